// SPDX-License-Identifier: EUPL-1.2
import { type HiringSectionId, type HiringState, hiringPlan } from '@opstap/journeys';
import type { Language, PlainDate } from '@opstap/kernel';
import {
  type ExplainedHiring,
  type ExplainedHiringItem,
  explainHiring,
  formatDate,
  type Translator,
} from '@opstap/publication';
import type { Facts, Pack } from '@opstap/rules';
import { useMemo } from 'preact/hooks';
import { Badge } from '../../ui/badge.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { HireItem } from './hire-item.tsx';
import { HireTools } from './hire-tools.tsx';
import { NotificationSheet } from './notification-sheet.tsx';
import { ProofList } from './proof-list.tsx';

type HireResultProps = { pack: Pack; facts: Facts; language: Language; today: PlainDate; t: Translator };

/** Good to know, and not to do. */
const ASIDE: readonly HiringSectionId[] = ['money', 'mistakes'];

/** While one of these is not in order, the work should not start. */
const STOPS = ['bewijs_geldig_op_datum', 'melding_kan_nog_op_tijd', 'melding_op_tijd', 'begin_moet_later'];
const UNSURE: readonly HiringState[] = ['open', 'ask', 'not_known'];

/** What to do, in order, with the dates first. */
export function HireResult({ pack, facts, language, today, t }: HireResultProps) {
  const explained = useMemo(
    () => explainHiring(hiringPlan(pack, facts, today), facts, { pack }, t),
    [pack, facts, today, t],
  );
  return (
    <div class="o-hire__result">
      <Heading level={2} id="plan" focusable>
        {t('hire.result.title')}
      </Heading>
      <Verdict explained={explained} t={t} />
      <Dates explained={explained} t={t} />
      {explained.sections.map(({ id, title, items }) => (
        <section key={id} aria-labelledby={`hire-${id}`}>
          <Heading level={3} id={`hire-${id}`}>
            {title}
          </Heading>
          {ASIDE.includes(id) ? (
            <Details summary={t('hire.result.show', { count: items.length })}>
              <Items items={items} t={t} />
            </Details>
          ) : (
            <Items items={items} t={t} />
          )}
          {id === 'papers' && (
            <Details summary={t('hire.proofs', { date: formatDate(explained.begins ?? today, language) })}>
              <ProofList proofs={explained.proofs} />
            </Details>
          )}
          {id === 'notification' && <NotificationSheet lines={explained.sheet} t={t} />}
        </section>
      ))}
      <HireTools explained={explained} facts={facts} language={language} today={today} t={t} />
      <Details summary={t('hire.result.sources')}>
        <SourceList sources={explained.sources} t={t} />
      </Details>
      <Paragraph quiet>{t('hire.result.not_advice')}</Paragraph>
    </div>
  );
}

function Items({ items, t }: { items: readonly ExplainedHiringItem[]; t: Translator }) {
  return (
    <ul class="o-hire__items">
      {items.map((item) => (
        <HireItem key={item.id} item={item} t={t} />
      ))}
    </ul>
  );
}

function Verdict({ explained, t }: { explained: ExplainedHiring; t: Translator }) {
  const items = explained.sections.flatMap((section) => section.items);
  const wrong = items.filter(({ state }) => state === 'to_do');
  const stops = wrong.filter(({ id }) => STOPS.includes(id));
  const others = wrong.filter(({ id }) => !STOPS.includes(id));
  const unsure = items.filter(({ id, state }) => STOPS.includes(id) && UNSURE.includes(state));
  const date = explained.begins ? formatDate(explained.begins, t.language) : '';
  return (
    <>
      <Faults title={t('hire.result.stop')} kind="error" items={stops} />
      <Faults title={t('hire.result.mend')} kind="warning" items={others} />
      <Faults title={t('hire.result.unsure')} kind="uncertain" items={unsure} />
      {wrong.length + unsure.length === 0 && (
        <Notice kind="ok" title={t('hire.result.go')}>
          {t('hire.result.go_text', { date })}
        </Notice>
      )}
    </>
  );
}

type FaultsProps = {
  title: string;
  kind: 'error' | 'warning' | 'uncertain';
  items: readonly ExplainedHiringItem[];
};

function Faults({ title, kind, items }: FaultsProps) {
  if (items.length === 0) return null;
  return (
    <Notice kind={kind} title={title}>
      <ul>
        {items.map(({ id, title: about, text }) => (
          <li key={id}>
            <strong>{about}</strong> {text}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Dates({ explained: { dates }, t }: { explained: ExplainedHiring; t: Translator }) {
  return (
    <section aria-labelledby="hire-dates">
      <Heading level={3} id="hire-dates">
        {t('hire.result.dates')}
      </Heading>
      <ol class="o-hire__dates">
        {dates.map(({ id, date, shown, title, past }) => (
          <li key={id}>
            <time dateTime={date}>{shown}</time>
            <span>{title}</span>
            {past && <Badge tone="deadline">{t('hire.result.passed')}</Badge>}
          </li>
        ))}
      </ol>
    </section>
  );
}
