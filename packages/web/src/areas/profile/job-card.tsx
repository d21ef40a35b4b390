// SPDX-License-Identifier: EUPL-1.2
import { type Job, WORK_KINDS } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { Details } from '../../ui/details.tsx';
import { Select, TextField } from '../../ui/inputs.tsx';
import { CountField } from './count-field.tsx';
import { jobTitle } from './job-title.ts';
import { OwnWords } from './own-words.tsx';
import { TaskChoices } from './task-choices.tsx';
import type { Occupations } from './use-occupations.ts';

/** The years that a Select offers, back from this one. */
const YEARS_BACK = 50;

type JobCardProps = {
  job: Job;
  isNew: boolean;
  occupations: Occupations;
  t: Translator;
  onChange: (job: Job) => void;
  onRemove: (job: Job) => void;
};

/** One work: what was done there, how long, until when, and of what kind. */
export function JobCard({ job, isNew, occupations, t, onChange, onRemove }: JobCardProps) {
  const [isOpen, setOpen] = useState(isNew);
  const id = (field: string) => `job-${job.id}-${field}`;
  return (
    <Details summary={jobTitle(job, occupations, t)} open={isOpen} onToggle={setOpen}>
      {job.occupation ? (
        <TaskChoices
          id={id('tasks')}
          legend={t('profile.jobs.tasks')}
          suggested={occupations.competencesOf(job.occupation)}
          chosen={job.competences}
          nameOf={(competence) => occupations.nameOf('competences', competence)}
          t={t}
          onChange={(competences) => onChange({ ...job, competences })}
        />
      ) : (
        <TextField
          id={id('title')}
          label={t('profile.jobs.own_title')}
          value={job.ownTitle}
          onInput={(ownTitle) => onChange({ ...job, ownTitle })}
        />
      )}
      <OwnWords
        id={id('words')}
        words={job.ownWords}
        t={t}
        onChange={(ownWords) => onChange({ ...job, ownWords })}
      />
      <CountField
        id={id('years')}
        label={t('profile.jobs.years')}
        unit={t('profile.jobs.years_unit')}
        value={job.years}
        min={0}
        max={70}
        t={t}
        onChange={(years) => onChange({ ...job, years })}
      />
      <Select
        id={id('until')}
        label={t('profile.jobs.until')}
        value={String(job.until ?? '')}
        options={untilOptions(t)}
        empty={t('profile.jobs.until_unknown')}
        onInput={(until) => onChange({ ...job, until: until === 'now' ? until : Number(until) || undefined })}
      />
      <RadioGroup
        id={id('kind')}
        legend={t('profile.jobs.kind')}
        choices={WORK_KINDS.map((value) => ({ value, label: t(`profile.jobs.kinds.${value}`) }))}
        value={job.kind}
        onChange={(value) =>
          onChange({ ...job, kind: WORK_KINDS.find((kind) => kind === value) ?? job.kind })
        }
      />
      <TextField
        id={id('employer')}
        label={t('profile.jobs.employer')}
        value={job.employer ?? ''}
        onInput={(employer) => onChange({ ...job, employer: employer || undefined })}
      />
      <TextField
        id={id('place')}
        label={t('profile.jobs.place')}
        value={job.place ?? ''}
        onInput={(place) => onChange({ ...job, place: place || undefined })}
      />
      <Button kind="subtle" onClick={() => onRemove(job)}>
        {t('profile.jobs.remove')}
      </Button>
    </Details>
  );
}

function untilOptions(t: Translator) {
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back));
  return [
    { value: 'now', label: t('profile.jobs.until_now') },
    ...years.map((value) => ({ value, label: value })),
  ];
}
