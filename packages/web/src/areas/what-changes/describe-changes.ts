// SPDX-License-Identifier: EUPL-1.2
import { addDays, isPlainDate, type PlainDate } from '@opstap/kernel';
import { formatAmount, formatAmounts, formatDate, type TextKey, type Translator } from '@opstap/publication';
import { inquire, type Outcome, type Pack } from '@opstap/rules';
import { reachOfRules } from '@opstap/rules/editor';
import type { Because, ChangeGroup, ChangeItem, DayOfChange } from './changes-ahead.ts';

/** A change in words: a sentence, or what it was and becomes; a step has an address. */
export type DescribedItem = {
  id: string;
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
  return days.map(({ on, groups, prepare }) => {
    const words = { now: sentences(pack, t, on), before: sentences(pack, t, addDays(on, -1)) };
    const items = groups.flatMap((group) => group.items);
    return {
      on,
      date: formatDate(on, t.language),
      groups: groups.map((group) => describeGroup(group, words, pack, t)),
      prepare: prepare.map((step) => ({ step, title: words.now.text(`steps.${step}.title`) ?? step })),
      sources: [...new Set(items.flatMap((item) => sourcesOf(item)))],
    };
  });
}

type Sentences = ReturnType<typeof sentences>;
type Words = { now: Sentences; before: Sentences };

function describeGroup(group: ChangeGroup, words: Words, pack: Pack, t: Translator): DescribedGroup {
  const advice = `what_changes.advice.${group.because.kind}` as TextKey;
  return {
    because: becauseText(group, t),
    ...(t.has(advice) && { advice: t(advice) }),
    items: group.items.map((item) => describeItem(item, words, pack, t)),
  };
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

function describeItem(item: ChangeItem, { now, before }: Words, pack: Pack, t: Translator): DescribedItem {
  if (item.kind === 'step') {
    const title = now.text(`steps.${item.step}.title`) ?? item.step;
    return { id: item.step, text: title, step: item.step, verify: isUncertain(item.answer), minor: false };
  }
  const sentence = now.text(`rules.${item.outcome}.value`);
  if (item.kind === 'date')
    return { id: item.outcome, text: sentence ?? '', verify: isUncertain(item.answer), minor: false };
  const value = (outcome: Outcome, words: Sentences) => valueText(item.outcome, outcome, words, pack, t);
  return {
    id: item.outcome,
    ...(pack.rules[item.outcome]?.type !== 'yesno' && sentence && { text: sentence }),
    was: value(item.before, before),
    becomes: value(item.after, now),
    verify: isUncertain(item.before) || isUncertain(item.after),
    minor: item.minor,
  };
}

function valueText(name: string, outcome: Outcome, words: Sentences, pack: Pack, t: Translator): string {
  switch (outcome.kind) {
    case 'unknown':
      return t('what_changes.depends');
    case 'conflict':
      return t('what_changes.conflict');
    case 'ask_a_person':
      return words.text(`rules.not_modelled.${outcome.text}`) ?? t('what_changes.not_known');
    case 'not_covered':
      return t(outcome.reason === 'not_yet_in_force' ? 'what_changes.not_yet' : 'what_changes.not_known');
    case 'known':
      if (typeof outcome.value === 'boolean')
        return words.text(`rules.${name}.${outcome.value ? 'yes' : 'no'}`) ?? '';
      if (isPlainDate(outcome.value)) return formatDate(outcome.value, t.language);
      if (typeof outcome.value === 'number') return formatAmount(outcome, unitOf(name, pack), t);
      return words.text(`rules.${name}.values.${outcome.value}`) ?? outcome.value;
  }
}

/** The name of an outcome says its unit; older names do not, and then its parameters do. */
function unitOf(name: string, pack: Pack): Pack['parameters'][string]['unit'] {
  if (name.endsWith('_promille')) return 'permille';
  const { parameters } = reachOfRules(pack, [name]);
  const hasCents = [...parameters].some((parameter) => pack.parameters[parameter]?.unit === 'cents');
  return name.endsWith('_cent') || hasCents ? 'cents' : 'count';
}

/** Texts with the amounts of one day in them, which are worked out when a text is first asked for. */
function sentences(pack: Pack, t: Translator, on: PlainDate) {
  let amounts: Record<string, string> | undefined;
  return {
    text(key: `rules.${string}` | `steps.${string}`): string | undefined {
      amounts ??= amountsOn(pack, t, on);
      return t.has(key) ? t(key, amounts) : undefined;
    },
  };
}

function amountsOn(pack: Pack, t: Translator, on: PlainDate): Record<string, string> {
  const { parameter } = inquire(pack, {}, { on });
  const all = Object.keys(pack.parameters).map((name) => [name, parameter(name)] as const);
  return formatAmounts(Object.fromEntries(all), pack, t);
}

function isUncertain(outcome: Outcome): boolean {
  return outcome.kind === 'known' ? outcome.verify : outcome.reasons.some(({ verify }) => verify);
}

function sourcesOf(item: ChangeItem): string[] {
  const outcomes = item.kind === 'answer' ? [item.before, item.after] : [item.answer];
  return outcomes.flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources));
}
