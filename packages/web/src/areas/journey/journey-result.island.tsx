// SPDX-License-Identifier: EUPL-1.2
import type { CalendarEvent, JourneyStep, StepStatus } from '@opstap/journeys';
import type { Language, PlainDate } from '@opstap/kernel';
import {
  BRIEF_TEXTS,
  explainBriefly,
  explainStep,
  SHOWN_STATUSES,
  type Translator,
} from '@opstap/publication';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isEmpty, skippedQuestions, tick, tickedSteps } from '../../app/device-journey.ts';
import { download } from '../../app/download.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { NO_REFERENCE } from '../../app/published.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Folded } from '../../ui/folded.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading, State } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { agreedDates } from '../agreed/agreed-steps.ts';
import { EarlierAnswers } from '../known/earlier-answers.tsx';
import { AnswerList } from '../questions/answer-list.tsx';
import { routeDates, tellKeptRoute } from '../routes/told-route.ts';
import { datesFile, datesOf } from './dates-file.ts';
import { DocumentForm } from './document-form.tsx';
import { JourneyPath } from './journey-path.tsx';
import { nextSigns } from './next-signs.ts';
import { Profession } from './profession.tsx';
import { ResultStep } from './result-step.tsx';
import { usePreparedDetails } from './use-detail-texts.ts';
import { type LoadedJourney, useJourney } from './use-journey.ts';
import { WhatIf } from './what-if.tsx';

/** As many steps as a telephone can show at once. */
const FIRST_STEPS = 2;
/** The groups that are still to be done. */
const CURRENT: readonly StepStatus[] = ['now', 'then', 'later'];

type Props = { language: Language; today: PlainDate; demo?: boolean };

/** The person's own steps, made on this device from the answers that are on it. */
function JourneyResult({ language, today, demo = false, t }: Props & { t: Translator }) {
  const loaded = useJourney(language, today, demo);
  if (!loaded) return <Loading text={t('flow.loading')} />;
  if ('failed' in loaded) return <LoadFailed t={t} />;
  // "I don't know" is an answer too: its result is which steps are still open, and why.
  if (isEmpty(loaded.device) && skippedQuestions(loaded.device).length === 0)
    return <NothingYet language={language} t={t} />;
  return <Result loaded={loaded} language={language} today={today} demo={demo} t={t} />;
}

function NothingYet({ language, t }: { language: Language; t: Translator }) {
  return (
    <State
      kind="empty"
      title={t('result.nothing')}
      actions={
        <LinkButton kind="primary" href={localised(language, '/journey')} iconEnd="arrow">
          {t('result.start')}
        </LinkButton>
      }
    >
      {t('result.nothing_text')}
    </State>
  );
}

type ResultProps = {
  loaded: LoadedJourney;
  language: Language;
  today: PlainDate;
  demo: boolean;
  t: Translator;
};

function Result({ loaded, language, today, demo, t }: ResultProps) {
  const { published, device, facts, journey, isKept } = loaded;
  usePreparedDetails(language);
  // On a slow phone what is on the screen comes before what is far below it, and before data that only that needs.
  const isWhole = published.reference !== NO_REFERENCE;
  const occupation = published.reference.occupations.find(({ id }) => id === facts['beroep']);
  const left = journey.openQuestions.length;
  const drawn = useDrawn(isWhole ? SHOWN_STATUSES.length + 1 : 0);
  const groups = useMemo(
    () =>
      SHOWN_STATUSES.map((status) => (
        <Group
          key={status}
          status={status}
          most={isWhole ? Number.POSITIVE_INFINITY : FIRST_STEPS}
          loaded={loaded}
          language={language}
          today={today}
          t={t}
        />
      )),
    // `loaded` itself is new at every draw. A group whose element is the same one is not drawn again.
    [journey, published, device, isWhole, language, today, t],
  );
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
      {isWhole && (
        <EarlierAnswers loaded={loaded} asks="klantreis" page={localised(language, '/journey')} t={t} />
      )}
      <JourneyPath steps={journey.steps} t={t} />
      {groups.slice(0, Math.min(drawn + 1, CURRENT.length))}
      {drawn >= CURRENT.length && occupation && (
        <Profession occupation={occupation} reference={published.reference} t={t} />
      )}
      {groups.slice(CURRENT.length, drawn + 1)}
      {drawn > SHOWN_STATUSES.length && (
        <>
          <Tools loaded={loaded} language={language} today={today} demo={demo} t={t} />
          <NextLinks tool="result" {...nextSigns(loaded)} t={t} />
        </>
      )}
    </div>
  );
}

/** Counts to `goal`, one at a time: between two parts that are drawn the page can answer a tap. */
function useDrawn(goal: number): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn >= goal) return undefined;
    const next = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(next);
  }, [drawn, goal]);
  return drawn;
}

type GroupProps = Omit<ResultProps, 'demo'> & { status: StepStatus; most: number };

/** Steps for now, then and later stand open; what is done, undecided or not for this person is one tap away. */
function Group({ status, most, loaded, language, today, t }: GroupProps) {
  const { steps } = loaded.journey;
  const items = steps.filter((item) => item.status === status);
  // "Nothing to do now" is not said while it is not known.
  const isNothingNow = status === 'now' && !steps.some((item) => item.status === 'open');
  if (items.length === 0 && !isNothingNow) return null;
  const shown = items.slice(0, most);
  const list = () => <Steps items={shown} loaded={loaded} language={language} today={today} t={t} />;
  const isSide = !CURRENT.includes(status);
  return (
    <section aria-labelledby={`group-${status}`} class={isSide ? 'o-result__side' : ''}>
      <Heading level={2} id={`group-${status}`}>
        {t(`journey.status.${status}`)}
      </Heading>
      <Paragraph quiet>{t(`result.about.${status}`, { count: items.length })}</Paragraph>
      {isSide ? <Folded summary={t('result.show', { count: items.length })} draw={list} /> : list()}
    </section>
  );
}

function Steps({
  items,
  loaded,
  language,
  today,
  t,
}: Omit<ResultProps, 'demo'> & { items: readonly JourneyStep[] }) {
  const { published, facts, device, change } = loaded;
  const ticked = tickedSteps(device);
  const explaining = { facts, on: today };
  return (
    <ol class="o-result-list">
      {items.map((item) => (
        <ResultStep
          key={item.step.id}
          step={explainBriefly(item, explaining, published, t)}
          whole={(details) => explainStep(item, explaining, published, details)}
          language={language}
          t={t}
          isTicked={ticked.includes(item.step.id)}
          onTick={(isDone) =>
            void change((before) => tick(before, item.step.id, isDone, new Date().toISOString()))
          }
        />
      ))}
    </ol>
  );
}

function Tools({ loaded, language, today, demo, t }: ResultProps) {
  const routeEvents = useRouteDates(language, today, demo);
  const { published, facts, device, journey } = loaded;
  const address = (step: string) => `${location.origin}${localised(language, `/steps/${step}`)}`;
  const current = journey.steps.filter(({ status }) => CURRENT.includes(status));
  const explained = current.map((item) => explainBriefly(item, { facts, on: today }, published, t));
  const events = [
    ...datesOf(explained, t, address),
    ...agreedDates(device, today, `${location.origin}${localised(language, '/journey/result')}#agreed`, t),
    ...routeEvents,
  ];
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
      <Folded
        summary={t('result.document.title')}
        draw={() => <DocumentForm loaded={loaded} language={language} today={today} demo={demo} t={t} />}
      />
      <Folded
        summary={t('result.what_if.title')}
        draw={() => <WhatIf loaded={loaded} today={today} t={t} />}
      />
      <Folded
        summary={t('result.answers')}
        draw={() => <AnswerList answered={loaded} page={localised(language, '/journey')} t={t} />}
      />
      <Paragraph quiet>{t('result.not_advice')}</Paragraph>
    </section>
  );
}

/** The days of the route that was chosen; its words are fetched only where there is one. */
function useRouteDates(language: Language, today: PlainDate, demo: boolean): readonly CalendarEvent[] {
  const [events, setEvents] = useState<readonly CalendarEvent[]>([]);
  useEffect(() => {
    const load = async () => {
      const told = await tellKeptRoute(language, demo);
      if (told) setEvents(routeDates(told, today, `${location.origin}${localised(language, '/routes')}`));
    };
    load().catch(() => undefined);
  }, [language, today, demo]);
  return events;
}

export const island: IslandDefinition<Props> = {
  explains: true,
  texts: [...BRIEF_TEXTS, 'shell', 'flow', 'result', 'document', 'known', 'next', 'agreed'],
  data: ['packs/klantreis', 'traits'],
  worker: 'journey',
  view: JourneyResult,
};
