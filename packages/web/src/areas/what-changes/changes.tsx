// SPDX-License-Identifier: EUPL-1.2
import { type CalendarEvent, calendarFile } from '@opstap/journeys';
import { addMonths, type Language, type PlainDate } from '@opstap/kernel';
import { explainSources, OUTCOME_TEXTS, type Translator } from '@opstap/publication';
import { useMemo } from 'preact/hooks';
import { useTexts } from '../../app/client/use-texts.ts';
import { tickedSteps } from '../../app/device-journey.ts';
import { download } from '../../app/download.ts';
import { localised } from '../../app/page.ts';
import { Button } from '../../ui/button.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Both, sidesOf } from '../../ui/pair.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Loading } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { CopyLink } from '../inquiries/copy-link.tsx';
import { useBeside } from '../inquiries/use-beside.ts';
import { type LoadedInquiry, useInquiry } from '../inquiries/use-inquiry.ts';
import { changesAhead } from './changes-ahead.ts';
import { type DescribedDay, describeChanges } from './describe-changes.ts';
import { MONTHS_AHEAD } from './everybody.ts';
import { RemindButton } from './remind-button.tsx';
import { Timeline } from './timeline.tsx';

const INQUIRY = 'wat_verandert_er';
const TEXTS = [
  ...OUTCOME_TEXTS,
  'shell',
  'flow',
  'steps',
  'what_changes',
  'next',
  `asks-${INQUIRY}`,
  `law-${INQUIRY}`,
];

type Props = { language: Language; today: PlainDate; t: Translator };

/** The changes of somebody who has answered something. `t` has the words for what is said before they are there. */
export function Changes({ language, today, t }: Props) {
  const loaded = useInquiry(INQUIRY, today);
  const texts = useTexts(language, TEXTS);
  if (texts === 'failed' || (loaded && 'failed' in loaded)) return <LoadFailed t={t} />;
  if (!loaded || !texts) return <Loading text={t('flow.loading')} />;
  return <Ahead loaded={loaded} language={language} today={today} t={texts} />;
}

function Ahead({ loaded, language, today, t }: Props & { loaded: LoadedInquiry }) {
  const { device, facts, outcomes, asOf } = loaded;
  const { pack } = loaded.published;
  const to = addMonths(today, MONTHS_AHEAD);
  const { translators } = useBeside(t, TEXTS);
  const changes = useMemo(
    () =>
      changesAhead(pack, outcomes, facts, { from: asOf.on, to, done: tickedSteps(device), inquiry: INQUIRY }),
    [pack, device, facts, outcomes, asOf.on, to],
  );
  const sides = useMemo(
    () => sidesOf(translators, (side) => describeChanges(changes, pack, side)),
    [translators, changes, pack],
  );
  const days = sides[0]?.value ?? [];
  const sources = explainSources([...new Set(days.flatMap((day) => day.sources))].sort(), today, { pack });
  if (days.length === 0)
    return (
      <>
        <Notice kind="info">
          <Both sides={sides}>{(_, side) => side('what_changes.own.none')}</Both>
        </Notice>
        <NextLinks tool="what_changes" signs={['some']} t={t} />
      </>
    );
  return (
    <>
      <Paragraph>
        <Both sides={sides}>{(_, side) => side('what_changes.own.made_from')}</Both>
      </Paragraph>
      <p class="o-actions">
        <Button icon="calendar" onClick={() => download(datesFile(days, language, t), 'opstap-changes.ics')}>
          {t('what_changes.dates', { count: days.length })}
        </Button>
        <Button icon="paper" onClick={() => window.print()}>
          {t('answer.print')}
        </Button>
      </p>
      <CopyLink t={t} />
      <Timeline
        id="own"
        sides={sides}
        from={today}
        to={to}
        under={({ on, date }) => <RemindButton on={on} date={date} today={today} t={t} />}
      />
      <Paragraph quiet>{t('what_changes.remind.how')}</Paragraph>
      <Heading level={3}>
        <Both sides={sides}>{(_, side) => side('answer.sources')}</Both>
      </Heading>
      <SourceList sources={sources} t={t} others={translators.slice(1)} />
      <NextLinks tool="what_changes" signs={['some']} t={t} />
    </>
  );
}

/** One whole day each, with what changes and why in its description. */
function datesFile(days: readonly DescribedDay[], language: Language, t: Translator): Blob {
  const address = `${location.origin}${localised(language, '/what-changes')}`;
  const events = days.map(
    ({ on, groups }): CalendarEvent => ({
      id: `change-${on}`,
      date: on,
      title: `${t('what_changes.event')}: ${groups.map(({ because }) => because).join('; ')}`,
      description: groups.flatMap(({ items }) => items.flatMap(sentenceOf)).join('\n'),
      url: `${address}#own-${on}`,
    }),
  );
  return new Blob([calendarFile(events, t('what_changes.title'), Date.now())], { type: 'text/calendar' });

  function sentenceOf({ title, text, was, becomes, minor }: DescribedDay['groups'][number]['items'][number]) {
    if (minor) return [];
    return [[title, text, was && `${was} → ${becomes}`].filter(Boolean).join(': ')];
  }
}
