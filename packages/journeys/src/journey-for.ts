// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import {
  type Facts,
  type Inquiry,
  inquire,
  type Outcome,
  type Pack,
  type Question,
  type Step,
} from '@opstap/rules';
import type { Journey, JourneyStep, StepStatus } from './journey.ts';
import { byUrgency, orderSteps } from './order-steps.ts';

/** At most this many steps are for now; the rest that could start waits its turn. */
const MAX_NOW = 5;
/** Desks that differ from town to town, so that the municipality is worth asking. */
const LOCAL_DESKS = ['gemeente', 'werkcentrum'];

export type JourneyOptions = {
  /** The day of the journey. */
  on: PlainDate;
  /** Ids of the steps that the person has ticked as done. */
  done: readonly string[];
  /** Ids of the questions that were put and left open ("I don't know"): not put again as the next one. */
  asked?: readonly string[];
};

/** What the rules say of one step, before its place among the others is known. */
type Judged = Omit<JourneyStep, 'status' | 'waitsFor' | 'opens'> & {
  verdict: 'todo' | 'done' | 'open' | 'not_for_you';
};

/**
 * The personal order of all steps of the pack for one person on one day, each with its reason, and the questions that could
 * still change it. `facts` must have passed `checkFacts` and `completeFacts`. Nothing is kept; equal input gives an equal journey.
 */
export function journeyFor(pack: Pack, facts: Facts, { on, done, asked = [] }: JourneyOptions): Journey {
  const inquiry = inquire(pack, facts, { on });
  const ticked = new Set(done);
  const judged = pack.steps.map((step) => judge(inquiry, step, ticked.has(step.id)));
  const placed = place(judged, on);
  const compare = byUrgency(on, pack.phases, placed);
  const steps = orderSteps(capNow(placed, compare), compare);
  const openQuestions = questionsAbout(pack, inquiry, facts, steps);
  const nextQuestion = openQuestions.find(({ id }) => !asked.includes(id));
  return { on, packHash: pack.hash, steps, openQuestions, ...(nextQuestion && { nextQuestion }) };
}

function judge(inquiry: Inquiry, step: Step, ticked: boolean): Judged {
  const applies = inquiry.ask(step.applies);
  const shown: Judged = { step, applies, amounts: amountsOf(inquiry, step), verdict: 'open' };
  if (applies.kind === 'unknown') {
    const [question] = inquiry.next([step.applies]);
    return question ? { ...shown, decidedBy: question.id } : shown;
  }
  if (applies.kind !== 'known') return shown;
  if (applies.value !== true) return { ...shown, verdict: 'not_for_you' };
  const doneBy = ticked
    ? 'tick'
    : isTrue(step.done === undefined ? undefined : inquiry.ask(step.done))
      ? 'facts'
      : undefined;
  const dates = {
    ...(step.deadline && { deadline: inquiry.ask(step.deadline) }),
    ...(step.notBefore && { notBefore: inquiry.ask(step.notBefore) }),
  };
  return { ...shown, ...dates, ...(doneBy && { doneBy }), verdict: doneBy ? 'done' : 'todo' };
}

function amountsOf(inquiry: Inquiry, { amounts, cost }: Step): Record<string, Outcome> {
  const names = cost.kind === 'amount' ? [...amounts, cost.parameter] : amounts;
  return Object.fromEntries(names.map((name) => [name, inquiry.parameter(name)]));
}

/** Places the steps among each other: what waits for what, what opens what, what is for later. */
function place(judged: readonly Judged[], on: PlainDate): JourneyStep[] {
  const todo = new Map(
    judged.flatMap((one) => (one.verdict === 'todo' ? [[one.step.id, one.step] as const] : [])),
  );
  const followers = new Map<string, string[]>();
  for (const { id, after } of todo.values()) {
    for (const before of after) followers.set(before, [...(followers.get(before) ?? []), id]);
  }
  return judged.map(({ verdict, ...one }) => {
    const waitsFor = verdict === 'todo' ? one.step.after.filter((id) => todo.has(id)) : [];
    const opens = verdict === 'todo' ? reachable(one.step.id, followers) : [];
    const status: StepStatus =
      verdict !== 'todo' ? verdict : isLater(one, on) ? 'later' : waitsFor.length > 0 ? 'then' : 'now';
    return { ...one, status, waitsFor, opens };
  });
}

function isLater({ step, notBefore }: Pick<JourneyStep, 'step' | 'notBefore'>, on: PlainDate): boolean {
  return step.horizon === 'later' || (notBefore?.kind === 'known' && notBefore.value > on);
}

function reachable(from: string, followers: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const visit = (id: string): void => {
    for (const next of followers.get(id) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(from);
  return [...found];
}

function capNow(
  steps: readonly JourneyStep[],
  compare: (a: JourneyStep, b: JourneyStep) => number,
): JourneyStep[] {
  const now = steps.filter(({ status }) => status === 'now').sort(compare);
  const waiting = new Set(now.slice(MAX_NOW));
  return steps.map((step) => (waiting.has(step) ? { ...step, status: 'then' } : step));
}

/** What could still change this journey; last the municipality, which only decides which desks are shown. */
function questionsAbout(
  pack: Pack,
  inquiry: Inquiry,
  facts: Facts,
  steps: readonly JourneyStep[],
): Question[] {
  const rules = steps.flatMap(({ step, status, applies }) => {
    const todo = isTrue(applies) && status !== 'done';
    const more = todo ? [step.done, step.deadline, step.notBefore] : [];
    return [step.applies, ...more.flatMap((rule) => rule ?? [])];
  });
  const questions = inquiry.next(rules);
  const current = steps.filter(({ status }) => status === 'now' || status === 'then');
  if (!current.some(({ step }) => step.help.some((desk) => LOCAL_DESKS.includes(desk)))) return questions;
  const places = placesAsked(pack).filter(
    ({ fact, question }) => !Object.hasOwn(facts, fact) && !questions.includes(question),
  );
  return [...questions, ...new Set(places.map(({ question }) => question))];
}

type PlaceAsked = { fact: string; question: Question };
const placesOfPack = new WeakMap<Pack, readonly PlaceAsked[]>();

/** The facts of a pack that are a municipality, with the question that asks for each. */
function placesAsked(pack: Pack): readonly PlaceAsked[] {
  const known = placesOfPack.get(pack);
  if (known) return known;
  const places = pack.questions.flatMap((question) =>
    Object.entries(pack.facts).flatMap(([fact, { type, question: id }]) =>
      type === 'municipality' && id === question.id ? [{ fact, question }] : [],
    ),
  );
  placesOfPack.set(pack, places);
  return places;
}

function isTrue(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'known' && outcome.value === true;
}
