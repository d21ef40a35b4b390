// SPDX-License-Identifier: EUPL-1.2
import type { HiringState } from '@opstap/journeys';
import {
  type ExplainedHiringItem,
  type ExplainedSource,
  formatDate,
  type Translator,
} from '@opstap/publication';
import type { Severity } from '@opstap/rules';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Details } from '../../ui/details.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Pair, type Sides } from '../../ui/pair.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Paragraph } from '../../ui/text.tsx';

const LOOK: Record<Exclude<HiringState, 'told'>, { tone: BadgeTone; icon: IconName }> = {
  in_order: { tone: 'done', icon: 'check' },
  to_do: { tone: 'deadline', icon: 'warning' },
  open: { tone: 'plain', icon: 'question' },
  ask: { tone: 'uncertain', icon: 'speech' },
  not_known: { tone: 'uncertain', icon: 'clock' },
};

/** As findings are coloured. */
const SEVERITY: Record<HiringState, Severity> = {
  in_order: 'ok',
  to_do: 'wrong',
  told: 'told',
  open: 'open',
  ask: 'watch',
  not_known: 'watch',
};

/** One thing to do or to know, in every language that is shown. */
export function HireItem({ sides }: { sides: Sides<ExplainedHiringItem> }) {
  const [own] = sides;
  if (!own) return null;
  const { id, state } = own.value;
  return (
    <li class={`o-card o-finding o-finding--${SEVERITY[state]}`} id={`item-${id.replace('.', '-')}`}>
      <Pair sides={sides}>{(item, t) => <Words item={item} t={t} />}</Pair>
    </li>
  );
}

/** The answer, how sure it is, and what it rests on. */
function Words({ item, t }: { item: ExplainedHiringItem; t: Translator }) {
  const { state, title, value, text, verify, sources } = item;
  return (
    <>
      <h4 class="o-card__title">{title}</h4>
      {value && <p class="o-value">{value}</p>}
      <Paragraph>{text}</Paragraph>
      {(state !== 'told' || verify) && (
        <p class="o-badges">
          {state !== 'told' && (
            <Badge tone={LOOK[state].tone} icon={LOOK[state].icon}>
              {t(`hire.states.${state}`)}
            </Badge>
          )}
          {verify && (
            <Badge tone="uncertain" icon="question">
              {t('hire.result.verify')}
            </Badge>
          )}
        </p>
      )}
      {sources.length > 0 && (
        <Details summary={t('hire.result.item_sources', { date: oldestCheck(sources, t) })}>
          <SourceList sources={sources} t={t} isTarget={false} />
        </Details>
      )}
    </>
  );
}

/** An answer was checked no later than the first of its sources. */
function oldestCheck(sources: readonly ExplainedSource[], t: Translator): string {
  const [first] = sources.map(({ checkedOn }) => checkedOn).sort();
  return first ? formatDate(first, t.language) : '';
}
