// SPDX-License-Identifier: EUPL-1.2
import type { Job } from '@opstap/profiles';
import { useState } from 'preact/hooks';
import { Loading } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { AliasQuestion } from './alias-question.tsx';
import { focusOn } from './focus-on.ts';
import { JobCard } from './job-card.tsx';
import { JobSearch, type NamedWork } from './job-search.tsx';
import { OwnNames } from './own-names.tsx';
import type { PartProps } from './part.ts';
import { accept } from './proposals.ts';

/** "What did you do?": one box to add work, and below it a card for each work, the newest first. */
export function JobsPart({ profile, change, occupations, t }: PartProps) {
  const [added, setAdded] = useState<{ job: Job; work: NamedWork }>();
  const [namesKept, setNamesKept] = useState(0);

  const add = (work: NamedWork) => {
    const { ownTitle, occupation, imported } = work;
    const job: Job = {
      id: crypto.randomUUID(),
      competences: [],
      ownWords: [],
      kind: 'paid',
      ownTitle,
      ...(occupation && { occupation }),
      ...(imported && { imported }),
    };
    change((before) => ({ ...before, jobs: [job, ...before.jobs] }));
    setAdded({ job, work });
  };
  const put = (job: Job) =>
    change((before) => ({ ...before, jobs: before.jobs.map((one) => (one.id === job.id ? job : one)) }));
  const remove = ({ id }: Job) => {
    change((before) => ({ ...before, jobs: before.jobs.filter((one) => one.id !== id) }));
    if (added?.job.id === id) setAdded(undefined);
    focusOn('profile-jobs');
  };

  return (
    <section aria-labelledby="profile-jobs">
      <Heading level={2} id="profile-jobs" focusable>
        {t('profile.jobs.title')}
      </Heading>
      <Paragraph>{t('profile.jobs.lead')}</Paragraph>
      <JobSearch jobs={profile.jobs} t={t} onAdd={add} />
      <p role="status" class="o-quiet">
        {added ? t('profile.jobs.added', { title: added.work.label }) : ''}
      </p>
      {added && (
        <AliasQuestion
          key={added.job.id}
          work={added.work}
          onKept={() => setNamesKept((count) => count + 1)}
          t={t}
        />
      )}
      <OwnNames changes={namesKept} isEmpty={profile.jobs.length === 0} occupations={occupations} t={t} />
      {profile.jobs.length > 0 && !occupations.isWhole && <Loading text={t('flow.loading')} />}
      {(occupations.isWhole ? profile.jobs : []).map((job) => (
        <JobCard
          key={job.id}
          job={job}
          isNew={job.id === added?.job.id || profile.jobs.length === 1}
          text={job.id === added?.job.id ? added.work.text : ''}
          occupations={occupations}
          t={t}
          onChange={put}
          onAccept={(proposal) => change((before) => accept(before, job.id, proposal))}
          onRemove={remove}
        />
      ))}
    </section>
  );
}
