// SPDX-License-Identifier: EUPL-1.2
import { addDays, isPlainDate } from '@opstap/kernel';
import { evaluateApart, type Run } from '../evaluate.ts';
import { expressionsOfRule, within } from '../expression-walk.ts';
import type { Value } from '../outcome.ts';
import type { Expression, Fact } from '../pack.ts';
import { planFor } from '../plan.ts';
import { reachOfRule } from '../reach.ts';

/** A date inside a function has no written boundary: so many days from the day asked about are tried. */
const DAYS_AHEAD = 30;

/**
 * The values of a fact that could make a difference to an outcome, nearest to what it is now first. Of a closed list one for
 * every group that the rules cannot tell apart, and of a language level only higher ones; of a number or date the values
 * around everything that it is compared with.
 */
export function valuesToTry(run: Run, outcome: string, name: string, fact: Fact): Value[] {
  const now = run.facts.get(name);
  const finite = planFor(run.pack, outcome).choices.get(name);
  if (finite) {
    const isLower = (value: Value) => fact.type === 'cefr' && now !== undefined && value < now;
    return finite.filter((value) => value !== now && !isLower(value));
  }
  if (fact.type !== 'number' && fact.type !== 'date') return [];
  const boundaries = boundariesOf(run, outcome, name);
  const around = new Set(boundaries.flatMap((value) => neighbours(value, fact)));
  around.delete(now ?? '');
  return [...around].sort((a, b) => distance(run, a, now) - distance(run, b, now));
}

/** Everything that a fact is compared with, and for a date in a function the days ahead. */
function boundariesOf(run: Run, outcome: string, name: string): Value[] {
  const isIt = (expression: Expression) => expression.op === 'fact' && expression.name === name;
  const valuesGiven = (expression: Expression) => {
    const { result } = evaluateApart(run, expression, outcome);
    return typeof result === 'object' ? [] : [result];
  };
  const { rules } = reachOfRule(run.pack, outcome);
  const read = [...rules].flatMap((rule) => expressionsOfRule(run.pack, rule)).flatMap(within);
  return read.flatMap((expression): Value[] => {
    if (expression.op === 'call' && expression.arguments.some(isIt))
      return Array.from({ length: DAYS_AHEAD }, (_, days) => addDays(run.on, days));
    if (!('right' in expression)) return [];
    const { left, right } = expression;
    return [...(isIt(left) ? [right] : []), ...(isIt(right) ? [left] : [])].flatMap(valuesGiven);
  });
}

function neighbours(value: Value, { type, min = -Infinity, max = Infinity }: Fact): Value[] {
  if (type === 'date') return isPlainDate(value) ? [addDays(value, -1), value, addDays(value, 1)] : [];
  if (typeof value !== 'number') return [];
  return [value - 1, value, value + 1].filter((one) => one >= min && one <= max);
}

function distance(run: Run, value: Value, now: Value | undefined): number {
  if (typeof value === 'number') return Math.abs(value - (typeof now === 'number' ? now : 0));
  const from = isPlainDate(now) ? now : run.on;
  return isPlainDate(value) ? Math.abs(Date.parse(value) - Date.parse(from)) : 0;
}
