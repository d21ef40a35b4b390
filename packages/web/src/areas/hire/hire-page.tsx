// SPDX-License-Identifier: EUPL-1.2
import { factsOfRole, hiringPlan } from '@opstap/journeys';
import { explainHiring, formatDate } from '@opstap/publication';
import { Island } from '../../app/island.tsx';
import type { Page, PageContext } from '../../app/page.ts';
import { ContractDrawing } from '../../ui/drawings/contract.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Loading } from '../../ui/state.tsx';
import { Heading } from '../../ui/text.tsx';
import { ProofList } from './proof-list.tsx';

/** For employers: from one situation to what to do and when. Without JavaScript the general rules. */
export function hirePage(context: PageContext): Page {
  const { t, language, today } = context;
  return {
    title: t('hire.title'),
    description: t('hire.description'),
    crumbs: [{ path: '/check', label: t('check.title') }],
    feedback: { type: 'page', id: 'hire-in-order' },
    body: (
      <>
        <PageHead title={t('hire.title')} lead={t('hire.lead')} drawing={<ContractDrawing />} />
        <Notice kind="info">{t('hire.privacy')}</Notice>
        <div class="without-js">
          <Notice kind="info" title={t('shell.device.needs_js_title')}>
            {t('hire.needs_js')}
          </Notice>
          <GeneralRules context={context} />
        </div>
        <div class="with-js o-device">
          <Island name="hire" props={{ language, today }}>
            <Loading text={t('flow.loading')} />
          </Island>
        </div>
      </>
    ),
  };
}

/** What holds for every employer of one's own staff on this day: the items that no answer is needed for. */
function GeneralRules({ context: { t, language, today, publication } }: { context: PageContext }) {
  const facts = factsOfRole('employer');
  const { sections, proofs, sources } = explainHiring(
    hiringPlan(publication.pack, facts, today),
    facts,
    publication,
    t,
  );
  return (
    <>
      <Heading level={2}>{t('hire.general')}</Heading>
      {sections.map(({ id, title, items }) => (
        <section key={id}>
          <Heading level={3}>{title}</Heading>
          <ul>
            {items
              .filter(({ state }) => state !== 'open')
              .map((item) => (
                <li key={item.id}>
                  <strong>{item.title}</strong>: {item.text}
                </li>
              ))}
          </ul>
          {id === 'papers' && (
            <>
              <p>{t('hire.proofs', { date: formatDate(today, language) })}</p>
              <ProofList sides={[{ language, t, value: proofs }]} />
            </>
          )}
        </section>
      ))}
      <Heading level={2}>{t('hire.result.sources')}</Heading>
      <SourceList sources={sources} t={t} />
    </>
  );
}
