// SPDX-License-Identifier: EUPL-1.2

import type { JourneyStep } from '@opstap/journeys';
import { isPlainDate, type PlainDate } from '@opstap/kernel';
import type { Facts, Outcome } from '@opstap/rules';
import { desksFor } from '@opstap/taxonomy';
import type { Publication } from '../publication.ts';
import type { Translator } from '../translator.ts';
import { explainDesk } from './explain-desk.ts';
import { reasonKey } from './explain-outcome.ts';
import type { ExplainedReason, ExplainedSource, ExplainedStep } from './explained.ts';
import { fixedDesks, fixedSource, fixedWords } from './fixed-words.ts';
import { formatAnswers, formatDate } from './values.ts';

type Published = Pick<Publication, 'pack' | 'reference'>;

/** What is explained: the step, the person's facts it was decided on, and the day. */
export type Explaining = { facts: Facts; on: PlainDate };

/** Puts one step of a journey into words. Needs the texts `steps`, `step-details`, `rules`, `facts`, `papers`, `desks`, `journey`. */
export function explainStep(
  item: JourneyStep,
  explaining: Explaining,
  published: Published,
  t: Translator,
): ExplainedStep {
  return {
    ...explainBriefly(item, explaining, published, t),
    ...fixedWords(item, explaining.on, published.pack, t).whole(),
    desks: explainDesks(item.step.help, explaining, published, t),
    sources: sourcesOf(item).flatMap((id) => explainSource(id, explaining.on, published, t)),
  };
}

function explainDesks(
  ids: readonly string[],
  { facts, on }: Explaining,
  published: Published,
  t: Translator,
) {
  const { pack, reference } = published;
  // Only a town of the lists gets words of its own, so that what is kept stays small.
  const isTown = ({ code, municipality }: { code?: string; municipality?: string }) =>
    (code ?? municipality) === facts['gemeente'];
  const town =
    reference.municipalities.some(isTown) || reference.municipalDesks.some(isTown)
      ? String(facts['gemeente'])
      : undefined;
  return ids.flatMap((id) =>
    fixedDesks(`${town}|${id}`, on, pack, t, () =>
      desksFor([id], town, reference).map((desk) => explainDesk(desk, t)),
    ),
  );
}

function explainSource(id: string, on: PlainDate, published: Published, t: Translator): ExplainedSource[] {
  if (!published.pack.sources[id]) return [];
  // The pack has it, so there is exactly one.
  const make = () => explainSources([id], on, published)[0] as ExplainedSource;
  return [fixedSource(id, on, published.pack, t, make)];
}

/** The same without how, papers, desks and sources: for a step that is open or not for this person. Needs BRIEF_TEXTS. */
export function explainBriefly(
  item: JourneyStep,
  { facts, on }: Explaining,
  published: Published,
  t: Translator,
): ExplainedStep {
  const { amounts, brief } = fixedWords(item, on, published.pack, t);
  const linked = (ids: readonly string[]) => ids.map((id) => ({ id, title: t(`steps.${id}.title`) }));
  return {
    ...brief,
    status: item.status,
    reasons: explainOutcome(item.applies, amounts, facts, published, t),
    how: [],
    doneWhen: '',
    papers: [],
    desks: [],
    waitsFor: linked(item.waitsFor),
    opens: linked(item.opens),
    goodToKnow: [],
    sources: [],
    ...explainDeadline(item, on, t),
    ...explainOpen(item, t),
  };
}

/** Every source by id, of the corpus or the library, for one day; a source past its review date is marked stale. */
export function explainSources(
  ids: readonly string[],
  on: PlainDate,
  { pack, reference }: Pick<Published, 'pack'> & Partial<Pick<Published, 'reference'>>,
): ExplainedSource[] {
  return ids.flatMap((id) => {
    const source = pack.sources[id] ?? reference?.library.sources[id];
    if (!source) return [];
    const { title, publisher, url, dated, checkedOn, confidence } = source;
    const shown = {
      id,
      title,
      publisher,
      checkedOn,
      confidence,
      verify: source.verify === true,
      stale: source.reviewBy < on,
    };
    return [{ ...shown, ...(url && { url }), ...(dated && { dated }) }];
  });
}

function explainOutcome(
  outcome: Outcome,
  amounts: Record<string, string>,
  facts: Facts,
  { pack, reference }: Published,
  t: Translator,
): ExplainedReason[] {
  return outcome.reasons.flatMap((reason) => {
    // A step says why it is there; how an amount or date came about is not told with it.
    const key = reason.text === 'yes' || reason.text === 'no' ? reasonKey(reason) : undefined;
    if (!key || !t.has(key)) return [];
    const answers = formatAnswers(reason.facts, facts, pack, reference, t);
    return [{ text: t(key, amounts), answers, verify: reason.verify }];
  });
}

/** All that the step's condition, deadline and texts rest on, without repeats. */
function sourcesOf(item: JourneyStep): string[] {
  const outcomes = [item.applies, item.deadline, item.notBefore, ...Object.values(item.amounts)];
  const fromReasons = outcomes.flatMap((outcome) => outcome?.reasons.flatMap(({ sources }) => sources) ?? []);
  return [...new Set([...item.step.sources, ...fromReasons])];
}

function explainDeadline(
  item: JourneyStep,
  on: PlainDate,
  t: Translator,
): Pick<ExplainedStep, 'deadline' | 'notBefore'> {
  const deadline = dateOf(item.deadline);
  const notBefore = dateOf(item.notBefore);
  return {
    ...(deadline && {
      deadline: { date: deadline, text: formatDate(deadline, t.language), past: deadline < on },
    }),
    ...(notBefore && { notBefore: { date: notBefore, text: formatDate(notBefore, t.language) } }),
  };
}

function dateOf(outcome: Outcome | undefined): PlainDate | undefined {
  return outcome?.kind === 'known' && isPlainDate(outcome.value) ? outcome.value : undefined;
}

function explainOpen(
  { status, applies, decidedBy }: JourneyStep,
  t: Translator,
): Pick<ExplainedStep, 'decidedBy' | 'askAPerson'> {
  if (status !== 'open') return {};
  if (decidedBy) return { decidedBy: { question: decidedBy, title: t(`questions.${decidedBy}.title`) } };
  if (applies.kind === 'ask_a_person') return { askAPerson: t(`rules.not_modelled.${applies.text}`) };
  if (applies.kind === 'not_covered') return { askAPerson: t('journey.not_covered') };
  return { askAPerson: t('journey.not_decided') };
}
