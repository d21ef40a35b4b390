// SPDX-License-Identifier: EUPL-1.2
import { type CalendarEvent, calendarFile } from '@opstap/journeys';
import { addMonths, type Language, type PlainDate } from '@opstap/kernel';
import { explainSources, type Translator } from '@opstap/publication';
import type { Pack } from '@opstap/rules';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { readJourney } from '../../app/device.ts';
import { type DeviceJourney, EMPTY, factsOf, tickedSteps } from '../../app/device-journey.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { download } from '../journey/download.ts';
import { changesAhead } from './changes-ahead.ts';
import { type DescribedDay, describeChanges } from './describe-changes.ts';
import { MONTHS_AHEAD } from './everybody.ts';
import { RemindButton } from './remind-button.tsx';
import { Timeline } from './timeline.tsx';

type Props = { language: Language; today: PlainDate };
type Shown = Props & { t: Translator };

/** What changes for the person whose answers are on this device, worked out here. */
function OwnChanges({ language, today, t }: Shown) {
  const [pack, setPack] = useState<Pack>();
  const [device, setDevice] = useState<DeviceJourney>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const load = () => import('@opstap/publication/packs/wat_verandert_er');
    load().then(
      ({ default: loaded }) => setPack(loaded),
      () => setFailed(true),
    );
    void readJourney().then((kept) => setDevice(kept ?? EMPTY));
  }, []);
  if (hasFailed) return <Notice kind="error">{t('flow.load_failed')}</Notice>;
  if (!pack || !device) return <Paragraph>{t('flow.loading')}</Paragraph>;
  if (Object.keys(factsOf(device)).length === 0) return <NothingYet language={language} t={t} />;
  return <Changes pack={pack} device={device} language={language} today={today} t={t} />;
}

function NothingYet({ language, t }: Pick<Shown, 'language' | 't'>) {
  return (
    <>
      <Notice kind="info" title={t('what_changes.own.nothing_title')}>
        {t('what_changes.own.nothing')}
      </Notice>
      <p class="o-actions">
        <LinkButton kind="primary" href={localised(language, '/journey')} iconEnd="arrow">
          {t('what_changes.own.start')}
        </LinkButton>
      </p>
    </>
  );
}

function Changes({ pack, device, language, today, t }: Shown & { pack: Pack; device: DeviceJourney }) {
  const to = addMonths(today, MONTHS_AHEAD);
  const days = useMemo(() => {
    const outcomes = pack.inquiries['wat_verandert_er'] ?? [];
    const ahead = { from: today, to, done: tickedSteps(device) };
    return describeChanges(changesAhead(pack, outcomes, factsOf(device), ahead), pack, t);
  }, [pack, device, today, to, t]);
  const sources = explainSources([...new Set(days.flatMap((day) => day.sources))].sort(), today, { pack });
  if (days.length === 0) return <Notice kind="info">{t('what_changes.own.none')}</Notice>;
  return (
    <>
      <Paragraph>{t('what_changes.own.made_from')}</Paragraph>
      <p class="o-actions">
        <Button icon="calendar" onClick={() => download(datesFile(days, language, t), 'opstap-changes.ics')}>
          {t('what_changes.dates', { count: days.length })}
        </Button>
        <Button icon="paper" onClick={() => window.print()}>
          {t('result.print')}
        </Button>
      </p>
      <Timeline
        id="own"
        days={days}
        from={today}
        to={to}
        language={language}
        t={t}
        under={({ on, date }) => <RemindButton on={on} date={date} today={today} t={t} />}
      />
      <Paragraph quiet>{t('what_changes.remind.how')}</Paragraph>
      <Heading level={3}>{t('shell.step.sources')}</Heading>
      <SourceList sources={sources} t={t} />
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

  function sentenceOf({ text, was, becomes, minor }: DescribedDay['groups'][number]['items'][number]) {
    if (minor) return [];
    return [[text, was && `${was} → ${becomes}`].filter(Boolean).join(' ')];
  }
}

export const island: IslandDefinition<Props> = {
  texts: ['shell', 'flow', 'journey', 'result', 'steps', 'what_changes', 'law-wat_verandert_er'],
  data: ['packs/wat_verandert_er'],
  view: OwnChanges,
};
