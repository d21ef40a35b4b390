// SPDX-License-Identifier: EUPL-1.2
import { addDays, type PlainDate } from '@opstap/kernel';
import type { JourneyStep, StepStatus } from './journey.ts';

/** A deadline within this many days, or past, goes before everything else. */
const URGENT_DAYS = 60;
const NOT_DUE = '9999';
const STATUS_ORDER: readonly StepStatus[] = ['now', 'then', 'later', 'open', 'done', 'not_for_you'];

type Compare = (a: JourneyStep, b: JourneyStep) => number;

/**
 * Most urgent first: the soonest deadline, its own or that of a step that it opens, then what opens most steps, then the
 * order of the phases.
 */
export function byUrgency(on: PlainDate, phases: readonly string[], steps: readonly JourneyStep[]): Compare {
  const horizon = addDays(on, URGENT_DAYS);
  const due = ({ deadline }: JourneyStep) =>
    deadline?.kind === 'known' && deadline.value <= horizon ? String(deadline.value) : NOT_DUE;
  const own = new Map(steps.map((step) => [step.step.id, due(step)]));
  const soonest = ({ step, opens }: JourneyStep) =>
    [step.id, ...opens].map((id) => own.get(id) ?? NOT_DUE).reduce((a, b) => (a < b ? a : b));
  const phaseOf = ({ step }: JourneyStep) => phases.indexOf(step.phase);
  return (a, b) => {
    const [dueA, dueB] = [soonest(a), soonest(b)];
    if (dueA !== dueB) return dueA < dueB ? -1 : 1;
    return b.opens.length - a.opens.length || phaseOf(a) - phaseOf(b) || (a.step.id < b.step.id ? -1 : 1);
  };
}

/** By status; inside a status what must be done first comes first, and otherwise the most urgent. */
export function orderSteps(steps: readonly JourneyStep[], compare: Compare): JourneyStep[] {
  return STATUS_ORDER.flatMap((status) =>
    dependenciesFirst(steps.filter((step) => step.status === status).sort(compare)),
  );
}

function dependenciesFirst(sorted: readonly JourneyStep[]): JourneyStep[] {
  const byId = new Map(sorted.map((step) => [step.step.id, step]));
  const placed = new Set<JourneyStep>();
  const place = (step: JourneyStep): void => {
    if (placed.has(step) || !byId.delete(step.step.id)) return;
    for (const id of step.step.after) {
      const first = byId.get(id);
      if (first) place(first);
    }
    placed.add(step);
  };
  for (const step of sorted) place(step);
  return [...placed];
}
