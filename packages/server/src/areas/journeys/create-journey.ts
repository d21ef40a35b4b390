// SPDX-License-Identifier: EUPL-1.2
import type { JourneyRequest } from '@opstap/contract';
import { completeFacts, type Journey, type JourneyStep, journeyFor } from '@opstap/journeys';
import { type PlainDate, todayInAmsterdam } from '@opstap/kernel';
import { checkedFacts, type ExplainedJourney, explainJourneyIn } from '@opstap/publication';
import type { Facts, Outcome, Source } from '@opstap/rules';
import type { Ctx } from '../../context.ts';

/** A step of the answer: its definition is in the list of steps, so that the answer stays small. */
type AnsweredStep = Omit<JourneyStep, 'step' | 'amounts'> & { step: string };

export type CreatedJourney = Omit<Journey, 'steps'> & {
  steps: readonly AnsweredStep[];
  /** Every source that a reason names, when no language was asked for: in words, each step has its own. */
  sources?: Record<string, Source>;
  explained?: ExplainedJourney;
};

/** Facts in, explained steps out. Keeps nothing. @throws AppError `invalid-input`. */
export function createJourney(
  ctx: Pick<Ctx, 'publication' | 'now'>,
  request: Omit<JourneyRequest, 'facts'> & { facts: unknown },
): CreatedJourney {
  const { publication } = ctx;
  const { facts, journey } = decideJourney(publication, {
    facts: checkedFacts(publication, request.facts),
    on: request.on ?? todayInAmsterdam(ctx.now()),
    done: request.done ?? [],
  });
  const { language } = request;
  return {
    ...journey,
    steps: journey.steps.map(({ step, amounts: _amounts, ...decided }) => ({ step: step.id, ...decided })),
    ...(language
      ? { explained: explainJourneyIn(language, journey, facts, publication) }
      : { sources: sourcesOf(journey, publication.pack.sources) }),
  };
}

/** The journey, and the facts it was decided on: those given and what follows from the occupation. */
export function decideJourney(
  { pack, reference }: Pick<Ctx['publication'], 'pack' | 'reference'>,
  { facts, on, done }: { facts: Facts; on: PlainDate; done: readonly string[] },
): { facts: Facts; journey: Journey } {
  const completed = completeFacts(facts, reference.occupations);
  return { facts: completed, journey: journeyFor(pack, completed, { on, done }) };
}

/** Every source that a reason of this journey names. */
function sourcesOf(journey: Journey, all: Readonly<Record<string, Source>>): Record<string, Source> {
  const ids = new Set<string>();
  const addReasons = (outcome: Outcome | undefined) => {
    for (const { sources } of outcome?.reasons ?? []) for (const id of sources) ids.add(id);
  };
  for (const { applies, deadline, notBefore } of journey.steps) {
    for (const outcome of [applies, deadline, notBefore]) addReasons(outcome);
  }
  const named = [...ids].flatMap((id) => (all[id] ? [[id, all[id]] as const] : []));
  return Object.fromEntries(named);
}
