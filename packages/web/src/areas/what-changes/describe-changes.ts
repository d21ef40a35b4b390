// SPDX-License-Identifier: EUPL-1.2
import { addDays, type PlainDate } from '@opstap/kernel';
import {
  amountsOf,
  formatDate,
  outcomeExplainer,
  sourceIds,
  type TextKey,
  type Translator,
} from '@opstap/publication';
import type { Outcome, Pack } from '@opstap/rules';
import type { Because, ChangeGroup, ChangeItem, DayOfChange } from './changes-ahead.ts';

/** A change in words: a sentence, or what it was and becomes; a step has an address. */
export type DescribedItem = {
  id: string;
  title: string;
  text?: string;
  was?: string;
  becomes?: string;
  step?: string;
  verify: boolean;
  minor: boolean;
};
export type DescribedGroup = { because: string; advice?: string; items: readonly DescribedItem[] };
export type DescribedDay = {
  on: PlainDate;
  date: string;
  groups: readonly DescribedGroup[];
  prepare: readonly { step: string; title: string }[];
  /** Ids of all the sources that the answers of this day rest on. */
  sources: readonly string[];
};

/** Says in the words of the rules what becomes of each answer. Amounts in a sentence are those of the day that it is about. */
export function describeChanges(days: readonly DayOfChange[], pack: Pack, t: Translator): DescribedDay[] {
  const explain = outcomeExplainer(pack, t);
  return days.map(({ on, groups, prepare }) => ({
    on,
    date: formatDate(on, t.language),
    groups: groups.map((group) => describeGroup(group, on)),
    prepare: prepare.map((step) => ({ step, title: stepTitle(step, on) })),
    sources: sourceIds(groups.flatMap(({ items }) => items.flatMap(outcomesOf))),
  }));

  function describeGroup(group: ChangeGroup, on: PlainDate): DescribedGroup {
    // A cause without advice has no such text.
    const advice = `what_changes.advice.${group.because.kind}` as TextKey;
    return {
      because: becauseText(group, t),
      ...(t.has(advice) && { advice: t(advice) }),
      items: group.items.map((item) => describeItem(item, on)),
    };
  }

  function describeItem(item: ChangeItem, on: PlainDate): DescribedItem {
    const verify = outcomesOf(item).some(isUncertain);
    if (item.kind === 'step')
      return { id: item.step, title: stepTitle(item.step, on), step: item.step, verify, minor: false };
    const { outcome } = item;
    if (item.kind === 'date') {
      const { title = outcome, reasons } = explain(outcome, item.answer, { on });
      const text = reasons.find(({ rule }) => rule === outcome)?.text;
      return { id: outcome, title, ...(text && { text }), verify, minor: false };
    }
    return {
      id: outcome,
      title: explain(outcome, item.after, { on }).title ?? outcome,
      was: answerText(outcome, item.before, addDays(on, -1)),
      becomes: answerText(outcome, item.after, on),
      verify,
      minor: item.minor,
    };
  }

  /** Of yes and no the sentence of the rule; of what has no law yet or no more the shortest words. */
  function answerText(outcome: string, answer: Outcome, on: PlainDate): string {
    if (answer.kind === 'not_covered')
      return t(answer.reason === 'not_yet_in_force' ? 'what_changes.not_yet' : 'what_changes.not_known');
    const { words, reasons, value } = explain(outcome, answer, { on });
    const sentence = typeof value === 'boolean' && reasons.find(({ rule }) => rule === outcome)?.text;
    return sentence || words;
  }

  function stepTitle(step: string, on: PlainDate): string {
    return t(`steps.${step}.title`, amountsOf(pack, { on }, t));
  }
}

function becauseText({ because, items }: ChangeGroup, t: Translator): string {
  if (items.some((item) => item.kind === 'answer' && item.outcome === 'tijdelijk_beschermd'))
    return t('what_changes.because.protection_ends');
  return because.kind === 'own_date' ? ownDateText(because, t) : t(`what_changes.because.${because.kind}`);
}

function ownDateText({ fact }: Because, t: Translator): string {
  const label = `facts.${fact}.label` as const;
  return t.has(label)
    ? t('what_changes.because.own_date', { fact: t(label) })
    : t('what_changes.because.calendar');
}

function outcomesOf(item: ChangeItem): Outcome[] {
  return item.kind === 'answer' ? [item.before, item.after] : [item.answer];
}

function isUncertain(outcome: Outcome): boolean {
  return outcome.kind === 'known' ? outcome.verify : outcome.reasons.some(({ verify }) => verify);
}
