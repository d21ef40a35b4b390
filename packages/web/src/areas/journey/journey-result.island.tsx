// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import {
  BRIEF_TEXTS,
  type ExplainedJourney,
  type ExplainedStep,
  explainJourney,
  explainStep,
  type Translator,
} from '@opstap/publication';
import { useMemo } from 'preact/hooks';
import { isEmpty, skippedQuestions, tick, tickedSteps } from '../../app/device-journey.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { AnswerList } from './answer-list.tsx';
import { datesFile, datesOf } from './dates-file.ts';
import { DocumentForm } from './document-form.tsx';
import { download } from './download.ts';
import { Profession } from './profession.tsx';
import { ResultStep } from './result-step.tsx';
import { useDetailTexts } from './use-detail-texts.ts';
import { type LoadedJourney, useJourney } from './use-journey.ts';
import { WhatIf } from './what-if.tsx';

type Props = { language: Language; today: PlainDate; demo?: boolean };

/** The person's own steps, made on this device from the answers that are on it. */
function JourneyResult({ language, today, demo = false, t }: Props & { t: Translator }) {
  const loaded = useJourney(today, demo);
  if (!loaded) return <Paragraph>{t('flow.loading')}</Paragraph>;
  if ('failed' in loaded) return <Notice kind="error">{t('flow.load_failed')}</Notice>;
  // "I don't know" is an answer too: its result is which steps are still open, and why.
  if (isEmpty(loaded.device) && skippedQuestions(loaded.device).length === 0)
    return <NothingYet language={language} t={t} />;
  return <Result loaded={loaded} language={language} today={today} t={t} />;
}

function NothingYet({ language, t }: { language: Language; t: Translator }) {
  return (
    <>
      <Notice kind="info" title={t('result.nothing')}>
        {t('result.nothing_text')}
      </Notice>
      <p class="o-actions">
        <LinkButton kind="primary" href={localised(language, '/journey')} iconEnd="arrow">
          {t('result.start')}
        </LinkButton>
      </p>
    </>
  );
}

type ResultProps = { loaded: LoadedJourney; language: Language; today: PlainDate; t: Translator };

function Result({ loaded, language, today, t }: ResultProps) {
  const { published, facts, journey, isKept } = loaded;
  const explained = useMemo(
    () => explainJourney(journey, facts, published, t, { isBrief: true }),
    [journey, facts, published, t],
  );
  const detailTexts = useDetailTexts(language);
  const whole = (id: string) => {
    const item = detailTexts && journey.steps.find(({ step }) => step.id === id);
    return item && explainStep(item, { facts, on: today }, published, detailTexts);
  };
  const occupation = published.reference.occupations.find(({ id }) => id === facts['beroep']);
  const left = journey.openQuestions.length;
  return (
    <div class="o-result">
      {!isKept && <Notice kind="warning">{t('flow.not_kept')}</Notice>}
      {left > 0 && (
        <Notice kind="info" title={t('result.left', { count: left })}>
          <a class="nl-link" href={localised(language, '/journey')}>
            {t('result.go_on')}
          </a>
        </Notice>
      )}
      {explained.groups.map((group) => (
        <Group key={group.status} group={group} whole={whole} loaded={loaded} language={language} t={t} />
      ))}
      {occupation && (
        <Profession occupation={occupation} reference={published.reference} t={t} detailTexts={detailTexts} />
      )}
      <Tools explained={explained} loaded={loaded} language={language} today={today} t={t} />
    </div>
  );
}

type GroupProps = {
  group: ExplainedJourney['groups'][number];
  whole: (step: string) => ExplainedStep | undefined;
  loaded: LoadedJourney;
  language: Language;
  t: Translator;
};

/** Steps for now, then and later stand open; what is done, undecided or not for this person is one tap away. */
function Group({ group, whole, loaded, language, t }: GroupProps) {
  const { status, title, steps } = group;
  const ticked = tickedSteps(loaded.device);
  if (steps.length === 0 && status !== 'now') return null;
  const list = (
    <ol class="o-result-list">
      {steps.map((step) => (
        <ResultStep
          key={step.id}
          step={step}
          whole={whole}
          language={language}
          t={t}
          isTicked={ticked.includes(step.id)}
          onTick={(isDone) =>
            void loaded.change((before) => tick(before, step.id, isDone, new Date().toISOString()))
          }
        />
      ))}
    </ol>
  );
  const isSide = status === 'done' || status === 'open' || status === 'not_for_you';
  return (
    <section aria-labelledby={`group-${status}`} class={isSide ? 'o-result__side' : ''}>
      <Heading level={2} id={`group-${status}`}>
        {title}
      </Heading>
      <Paragraph quiet>{t(`result.about.${status}`, { count: steps.length })}</Paragraph>
      {isSide ? <Details summary={t('result.show', { count: steps.length })}>{list}</Details> : list}
    </section>
  );
}

function Tools({ explained, loaded, language, today, t }: ResultProps & { explained: ExplainedJourney }) {
  const address = (step: string) => `${location.origin}${localised(language, `/steps/${step}`)}`;
  const events = datesOf(explained, t, address);
  return (
    <section aria-labelledby="tools" class="o-result__tools">
      <Heading level={2} id="tools">
        {t('result.tools')}
      </Heading>
      <p class="o-actions">
        <Button icon="paper" onClick={() => window.print()}>
          {t('result.print')}
        </Button>
        {events.length > 0 && (
          <Button icon="calendar" onClick={() => download(datesFile(events, t), 'opstap.ics')}>
            {t('result.dates', { count: events.length })}
          </Button>
        )}
        <LinkButton icon="people" href={localised(language, '/take-along')}>
          {t('result.take_along')}
        </LinkButton>
      </p>
      <Details summary={t('result.document.title')}>
        <DocumentForm loaded={loaded} language={language} today={today} t={t} />
      </Details>
      <Details summary={t('result.what_if.title')}>
        <WhatIf loaded={loaded} today={today} t={t} />
      </Details>
      <Details summary={t('result.answers')}>
        <AnswerList loaded={loaded} language={language} t={t} />
      </Details>
      <Paragraph quiet>{t('result.not_advice')}</Paragraph>
    </section>
  );
}

export const island: IslandDefinition<Props> = {
  texts: [...BRIEF_TEXTS, 'shell', 'flow', 'result', 'document'],
  view: JourneyResult,
};
