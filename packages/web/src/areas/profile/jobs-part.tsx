// SPDX-License-Identifier: EUPL-1.2
import type { Job } from '@opstap/profiles';
import { TEXT_LIMIT } from '@opstap/profiles';
import { useState } from 'preact/hooks';
import { useOccupationSearch } from '../../app/linker/use-occupation-search.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { focusOn } from './focus-on.ts';
import { JobCard } from './job-card.tsx';
import { jobTitle } from './job-title.ts';
import type { PartProps } from './part.ts';

/** "What did you do?": one box to add work, and below it a card for each work, the newest first. */
export function JobsPart({ profile, change, occupations, t }: PartProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [added, setAdded] = useState<Job>();
  const search = useOccupationSearch(text, t.language, { tasks: true });

  const add = (named: Pick<Job, 'ownTitle' | 'occupation'>) => {
    const job: Job = { id: crypto.randomUUID(), competences: [], ownWords: [], kind: 'paid', ...named };
    change((before) => ({ ...before, jobs: [job, ...before.jobs] }));
    setAdded(job);
    setText('');
    setError(undefined);
  };
  const addOwn = () => {
    const ownTitle = text.trim().slice(0, TEXT_LIMIT);
    if (ownTitle) add({ ownTitle });
    else setError(t('profile.jobs.own_empty'));
  };
  const put = (job: Job) =>
    change((before) => ({ ...before, jobs: before.jobs.map((one) => (one.id === job.id ? job : one)) }));
  const remove = ({ id }: Job) => {
    change((before) => ({ ...before, jobs: before.jobs.filter((one) => one.id !== id) }));
    focusOn('profile-jobs');
  };

  return (
    <section aria-labelledby="profile-jobs">
      <Heading level={2} id="profile-jobs" focusable>
        {t('profile.jobs.title')}
      </Heading>
      <Paragraph>{t('profile.jobs.lead')}</Paragraph>
      <Combobox
        id="profile-search"
        label={t('profile.jobs.search')}
        hint={t('profile.jobs.search_hint')}
        error={error}
        text={text}
        options={search.options}
        announce={(count) => t('flow.suggestions', { count })}
        onText={setText}
        onChoose={({ value }) => add({ occupation: value, ownTitle: '' })}
      />
      <p class="o-actions">
        <Button onClick={addOwn}>{t('profile.jobs.own')}</Button>
      </p>
      <p role="status" class="o-quiet">
        {added ? t('profile.jobs.added', { title: jobTitle(added, occupations, t) }) : ''}
      </p>
      {profile.jobs.map((job) => (
        <JobCard
          key={job.id}
          job={job}
          isNew={job.id === added?.id || profile.jobs.length === 1}
          occupations={occupations}
          t={t}
          onChange={put}
          onRemove={remove}
        />
      ))}
    </section>
  );
}
