// SPDX-License-Identifier: EUPL-1.2
import type { JourneyRequest } from '@opstap/contract';
import { completeFacts, type Journey, type JourneyStep, journeyFor } from '@opstap/journeys';
import { type PlainDate, todayInAmsterdam } from '@opstap/kernel';
import { checkedFacts, type ExplainedJourney, explainJourneyIn } from '@opstap/publication';
import type { Facts } from '@opstap/rules';
import type { Ctx } from '../../context.ts';

/** A step of the answer: its definition and the sources are in the list of steps, so that the answer stays small. */
type AnsweredStep = Omit<JourneyStep, 'step' | 'amounts'> & { step: string };

export type CreatedJourney = Omit<Journey, 'steps'> & {
  steps: readonly AnsweredStep[];
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
    ...(language && { explained: explainJourneyIn(language, journey, facts, publication) }),
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
