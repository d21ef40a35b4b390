// SPDX-License-Identifier: EUPL-1.2
import type { Journey, JourneyOptions, JourneyStep } from '@opstap/journeys';
import type { Facts, Pack } from '@opstap/rules';

export type ToJourneys = { id: number; facts: Facts; options: JourneyOptions };
export type FromJourneys = { id: number; made: SentJourney } | { id: number; failed: true };

/** A journey on its way to the page: steps and questions by id, for the page has them in its own copy of the law. */
export type SentJourney = {
  /** Those asked with, and what follows from the occupation. */
  facts: Facts;
  journey: Omit<Journey, 'steps' | 'nextQuestion' | 'openQuestions'> & {
    steps: readonly (Omit<JourneyStep, 'step'> & { step: string })[];
    nextQuestion?: string;
    openQuestions: readonly string[];
  };
};

export function toSend(
  facts: Facts,
  { steps, nextQuestion, openQuestions, ...journey }: Journey,
): SentJourney {
  return {
    facts,
    journey: {
      ...journey,
      steps: steps.map(({ step, ...judged }) => ({ step: step.id, ...judged })),
      openQuestions: openQuestions.map(({ id }) => id),
      ...(nextQuestion && { nextQuestion: nextQuestion.id }),
    },
  };
}

export function received(
  { facts, journey: { steps, nextQuestion, openQuestions, ...journey } }: SentJourney,
  pack: Pack,
): { facts: Facts; journey: Journey } {
  const stepsById = new Map(pack.steps.map((step) => [step.id, step]));
  const questionsById = new Map(pack.questions.map((question) => [question.id, question]));
  const next = nextQuestion && questionsById.get(nextQuestion);
  return {
    facts,
    journey: {
      ...journey,
      steps: steps.flatMap(({ step: id, ...judged }) => {
        const step = stepsById.get(id);
        return step ? [{ step, ...judged }] : [];
      }),
      openQuestions: openQuestions.flatMap((id) => questionsById.get(id) ?? []),
      ...(next && { nextQuestion: next }),
    },
  };
}
