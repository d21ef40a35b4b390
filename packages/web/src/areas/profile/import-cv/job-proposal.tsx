// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { useOccupationSearch } from '../../../app/linker/use-occupation-search.ts';
import { Combobox } from '../../../ui/combobox.tsx';
import { Details } from '../../../ui/details.tsx';
import { Select, TextField } from '../../../ui/inputs.tsx';
import type { Occupations } from '../use-occupations.ts';
import type { JobChoice } from './choices.ts';
import { CvWords, Tick } from './tick.tsx';

type JobProposalProps = {
  job: JobChoice;
  occupations: Occupations;
  t: Translator;
  own: Translator;
  onChange: (change: Partial<JobChoice>) => void;
};

/** One job of the CV: what it says, which occupation that may be, and what can be changed about it. */
export function JobProposalCard({ job, occupations, t, own, onChange }: JobProposalProps) {
  const [searched, setSearched] = useState('');
  const search = useOccupationSearch(searched, t);
  const id = (field: string) => `cv-${job.id}-${field}`;
  const nameOf = (occupation: string) => occupations.nameOf('occupations', occupation);
  const known =
    job.chosen === undefined || job.others.some((one) => one.id === job.chosen) ? [] : [job.chosen];
  const options = [...known, ...job.others.map((one) => one.id)].map((value) => ({
    value,
    label: nameOf(value),
  }));
  const about = [job.employer, job.place, periodText(job, own)].filter(Boolean).join(', ');
  const guess = job.occupation ? own('cv_import.own_words_only') : own('cv_import.unlisted');
  return (
    <div class="o-card o-cv-import__proposal">
      <Tick
        id={id('tick')}
        label={
          <>
            <strong lang="">{job.title}</strong>
            {about && (
              <>
                {' '}
                <span lang="">({about})</span>
              </>
            )}
          </>
        }
        isTicked={job.isTicked}
        onTick={(isTicked) => onChange({ isTicked })}
        hint={job.chosen ? own('cv_import.listed', { name: nameOf(job.chosen) }) : guess}
      />
      <CvWords title={own('cv_import.words')} words={job.words} />
      {job.tasks.length > 0 && (
        <Tick
          id={id('tasks')}
          label={own('cv_import.tasks', { count: job.tasks.length })}
          isTicked={job.withTasks}
          onTick={(withTasks) => onChange({ withTasks })}
          hint={<span lang="">{job.tasks.join(' · ')}</span>}
        />
      )}
      <Details
        summary={
          <>
            {own('cv_import.change')}
            <span class="o-visually-hidden">: {job.title}</span>
          </>
        }
      >
        <Select
          id={id('occupation')}
          label={own('cv_import.occupation')}
          value={job.chosen ?? ''}
          options={options}
          empty={own('cv_import.none')}
          onInput={(chosen) => onChange({ chosen: chosen || undefined })}
        />
        <Combobox
          id={id('search')}
          label={own('cv_import.search')}
          text={searched}
          options={search.options}
          answered={search.answered}
          notice={search.notice}
          onFocus={search.onFocus}
          announce={(count) => t('flow.suggestions', { count })}
          onText={setSearched}
          onChoose={({ value }) => {
            onChange({ chosen: value, isTicked: true });
            setSearched('');
          }}
        />
        <TextField
          id={id('title')}
          label={t('profile.jobs.own_title')}
          value={job.title}
          onInput={(title) => onChange({ title })}
        />
        <TextField
          id={id('employer')}
          label={t('profile.jobs.employer')}
          value={job.employer ?? ''}
          onInput={(employer) => onChange({ employer: employer || undefined })}
        />
        <TextField
          id={id('place')}
          label={t('profile.jobs.place')}
          value={job.place ?? ''}
          onInput={(place) => onChange({ place: place || undefined })}
        />
      </Details>
    </div>
  );
}

function periodText({ from, to }: JobChoice, own: Translator): string {
  const end = to === 'now' ? own('cv_import.now') : to;
  return from === to ? String(from ?? '') : [from, end].filter((one) => one !== undefined).join(' – ');
}
