// SPDX-License-Identifier: EUPL-1.2
import type { Recognition } from '@opstap/profiles';
import { CheckboxGroup } from '../../ui/choice-group.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import type { PartProps } from './part.ts';

const FREE: readonly string[] = ['niet_gereguleerd', 'niet_op_lijst'];
/** The years that the list offers, back from this one. */
const YEARS_BACK = 30;

/** Professions of the own work that the Netherlands regulates: recognised here or not, as the person says; no proof is asked. */
export function RecognisedPart({ profile, change, occupations, t }: PartProps) {
  const own = profile.recognised ?? [];
  const regulated = profile.jobs.flatMap(({ occupation }) => {
    const found = occupations.reference.occupations.find(({ id }) => id === occupation);
    return found && !FREE.includes(found.regulation) ? [found.id] : [];
  });
  const offered = [...new Set([...regulated, ...own.map(({ occupation }) => occupation)])];
  if (offered.length === 0) return null;
  const put = (recognised: readonly Recognition[]) => change((before) => ({ ...before, recognised }));
  const nameOf = (id: string) => occupations.nameOf('occupations', id);
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back));
  return (
    <section aria-labelledby="profile-recognised">
      <Heading level={2} id="profile-recognised">
        {t('recognised.title')}
      </Heading>
      <Paragraph>{t('recognised.lead')}</Paragraph>
      <CheckboxGroup
        id="recognised"
        legend={t('recognised.which')}
        choices={offered.map((value) => ({ value, label: nameOf(value) }))}
        values={own.map(({ occupation }) => occupation)}
        onChange={(chosen) =>
          put(
            offered
              .filter((id) => chosen.includes(id))
              .map((id) => own.find(({ occupation }) => occupation === id) ?? { occupation: id }),
          )
        }
      />
      {own.map(({ occupation, since }) => (
        <Select
          key={occupation}
          id={`recognised-${occupation}`}
          label={`${nameOf(occupation)}: ${t('recognised.since')}`}
          value={String(since ?? '')}
          options={years.map((value) => ({ value, label: value }))}
          empty={t('recognised.since_unknown')}
          onInput={(year) =>
            put(
              own.map((one) =>
                one.occupation === occupation ? { occupation, since: Number(year) || undefined } : one,
              ),
            )
          }
        />
      ))}
    </section>
  );
}
