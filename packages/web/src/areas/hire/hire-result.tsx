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
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Badge } from '../../ui/badge.tsx';
import { Details } from '../../ui/details.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageContents } from '../../ui/page-contents.tsx';
import { Both, partOf, type Sides, sidesOf } from '../../ui/pair.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { useBeside } from '../inquiries/use-beside.ts';
import { HireItem } from './hire-item.tsx';
import { HIRE_TEXTS } from './hire-texts.ts';
import { HireTools } from './hire-tools.tsx';
import { NotificationSheet } from './notification-sheet.tsx';
import { ProofList } from './proof-list.tsx';

type HireResultProps = { pack: Pack; facts: Facts; language: Language; today: PlainDate; t: Translator };

/** Good to know, and not to do. */
const ASIDE: readonly HiringSectionId[] = ['money', 'mistakes'];

/** While one of these is not in order, the work should not start. */
const STOPS = ['bewijs_geldig_op_datum', 'melding_kan_nog_op_tijd', 'melding_op_tijd', 'begin_moet_later'];
/** Nothing is to be done about it. */
const QUIET: readonly HiringState[] = ['told', 'in_order'];
/** What an employer comes for: the first day stands here, also when there is nothing to do. */
const ALWAYS_OPEN: HiringSectionId = 'notification';
const UNSURE: readonly HiringState[] = ['open', 'ask', 'not_known'];

/** What to do, in order, with the dates first. */
export function HireResult({ pack, facts, language, today, t }: HireResultProps) {
  const beside = useBeside(t, HIRE_TEXTS);
  const sides = useMemo(() => {
    const plan = hiringPlan(pack, facts, today);
    return sidesOf(beside.translators, (side) => explainHiring(plan, facts, { pack }, side));
  }, [pack, facts, today, beside.translators]);
  const [own] = sides;
  if (!own) return null;
  const explained = own.value;
  const both = (say: (side: Translator) => ComponentChildren) => (
    <Both sides={sides}>{(_, side) => say(side)}</Both>
  );
  return (
    <div class="o-hire__result">
      <Heading level={2} id="plan" focusable>
        {both((side) =>
          side === t ? t('hire.result.title') : `${side('hire.title')} · ${side('hire.result.title')}`,
        )}
      </Heading>
      <Verdict sides={sides} />
      <Dates sides={sides} />
      <PageContents
        t={t}
        parts={[
          ...explained.sections.map(({ id, title }) => ({ id: `hire-${id}`, title })),
          { id: 'hire-tools', title: t('hire.result.tools') },
        ]}
      />
      {explained.sections.map(({ id, items }, index) => (
        <section key={id} aria-labelledby={`hire-${id}`}>
          <Heading level={3} id={`hire-${id}`}>
            <Both sides={partOf(sides, ({ sections }) => sections[index])}>{({ title }) => title}</Both>
          </Heading>
          {ASIDE.includes(id) || (id !== ALWAYS_OPEN && items.every(({ state }) => QUIET.includes(state))) ? (
            <Details summary={both((side) => side('hire.result.show', { count: items.length }))}>
              <Items sides={partOf(sides, ({ sections }) => sections[index]?.items)} />
            </Details>
          ) : (
            <Items sides={partOf(sides, ({ sections }) => sections[index]?.items)} />
          )}
          {id === 'papers' && (
            <Details
              summary={both((side) =>
                side('hire.proofs', { date: formatDate(explained.begins ?? today, side.language) }),
              )}
            >
              <ProofList sides={partOf(sides, ({ proofs }) => proofs)} />
            </Details>
          )}
          {id === 'notification' && <NotificationSheet sides={partOf(sides, ({ sheet }) => sheet)} t={t} />}
        </section>
      ))}
      <HireTools
        explained={explained}
        facts={facts}
        language={language}
        today={today}
        beside={beside}
        t={t}
      />
      <NextLinks tool="hire" t={t} />
      <Details summary={both((side) => side('hire.result.sources'))}>
        <SourceList sources={explained.sources} t={t} others={beside.translators.slice(1)} />
      </Details>
      <Paragraph quiet>{both((side) => side('hire.result.not_advice'))}</Paragraph>
    </div>
  );
}

function Items({ sides }: { sides: Sides<readonly ExplainedHiringItem[]> }) {
  const [own] = sides;
  return (
    <ul class={`o-hire__items${sides.length > 1 ? ' o-hire__items--wide' : ''}`}>
      {own?.value.map(({ id }, row) => (
        <HireItem key={id} sides={partOf(sides, (items) => items[row])} />
      ))}
    </ul>
  );
}

type PartProps = { sides: Sides<ExplainedHiring> };

const itemsOf = ({ sections }: ExplainedHiring) => sections.flatMap(({ items }) => items);

function Verdict({ sides }: PartProps) {
  const [own] = sides;
  if (!own) return null;
  const items = itemsOf(own.value);
  const wrong = items.filter(({ state }) => state === 'to_do');
  const stops = wrong.filter(({ id }) => STOPS.includes(id));
  const others = wrong.filter(({ id }) => !STOPS.includes(id));
  const unsure = items.filter(({ id, state }) => STOPS.includes(id) && UNSURE.includes(state));
  return (
    <>
      <Faults title="hire.result.stop" kind="error" items={stops} sides={sides} />
      <Faults title="hire.result.mend" kind="warning" items={others} sides={sides} />
      <Faults title="hire.result.unsure" kind="uncertain" items={unsure} sides={sides} />
      {wrong.length + unsure.length === 0 && (
        <Notice kind="ok" title={<Both sides={sides}>{(_, t) => t('hire.result.go')}</Both>}>
          <Both sides={sides}>
            {({ begins }, t) =>
              t('hire.result.go_text', { date: begins ? formatDate(begins, t.language) : '' })
            }
          </Both>
        </Notice>
      )}
    </>
  );
}

type FaultsProps = PartProps & {
  title: 'hire.result.stop' | 'hire.result.mend' | 'hire.result.unsure';
  kind: 'error' | 'warning' | 'uncertain';
  items: readonly ExplainedHiringItem[];
};

function Faults({ title, kind, items, sides }: FaultsProps) {
  if (items.length === 0) return null;
  return (
    <Notice kind={kind} title={<Both sides={sides}>{(_, t) => t(title)}</Both>}>
      <ul>
        {items.map(({ id }) => (
          <li key={id}>
            <Both sides={partOf(sides, (explained) => itemsOf(explained).find((item) => item.id === id))}>
              {({ title: about, text }) => (
                <>
                  <strong>{about}</strong> {text}
                </>
              )}
            </Both>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Dates({ sides }: PartProps) {
  const [own] = sides;
  return (
    <section aria-labelledby="hire-dates">
      <Heading level={3} id="hire-dates">
        <Both sides={sides}>{(_, t) => t('hire.result.dates')}</Both>
      </Heading>
      <ol class="o-hire__dates">
        {own?.value.dates.map(({ id, date, past }, row) => {
          const day = partOf(sides, ({ dates }) => dates[row]);
          return (
            <li key={id}>
              <time dateTime={date}>
                <Both sides={day}>{({ shown }) => shown}</Both>
              </time>
              <span>
                <Both sides={day}>{({ title }) => title}</Both>
              </span>
              {past && (
                <Badge tone="deadline">
                  <Both sides={sides}>{(_, t) => t('hire.result.passed')}</Both>
                </Badge>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
