// SPDX-License-Identifier: EUPL-1.2
import { factsOfRole, type HiringRole } from '@opstap/journeys';
import { isPlainDate } from '@opstap/kernel';
import { formatDate, type TextKey, type Translator } from '@opstap/publication';
import type { Facts } from '@opstap/rules';

/** One line that a worker may put in the link, in words, and what the page for employers takes over from it. */
export type Offer = { value: string; label: string; facts: Facts };

/** Who employs the worker; a hirer never does. */
type WorkersRole = Exclude<HiringRole, 'hirer'>;

const ROLE_OF_WORK: Readonly<Record<string, WorkersRole>> = {
  loondienst: 'employer',
  uitzendwerk: 'agency',
  huishouden: 'household',
};
const ROLE_OF_SITUATION: Readonly<Record<string, WorkersRole>> = {
  uitzendkracht: 'agency',
  werknemer: 'employer',
  oproepkracht: 'employer',
  werk_gevonden: 'employer',
};

/** What the page for employers can use of what is known, each under its name there. Only what the rules for employers ask. */
export function offersOf(known: Facts, t: Translator): Offer[] {
  const { contractvorm: form, contract_tot: end, uren_per_week: hours, leeftijdsgroep: age } = known;
  const begin = known['begin_van_het_werk'] ?? known['startdatum'];
  const proof = known['soort_bewijs'];
  const role = roleFrom(known);
  const isDated = (date: unknown) => isPlainDate(date) && formatDate(date, t.language);
  const offers: (Offer | false | undefined)[] = [
    role && { value: 'role', label: t(`for_employer.role.${role}`), facts: factsOfRole(role) },
    isPlainDate(begin) && {
      value: 'begin',
      label: t('share.employer.begin', { date: isDated(begin) || '' }),
      facts: { begin_van_het_werk: begin },
    },
    (form === 'tijdelijk' || form === 'vast') && {
      value: 'contract',
      label: t(`share.employer.${form}`),
      facts: { contractvorm: form },
    },
    form === 'tijdelijk' &&
      isPlainDate(end) && {
        value: 'end',
        label: t('for_employer.end', { date: isDated(end) || '' }),
        facts: { contract_tot: end },
      },
    typeof hours === 'number' && {
      value: 'hours',
      label: t('for_employer.hours', { hours }),
      facts: { uren_per_week: hours },
    },
    isNamed('age', age, t) && {
      value: 'age',
      label: t(`for_employer.age.${age as '21_en_ouder'}`),
      facts: { leeftijdsgroep: String(age) },
    },
    isNamed('proof', proof, t) && {
      value: 'proof',
      label: t(`for_employer.proof.${proof as 'sticker'}`),
      facts: { soort_bewijs: String(proof) },
    },
  ];
  return offers.flatMap((offer) => offer || []);
}

function roleFrom(known: Facts): WorkersRole | undefined {
  return ROLE_OF_WORK[String(known['werkvorm'])] ?? ROLE_OF_SITUATION[String(known['werksituatie'])];
}

/** Only what the page has words for: proof that is not enough is the employer's to find out. */
function isNamed(kind: 'age' | 'proof', value: unknown, t: Translator): boolean {
  // Which answers have words is a matter of the texts.
  return typeof value === 'string' && t.has(`for_employer.${kind}.${value}` as TextKey);
}
