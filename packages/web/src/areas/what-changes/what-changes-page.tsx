// SPDX-License-Identifier: EUPL-1.2
import { addMonths } from '@opstap/kernel';
import { explainSources } from '@opstap/publication';
import { Island } from '../../app/island.tsx';
import type { Page, PageContext } from '../../app/page.ts';
import { Notice } from '../../ui/notice.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { describeChanges } from './describe-changes.ts';
import { changesForEverybody, MONTHS_AHEAD } from './everybody.ts';
import { Timeline } from './timeline.tsx';

/** What changes in the next two years: for the person on this device, and for everybody. */
export function whatChangesPage(context: PageContext): Page {
  const { t, language, today } = context;
  return {
    title: t('what_changes.title'),
    description: t('what_changes.description'),
    feedback: { type: 'page', id: 'what-changes' },
    body: (
      <>
        <Heading level={1}>{t('what_changes.title')}</Heading>
        <Paragraph lead>{t('what_changes.lead')}</Paragraph>
        <Island name="change-reminder" props={{ language, today }} />
        <section aria-labelledby="own">
          <Heading level={2} id="own">
            {t('what_changes.own.title')}
          </Heading>
          <div class="without-js">
            <Notice kind="info">{t('what_changes.needs_js')}</Notice>
          </div>
          <div class="with-js">
            <Island name="own-changes" props={{ language, today }} />
          </div>
        </section>
        <ForEverybody {...context} />
      </>
    ),
  };
}

function ForEverybody(context: PageContext) {
  const { t, language, today, publication } = context;
  const days = describeChanges(changesForEverybody(context), publication.pack, t);
  const ids = [...new Set(days.flatMap(({ sources }) => sources))].sort();
  return (
    <section aria-labelledby="everybody">
      <Heading level={2} id="everybody">
        {t('what_changes.general.title')}
      </Heading>
      <Paragraph>{t('what_changes.general.text')}</Paragraph>
      <Timeline
        id="all"
        days={days}
        from={today}
        to={addMonths(today, MONTHS_AHEAD)}
        language={language}
        t={t}
      />
      <Heading level={3}>{t('shell.step.sources')}</Heading>
      <SourceList sources={explainSources(ids, today, publication)} t={t} />
    </section>
  );
}
