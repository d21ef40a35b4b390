// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { type Facts, type Pack, shownFacts } from '@opstap/rules';

/** The facts of the form, in its order. Who asks is one answer, `role`, made of two facts. */
export const HIRING_FACTS = [
  'begin_van_het_werk',
  'contractvorm',
  'contract_tot',
  'dagen_in_huishouden',
  'soort_bewijs',
  'bewijs_geldig_tot',
  'leeftijdsgroep',
  'geboortedatum',
  'leert_en_werkt_bbl',
  'uren_per_week',
  'loon_per',
  'loon_cent',
  'melding_gedaan',
  'melding_gedaan_op',
  'identiteit_gecontroleerd',
  'werknemer_heeft_bsn',
  'kopie_id_in_dossier',
] as const;

export const HIRING_ROLES = ['employer', 'agency', 'hirer', 'household'] as const;
export type HiringRole = (typeof HIRING_ROLES)[number];

const ROLE_FACTS: Record<HiringRole, Facts> = {
  employer: { werkvorm: 'loondienst' },
  agency: { werkvorm: 'uitzendwerk', rol_bij_uitzendwerk: 'uitzendbureau' },
  hirer: { werkvorm: 'uitzendwerk', rol_bij_uitzendwerk: 'inlener' },
  household: { werkvorm: 'huishouden' },
};

export const factsOfRole = (role: HiringRole): Facts => ROLE_FACTS[role];

export function roleOf(facts: Facts): HiringRole | undefined {
  return HIRING_ROLES.find((role) =>
    Object.entries(ROLE_FACTS[role]).every(([fact, value]) => facts[fact] === value),
  );
}

/** What follows from the answers: the rules on contracts and wages know the person's side by other names. */
export function completeHiring(given: Facts): Facts {
  const { contract_tot: end, begin_van_het_werk: begin, ...rest } = given;
  const isTemporary = given['contractvorm'] === 'tijdelijk';
  return {
    ...rest,
    werksituatie: given['werkvorm'] === 'uitzendwerk' ? 'uitzendkracht' : 'werk_gevonden',
    ...(begin !== undefined && { begin_van_het_werk: begin, startdatum: begin }),
    ...(isTemporary && end !== undefined && { contract_tot: end, einde_van_het_werk: end }),
  };
}

/** Wage, hours and notification are the agency's, so a hirer is not asked for them. */
const NOT_FOR_HIRER: readonly string[] = [
  'leeftijdsgroep',
  'geboortedatum',
  'leert_en_werkt_bbl',
  'uren_per_week',
  'loon_per',
  'loon_cent',
  'melding_gedaan',
  'melding_gedaan_op',
];

/** The facts to ask for, given what has been answered so far. */
export function hiringFactsFor(pack: Pack, given: Facts, on: PlainDate): string[] {
  const question = { id: 'hire', facts: HIRING_FACTS, ease: 1, delicacy: 0 };
  const role = roleOf(given);
  return shownFacts(pack, question, completeHiring(given), { on }).filter((fact) => {
    if (fact === 'dagen_in_huishouden') return role === 'household';
    return role !== 'hirer' || !NOT_FOR_HIRER.includes(fact);
  });
}
