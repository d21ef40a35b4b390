// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Outcome, Question, Step } from '@opstap/rules';

/** Where a step stands for this person. `open` = cannot be decided yet; the question that decides it is named. */
export type StepStatus = 'now' | 'then' | 'later' | 'done' | 'open' | 'not_for_you';

export type JourneyStep = {
  step: Step;
  status: StepStatus;
  /** Does it apply, with the smallest sufficient reason. */
  applies: Outcome;
  /** Done by a tick of the person (`tick`) or shown by the facts (`facts`). */
  doneBy?: 'tick' | 'facts';
  /** Outcome of the deadline rule; `known` holds a date. */
  deadline?: Outcome;
  notBefore?: Outcome;
  /** Steps of this journey that must be done first and are not. */
  waitsFor: readonly string[];
  /** Steps of this journey that this one opens, directly or through others. */
  opens: readonly string[];
  /** For `open`: the id of the question that decides it. */
  decidedBy?: string;
  /** Amounts at the reference date, by parameter name. */
  amounts: Readonly<Record<string, Outcome>>;
};

export type Journey = {
  on: PlainDate;
  packHash: string;
  /** In the order in which to take them; every step of the pack is here exactly once. */
  steps: readonly JourneyStep[];
  /** The next question, or undefined when no question would change anything. */
  nextQuestion?: Question;
  /** All questions that could still change something, most telling first. */
  openQuestions: readonly Question[];
};
