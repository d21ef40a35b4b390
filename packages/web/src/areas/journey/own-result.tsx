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
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useTexts } from '../../app/client/use-texts.ts';
import { tick, tickedSteps } from '../../app/device-journey.ts';
import { download } from '../../app/download.ts';
import { localised } from '../../app/page.ts';
import { NO_REFERENCE } from '../../app/published.ts';
import type { Device } from '../../app/use-device.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Folded } from '../../ui/folded.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { useDrawn } from '../../ui/use-drawn.ts';
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
/** As many as a slow telephone draws before it answers a tap. */
const PIECE = 3;
/** The groups that are still to be done. */
const CURRENT: readonly StepStatus[] = ['now', 'then', 'later'];
const SIDE = SHOWN_STATUSES.filter((status) => !CURRENT.includes(status));

/** Everything that it needs in the browser. */
const TEXTS = [...BRIEF_TEXTS, 'shell', 'flow', 'result', 'document', 'known', 'next', 'agreed'];

type Props = { own: Device; language: Language; today: PlainDate; demo: boolean; t: Translator };

/** The journey of somebody who has answered something. `t` has the words for what is said before it is there. */
export function OwnResult({ own, language, today, demo, t }: Props) {
  const loaded = useJourney(own, { language, today, demo, withNames: true });
  const texts = useTexts(language, TEXTS);
  if (texts === 'failed' || (loaded && 'failed' in loaded)) return <LoadFailed t={t} />;
  if (!loaded || !texts) return <Loading text={t('flow.loading')} />;
  return <Result loaded={loaded} language={language} today={today} demo={demo} t={texts} />;
}

type ResultProps = {
  loaded: LoadedJourney;
  language: Language;
  today: PlainDate;
  demo: boolean;
  t: Translator;
};

function Result({ loaded, language, today, demo, t }: ResultProps) {
  const { published, journey, isKept } = loaded;
  usePreparedDetails(language);
  // On a slow phone what is on the screen comes before what is far below it, and before data that only that needs.
  const isWhole = published.reference !== NO_REFERENCE;
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
      {isWhole && (
        <EarlierAnswers loaded={loaded} asks="klantreis" page={localised(language, '/journey')} t={t} />
      )}
      <JourneyPath steps={journey.steps} t={t} />
      <InPieces loaded={loaded} language={language} today={today} demo={demo} isWhole={isWhole} t={t} />
    </div>
  );
}

/** The steps, some at a time, then what stands below them. */
function InPieces({ loaded, language, today, demo, isWhole, t }: ResultProps & { isWhole: boolean }) {
  const { facts, journey, published } = loaded;
  const { reference } = published;
  const occupation = reference.occupations.find(({ id }) => id === facts['beroep']);
  const current = journey.steps.filter(({ status }) => CURRENT.includes(status)).length;
  const pieces = Math.ceil(Math.max(0, current - FIRST_STEPS) / PIECE);
  const drawn = useDrawn(isWhole ? pieces + 2 : 0);
  const stepElement = useStepElements(loaded, language, today, t);
  const group = (status: StepStatus, most?: number) => (
    <Group key={status} status={status} most={most} steps={journey.steps} stepElement={stepElement} t={t} />
  );
  return (
    <>
      {withRoom(journey.steps, FIRST_STEPS + drawn * PIECE).map(({ status, room }) => group(status, room))}
      {drawn > pieces && (
        <>
          {occupation && <Profession occupation={occupation} reference={reference} t={t} />}
          {SIDE.map((status) => group(status))}
        </>
      )}
      {drawn > pieces + 1 && (
        <>
          <Tools loaded={loaded} language={language} today={today} demo={demo} t={t} />
          <NextLinks tool="result" {...nextSigns(loaded)} t={t} />
        </>
      )}
    </>
  );
}

/** How many steps of each group there is room for, when so many are drawn in all. Groups that are not reached are left out. */
function withRoom(steps: readonly JourneyStep[], most: number): { status: StepStatus; room: number }[] {
  let room = most;
  return CURRENT.flatMap((status) => {
    if (room <= 0) return [];
    const group = { status, room };
    room -= steps.filter((item) => item.status === status).length;
    return [group];
  });
}

type StepElement = (item: JourneyStep) => ComponentChildren;
type GroupProps = {
  status: StepStatus;
  /** Absent: all of them. */
  most: number | undefined;
  steps: readonly JourneyStep[];
  stepElement: StepElement;
  t: Translator;
};

/** Steps for now, then and later stand open; what is done, undecided or not for this person is one tap away. */
function Group({ status, most, steps, stepElement, t }: GroupProps) {
  const items = steps.filter((item) => item.status === status);
  // "Nothing to do now" is not said while it is not known.
  const isNothingNow = status === 'now' && !steps.some((item) => item.status === 'open');
  if (items.length === 0 && !isNothingNow) return null;
  const list = () => <ol class="o-result-list">{items.slice(0, most).map(stepElement)}</ol>;
  const isSide = SIDE.includes(status);
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

/** Each step is put into words once for a journey: an element that is the same one is not drawn again when others follow it. */
function useStepElements(
  loaded: LoadedJourney,
  language: Language,
  today: PlainDate,
  t: Translator,
): StepElement {
  const { published, facts, device, change, journey } = loaded;
  return useMemo(() => {
    const elements = new Map<JourneyStep, ComponentChildren>();
    const ticked = tickedSteps(device);
    const explaining = { facts, on: today };
    const draw = (item: JourneyStep) => (
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
    );
    return (item) => {
      const element = elements.get(item) ?? draw(item);
      elements.set(item, element);
      return element;
    };
    // `loaded` itself is new at every draw; these are what a step is made of.
  }, [journey, published, device, language, today, t]);
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
