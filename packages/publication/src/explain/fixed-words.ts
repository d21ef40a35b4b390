// SPDX-License-Identifier: EUPL-1.2
import type { JourneyStep } from '@opstap/journeys';
import type { PlainDate } from '@opstap/kernel';
import type { Pack, Step } from '@opstap/rules';
import type { Translator } from '../translator.ts';
import type { ExplainedDesk, ExplainedSource, ExplainedStep } from './explained.ts';
import { formatAmounts } from './values.ts';

/** The words of a step that are the same for everybody on a day: its texts with that day's amounts filled in. */
export type FixedWords = {
  amounts: Record<string, string>;
  brief: Pick<
    ExplainedStep,
    'id' | 'phase' | 'title' | 'summary' | 'verify' | 'effort' | 'cost' | 'by' | 'byText'
  >;
  /** Made when first asked for: a brief explanation has no texts for it. */
  whole(): Pick<
    ExplainedStep,
    'how' | 'doneWhen' | 'papers' | 'goodToKnow' | 'costNote' | 'say' | 'uncertain'
  >;
};

/** `desks` by municipality and desk: at most a few thousand, since both lists are closed. */
type OneDay = {
  on: PlainDate;
  pack: Pack;
  words: Map<string, FixedWords>;
  sources: Map<string, ExplainedSource>;
  desks: Map<string, readonly ExplainedDesk[]>;
};

/** Of the last day that was asked for, per translator: nearly every question is about today. */
const kept = new WeakMap<Translator, OneDay>();

/** A server answers many people a second; what does not differ between them is put into words once. */
export function fixedWords(item: JourneyStep, on: PlainDate, pack: Pack, t: Translator): FixedWords {
  return remembered(oneDay(on, pack, t).words, item.step.id, () => wordsOf(item, pack, t));
}

/** A source on a day, made once. */
export function fixedSource(
  id: string,
  on: PlainDate,
  pack: Pack,
  t: Translator,
  make: () => ExplainedSource,
): ExplainedSource {
  return remembered(oneDay(on, pack, t).sources, id, make);
}

/** What one desk is for the people of one municipality, made once. */
export function fixedDesks(
  key: string,
  on: PlainDate,
  pack: Pack,
  t: Translator,
  make: () => readonly ExplainedDesk[],
): readonly ExplainedDesk[] {
  return remembered(oneDay(on, pack, t).desks, key, make);
}

function oneDay(on: PlainDate, pack: Pack, t: Translator): OneDay {
  const last = kept.get(t);
  if (last?.on === on && last.pack === pack) return last;
  const day = { on, pack, words: new Map(), sources: new Map(), desks: new Map() };
  kept.set(t, day);
  return day;
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

function wordsOf({ step, amounts: outcomes }: JourneyStep, pack: Pack, t: Translator): FixedWords {
  const amounts = formatAmounts(outcomes, pack, t);
  const key = (name: string) => `steps.${step.id}.${name}` as const;
  let whole: ReturnType<FixedWords['whole']> | undefined;
  return {
    amounts,
    brief: {
      id: step.id,
      phase: step.phase,
      title: t(key('title'), amounts),
      summary: t(key('summary'), amounts),
      verify: step.verify === true,
      effort: effortOf(step, t),
      cost: costOf(step, amounts, t),
      by: step.by,
      byText: t(`journey.by.${step.by}`),
    },
    whole() {
      whole ??= wholeOf(step, amounts, t);
      return whole;
    },
  };
}

function wholeOf(
  step: Step,
  amounts: Record<string, string>,
  t: Translator,
): ReturnType<FixedWords['whole']> {
  const key = (name: string) => `steps.${step.id}.${name}` as const;
  const optional = (name: string) => (t.has(key(name)) ? t(key(name), amounts) : undefined);
  const [costNote, say, uncertain] = [optional('cost'), optional('say'), optional('uncertain')];
  return {
    how: t.list(key('how'), amounts),
    doneWhen: t(key('done_when'), amounts),
    papers: step.papers.map((id) => ({ id, name: t(`papers.${id}.name`), what: t(`papers.${id}.what`) })),
    goodToKnow: t.list(key('good_to_know'), amounts),
    ...(costNote && { costNote }),
    ...(say && { say }),
    ...(uncertain && { uncertain }),
  };
}

function effortOf({ effort }: Step, t: Translator): string {
  const range = effort.min === effort.max ? `${effort.max}` : `${effort.min}–${effort.max}`;
  return t(`journey.effort.${effort.unit}`, { range, count: effort.max });
}

function costOf({ cost }: Step, amounts: Record<string, string>, t: Translator): string {
  if (cost.kind !== 'amount') return t(`journey.cost.${cost.kind}`);
  return amounts[cost.parameter] ?? t('journey.not_known_yet');
}
