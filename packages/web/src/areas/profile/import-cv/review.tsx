// SPDX-License-Identifier: EUPL-1.2
import { type TakenOver, takeOver } from '@opstap/profiles/import-cv';
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Details } from '../../../ui/details.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Heading, Paragraph } from '../../../ui/text.tsx';
import { focusOn } from '../focus-on.ts';
import type { PartProps } from '../part.ts';
import { type Choices, changed, chosenOf, countTicked, firstChoices, missingLevel } from './choices.ts';
import { JobProposalCard } from './job-proposal.tsx';
import type { LoadedCv } from './load-cv.ts';
import { EducationProposalCard, LanguageProposalCard } from './other-proposals.tsx';
import { ReadingNotes } from './reading-notes.tsx';
import { CvWords, Tick } from './tick.tsx';

type ReviewProps = PartProps & {
  own: Translator;
  loaded: Extract<LoadedCv, { proposals: unknown }>;
  onTaken: (taken: TakenOver) => void;
  onCancel: () => void;
};

/** Every proposal with its words; what is ticked goes into the profile with the button below. */
export function Review({ change, occupations, t, own, loaded, onTaken, onCancel }: ReviewProps) {
  const { proposals } = loaded;
  const [choices, setChoices] = useState<Choices>(() => firstChoices(proposals));
  const [fault, setFault] = useState<string>();
  const put = (next: Partial<Choices>) => {
    setChoices((before) => ({ ...before, ...next }));
    setFault(undefined);
  };
  const { jobs, education, languages, papers } = choices;
  const count = countTicked(choices);
  const isEmpty = Object.values(choices).every((list) => list.length === 0);

  const take = () => {
    const missing = missingLevel(choices);
    setFault(missing ?? (count === 0 ? 'none' : undefined));
    if (missing) focusOn(`cv-${missing}`);
    if (missing || count === 0) return;
    change((before) => {
      const result = takeOver(before, chosenOf(choices), {
        newId: () => crypto.randomUUID(),
        thisYear: new Date().getFullYear(),
      });
      onTaken(result.taken);
      return result.profile;
    });
  };
  const errorOf = (id: string) => (fault === id ? own('cv_import.level_missing') : undefined);

  return (
    <>
      <Heading level={2} id="cv-review" focusable>
        {own('cv_import.title')}
      </Heading>
      <ReadingNotes loaded={loaded} own={own} />
      {isEmpty ? (
        <Notice kind="warning">{own('cv_import.nothing')}</Notice>
      ) : (
        <Paragraph>{own('cv_import.review_lead')}</Paragraph>
      )}
      <Part title={t('profile.jobs.title')} list={jobs}>
        {(job) => (
          <JobProposalCard
            key={job.id}
            job={job}
            occupations={occupations}
            t={t}
            own={own}
            onChange={(next) => put({ jobs: changed(jobs, job.id, next) })}
          />
        )}
      </Part>
      <Part title={t('profile.education.title')} list={education}>
        {(entry) => (
          <EducationProposalCard
            key={entry.id}
            entry={entry}
            error={errorOf(entry.id)}
            t={t}
            own={own}
            onChange={(next) => put({ education: changed(education, entry.id, next) })}
          />
        )}
      </Part>
      <Part title={t('profile.languages.title')} list={languages}>
        {(entry) => (
          <LanguageProposalCard
            key={entry.id}
            entry={entry}
            error={errorOf(entry.id)}
            occupations={occupations}
            t={t}
            own={own}
            onChange={(next) => put({ languages: changed(languages, entry.id, next) })}
          />
        )}
      </Part>
      <Part title={own('cv_import.papers')} list={papers}>
        {(paper) => (
          <div class="o-card o-cv-import__proposal" key={paper.id}>
            <Tick
              id={`cv-${paper.id}`}
              label={<strong>{occupations.nameOf('licences', paper.paper)}</strong>}
              isTicked={paper.isTicked}
              onTick={(isTicked) => put({ papers: changed(papers, paper.id, { isTicked }) })}
            />
            {paper.words && <CvWords title={own('cv_import.words')} words={paper.words} />}
          </div>
        )}
      </Part>
      {proposals.rest.length > 0 && (
        <Details summary={own('cv_import.rest', { count: proposals.rest.length })}>
          <Paragraph>{own('cv_import.rest_lead')}</Paragraph>
          <ul lang="">
            {proposals.rest.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </Details>
      )}
      <div role="alert">
        {fault && (
          <Notice kind="error">
            {own(fault === 'none' ? 'cv_import.take_none' : 'cv_import.level_missing')}
          </Notice>
        )}
      </div>
      <p class="o-actions">
        {!isEmpty && (
          <Button kind="primary" onClick={take}>
            {own('cv_import.take', { count })}
          </Button>
        )}
        <Button kind="subtle" onClick={onCancel}>
          {own('cv_import.cancel')}
        </Button>
      </p>
    </>
  );
}

function Part<P>({
  title,
  list,
  children,
}: {
  title: string;
  list: readonly P[];
  children: (one: P) => ComponentChildren;
}) {
  if (list.length === 0) return null;
  return (
    <>
      <Heading level={3}>{title}</Heading>
      {list.map(children)}
    </>
  );
}
