// SPDX-License-Identifier: EUPL-1.2
import { type JourneyStep, journeyFor } from '@opstap/journeys';
import { isPlainDate, type PlainDate } from '@opstap/kernel';
import { ask as askOn, type Facts, inquire, type Outcome, type Pack } from '@opstap/rules';
import { type Cause, type Change, travel } from '@opstap/rules/ahead';

/** Why something changes on a day; `fact` is the date of one's own that it hangs on. */
export type Because = {
  kind:
    | 'deadline'
    | 'step_begins'
    | 'new_law'
    | 'new_amount'
    | 'law_ends'
    | 'amount_ends'
    | 'birthday'
    | 'own_date'
    | 'calendar';
  fact?: string;
};

export type ChangeItem =
  /** An answer that becomes another. `minor`: it was no or nothing, and becomes not known. */
  | { kind: 'answer'; outcome: string; before: Outcome; after: Outcome; minor: boolean }
  /** An answer that is this very day. */
  | { kind: 'date'; outcome: string; answer: Outcome }
  /** The last day of a step, or the first day on which it makes sense. */
  | { kind: 'step'; step: string; answer: Outcome };

export type ChangeGroup = { because: Because; items: readonly ChangeItem[] };
/** All that changes on one day, by cause, and the steps that prepare for it. */
export type DayOfChange = { on: PlainDate; groups: readonly ChangeGroup[]; prepare: readonly string[] };

export type Ahead = {
  from: PlainDate;
  to: PlainDate;
  done?: readonly string[];
  /** The inquiry whose `only_if` says which dates have to do with the person. */
  inquiry?: string;
};
type Found = { on: PlainDate; because: Because; item: ChangeItem };

/**
 * Every day after `from` up to `to` on which one of these outcomes changes or a step has its date, in order. An outcome that
 * cannot be answered today for lack of facts is left out: a change in what is missing tells a person nothing. So is a date
 * that on its own day has nothing to do with the person.
 */
export function changesAhead(
  pack: Pack,
  outcomes: readonly string[],
  facts: Facts,
  { from, to, done = [], inquiry = '' }: Ahead,
): DayOfChange[] {
  const conditions = new Set(pack.steps.map(({ applies }) => applies));
  const { ask } = inquire(pack, facts, { on: from });
  const answerable = outcomes.filter((name) => !conditions.has(name) && ask(name).kind !== 'unknown');
  const onlyIf = new Map(pack.findings[inquiry]?.map((finding) => [finding.outcome, finding.onlyIf]));
  const steps = journeyFor(pack, facts, { on: from, done }).steps;
  const found = [
    ...answerable.flatMap((name) =>
      pack.rules[name]?.type === 'date'
        ? dateFound(name, ask(name)).filter(({ on }) => !isRuledOut(onlyIf.get(name), on))
        : travel(pack, name, facts, { from, to }).changes.flatMap((change) => changeFound(name, change)),
    ),
    ...steps.flatMap(stepDates),
  ].filter(({ on }) => on > from && on <= to);
  return byDay(found, steps);

  function isRuledOut(condition: string | undefined, on: PlainDate): boolean {
    if (condition === undefined) return false;
    const answer = askOn(pack, condition, facts, { on });
    return answer.kind === 'known' && answer.value === false;
  }
}

function changeFound(outcome: string, { on, before, after, causes }: Change): Found[] {
  if (!says(before) && !says(after)) return [];
  // Between two of the same kind without a value a reader sees no difference.
  if (before.kind === after.kind && before.kind !== 'known') return [];
  const isNothing = before.kind === 'known' && (before.value === false || before.value === 0);
  const item = {
    kind: 'answer',
    outcome,
    before,
    after,
    minor: isNothing && after.kind !== 'known',
  } as const;
  return [{ on, because: becauseOf(causes, after), item }];
}

/** Whether an outcome has something to tell: no law and no answer yet have not. */
function says({ kind }: Outcome): boolean {
  return kind !== 'unknown' && kind !== 'not_covered';
}

function dateFound(outcome: string, answer: Outcome): Found[] {
  const on = dateIn(answer);
  if (!on) return [];
  const isOwn = answer.reasons.some(({ facts }) => facts.length > 0);
  const because = { kind: isOwn ? 'calendar' : 'new_law' } as const;
  return [{ on, because, item: { kind: 'date', outcome, answer } }];
}

function stepDates({ step, status, deadline, notBefore }: JourneyStep): Found[] {
  if (status === 'done') return [];
  return [...stepDate('deadline', step.id, deadline), ...stepDate('step_begins', step.id, notBefore)];
}

function stepDate(kind: 'deadline' | 'step_begins', step: string, answer: Outcome | undefined): Found[] {
  const on = answer && dateIn(answer);
  return on ? [{ on, because: { kind }, item: { kind: 'step', step, answer } }] : [];
}

function dateIn(answer: Outcome): PlainDate | undefined {
  return answer.kind === 'known' && isPlainDate(answer.value) ? answer.value : undefined;
}

/** Of several causes the one that says most: what begins, then one's own dates; what ends comes first when nothing follows. */
function becauseOf(causes: readonly Cause[], after: Outcome): Because {
  const order: Cause['kind'][] = ['version_begins', 'birthday', 'own_date', 'calendar', 'version_ended'];
  if (after.kind === 'not_covered') order.unshift('version_ended');
  const [cause] = order.flatMap((kind) => causes.filter((one) => one.kind === kind));
  switch (cause?.kind) {
    case 'version_begins':
      return { kind: cause.of === 'rule' ? 'new_law' : 'new_amount' };
    case 'version_ended':
      return { kind: cause.of === 'rule' ? 'law_ends' : 'amount_ends' };
    case 'birthday':
    case 'own_date':
      return { kind: cause.kind, fact: cause.fact };
    default:
      return { kind: 'calendar' };
  }
}

function byDay(found: readonly Found[], steps: readonly JourneyStep[]): DayOfChange[] {
  const days = [...Map.groupBy(found, ({ on }) => on)].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.map(([on, all]) => {
    const groups = [...Map.groupBy(all, ({ because: { kind, fact } }) => `${kind} ${fact}`).values()].map(
      (same) => ({
        because: same[0]?.because ?? { kind: 'calendar' as const },
        items: same.map(({ item }) => item).sort((a, b) => weightOf(a) - weightOf(b)),
      }),
    );
    return { on, groups, prepare: stepsFor(all, steps) };
  });
}

function weightOf(item: ChangeItem): number {
  return item.kind === 'answer' && item.minor ? 1 : 0;
}

/** The steps that prepare for one of these changes and are still to be done. */
function stepsFor(found: readonly Found[], steps: readonly JourneyStep[]): string[] {
  const changed = new Set(
    found.flatMap(({ item }) =>
      item.kind === 'step' || (item.kind === 'answer' && item.minor) ? [] : [item.outcome],
    ),
  );
  const dated = new Set(found.flatMap(({ item }) => (item.kind === 'step' ? [item.step] : [])));
  return steps
    .filter(({ status }) => status !== 'done' && status !== 'not_for_you')
    .filter(({ step }) => !dated.has(step.id) && step.prepares?.some((name) => changed.has(name)))
    .map(({ step }) => step.id);
}
