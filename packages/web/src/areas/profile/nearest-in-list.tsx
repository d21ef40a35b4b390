// SPDX-License-Identifier: EUPL-1.2
import type { ImportedOccupation, Job } from '@opstap/profiles';
import { nameSource, type Translator } from '@opstap/publication';
import { Select } from '../../ui/inputs.tsx';
import { Paragraph } from '../../ui/text.tsx';
import type { Occupations } from './use-occupations.ts';

type NearestInListProps = {
  id: string;
  job: Job;
  imported: ImportedOccupation;
  occupations: Occupations;
  t: Translator;
  onChange: (occupation: string | undefined) => void;
};

/**
 * Where the name of a job is from, and which work of our own list is nearest to it: vacancies and ways up are known of that work only.
 * The person says which; nothing is guessed.
 */
export function NearestInList({ id, job, imported, occupations, t, onChange }: NearestInListProps) {
  const { reference, nameOf } = occupations;
  const near = reference.occupations.filter(({ isco08 }) => isco08 === imported.isco08);
  return (
    <>
      <Paragraph quiet>{nameSource(job, t)}</Paragraph>
      {near.length > 0 && (
        <Select
          id={id}
          label={t('interview.further.nearest')}
          hint={t('interview.further.nearest_hint')}
          value={job.occupation ?? ''}
          options={near.map((one) => ({ value: one.id, label: nameOf('occupations', one.id) }))}
          empty={t('interview.further.nearest_none')}
          onInput={(occupation) => onChange(occupation || undefined)}
        />
      )}
    </>
  );
}
