// SPDX-License-Identifier: EUPL-1.2
import { type Job, WORK_KINDS } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import { useMemo, useState } from 'preact/hooks';
import { useNamedCompetences } from '../../app/linker/use-named-competences.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { Details } from '../../ui/details.tsx';
import { Select, TextField } from '../../ui/inputs.tsx';
import { CountField } from './count-field.tsx';
import { jobTitle } from './job-title.ts';
import { NearestInList } from './nearest-in-list.tsx';
import { OwnWords } from './own-words.tsx';
import { type Proposal, proposalsFrom } from './proposals.ts';
import { ReadFromText } from './read-from-text.tsx';
import { TaskChoices } from './task-choices.tsx';
import type { Occupations } from './use-occupations.ts';

/** The years that a Select offers, back from this one. */
const YEARS_BACK = 50;
/** So many words are more than a name. */
const SENTENCE = 3;

type JobCardProps = {
  job: Job;
  isNew: boolean;
  /** What was typed to find this work, in this visit. */
  text: string;
  occupations: Occupations;
  t: Translator;
  onChange: (job: Job) => void;
  onAccept: (proposal: Proposal) => void;
  onRemove: (job: Job) => void;
};

/** One work: what was done there, how long, until when, and of what kind. */
export function JobCard({ job, isNew, text, occupations, t, onChange, onAccept, onRemove }: JobCardProps) {
  const [isOpen, setOpen] = useState(isNew);
  // A box that is filled from the person's sentence is drawn anew; while they type it stays.
  const [accepted, setAccepted] = useState(0);
  const proposals = useMemo(
    () => proposalsFrom(text, occupations.mentionsIn(text), new Date().getFullYear()),
    [text, occupations],
  );
  const named = useNamedCompetences(tasksText(job, text), t.language, false).map((one) => one.id);
  const suggested = [...named, ...(job.occupation ? occupations.competencesOf(job.occupation) : [])];
  const id = (field: string) => `job-${job.id}-${field}`;
  return (
    <Details summary={jobTitle(job, occupations, t)} open={isOpen} onToggle={setOpen}>
      {proposals.length > 0 && (
        <ReadFromText
          id={id('read')}
          proposals={proposals}
          occupations={occupations}
          t={t}
          onAccept={(proposal) => {
            onAccept(proposal);
            setAccepted(accepted + 1);
          }}
        />
      )}
      {job.imported && (
        <NearestInList
          id={id('nearest')}
          job={job}
          imported={job.imported}
          occupations={occupations}
          t={t}
          onChange={(occupation) => onChange({ ...job, occupation })}
        />
      )}
      {!job.imported && !job.occupation && (
        <TextField
          id={id('title')}
          label={t('profile.jobs.own_title')}
          value={job.ownTitle}
          onInput={(ownTitle) => onChange({ ...job, ownTitle })}
        />
      )}
      {suggested.length + job.competences.length > 0 && (
        <TaskChoices
          id={id('tasks')}
          legend={t('profile.jobs.tasks')}
          suggested={suggested}
          chosen={job.competences}
          nameOf={(competence) => occupations.nameOf('competences', competence)}
          t={t}
          onChange={(competences) => onChange({ ...job, competences })}
        />
      )}
      <OwnWords
        id={id('words')}
        words={job.ownWords}
        t={t}
        onChange={(ownWords) => onChange({ ...job, ownWords })}
        onCompetence={(one) => onChange({ ...job, competences: [...new Set([...job.competences, one])] })}
      />
      <CountField
        key={accepted}
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

/** A sentence may name what was done; a single word is the name of the work. */
function tasksText({ occupation, ownTitle }: Job, text: string): string {
  if (!occupation) return ownTitle;
  return text.trim().split(/\s+/).length >= SENTENCE ? text : '';
}

function untilOptions(t: Translator) {
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back));
  return [
    { value: 'now', label: t('profile.jobs.until_now') },
    ...years.map((value) => ({ value, label: value })),
  ];
}
