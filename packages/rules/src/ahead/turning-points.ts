// SPDX-License-Identifier: EUPL-1.2
import { addDays, type PlainDate } from '@opstap/kernel';
import { keyOf } from '../decide.ts';
import { evaluate, type Run, startRun, UNKNOWN } from '../evaluate.ts';
import { expressionsOf, parts } from '../expression-walk.ts';
import type { Facts } from '../outcome.ts';
import type { Expression, Pack } from '../pack.ts';
import { planFor } from '../plan.ts';
import { type Reach, reachOf, reachOfRules } from '../reach.ts';

/**
 * Why an outcome can change on a day: a version of a rule or parameter begins there or ended the day before (`version` is
 * its first day); somebody's age; another date among their facts; or a date that a rule names itself.
 */
export type Cause =
  | { kind: 'version_begins' | 'version_ended'; of: 'rule' | 'parameter'; name: string; version: PlainDate }
  | { kind: 'birthday' | 'own_date'; fact: string }
  | { kind: 'calendar'; rule: string };

/** The days travelled over, both included, and what counts as published. */
export type Span = { from: PlainDate; to: PlainDate; known?: PlainDate };

/** An expression that gives another value as the days pass, with the rule that holds it. */
type Moving = { rule: string; expression: Expression; causes: readonly Cause[] };
type Dated = { validFrom: PlainDate; validTo?: PlainDate };

/**
 * Every day after the first on which an outcome can differ from the day before, each with its possible causes, in order. On
 * any other day the same versions are in force and every expression that reads the day gives the same, so nothing changes.
 */
export function turningPoints(
  pack: Pack,
  outcome: string,
  facts: Facts,
  span: Span,
): [PlainDate, readonly Cause[]][] {
  const points = new Map<PlainDate, Cause[]>();
  const add = (day: PlainDate, causes: readonly Cause[]) => {
    if (day > span.from && day <= span.to) points.set(day, [...(points.get(day) ?? []), ...causes]);
  };
  const reach = reachOfRules(pack, [outcome]);
  addVersions(pack, reach, add);
  const moving = movingIn(pack, reach);
  if (moving.length > 0) addMoves(pack, outcome, facts, span, moving, add);
  return [...points].sort(([a], [b]) => (a < b ? -1 : 1));
}

function addVersions(pack: Pack, reach: Reach, add: (day: PlainDate, causes: Cause[]) => void): void {
  const note = (of: 'rule' | 'parameter', name: string, versions: readonly Dated[]) => {
    for (const { validFrom, validTo } of versions) {
      add(validFrom, [{ kind: 'version_begins', of, name, version: validFrom }]);
      if (validTo) add(addDays(validTo, 1), [{ kind: 'version_ended', of, name, version: validFrom }]);
    }
  };
  for (const name of reach.rules) note('rule', name, pack.rules[name]?.versions ?? []);
  for (const name of reach.parameters) note('parameter', name, pack.parameters[name]?.versions ?? []);
}

/** The outermost expressions that read the day, below `and`, `or` and `not`. */
function movingIn(pack: Pack, { rules }: Reach): Moving[] {
  const moving: Moving[] = [];
  const moves = new Map<string, boolean>();
  for (const rule of rules)
    for (const version of pack.rules[rule]?.versions ?? [])
      for (const expression of expressionsOf(version)) collect(rule, expression);
  return moving;

  function collect(rule: string, expression: Expression): void {
    const { op } = expression;
    // A rule named here is in reach itself.
    if (op === 'rule') return;
    if (op === 'and' || op === 'or' || op === 'not')
      for (const part of parts(expression)) collect(rule, part);
    else if (readsDay(expression))
      moving.push({ rule, expression, causes: causesOf(pack, rule, expression) });
  }

  function readsDay(expression: Expression): boolean {
    if (expression.op === 'on') return true;
    return expression.op === 'rule' ? ruleReadsDay(expression.name) : parts(expression).some(readsDay);
  }

  function ruleReadsDay(rule: string): boolean {
    const found =
      moves.get(rule) ??
      (pack.rules[rule]?.versions ?? []).some((version) => expressionsOf(version).some(readsDay));
    moves.set(rule, found);
    return found;
  }
}

/** Evaluates what moves on every single day, which is far cheaper than asking, and notes the days on which it moved. */
function addMoves(
  pack: Pack,
  outcome: string,
  facts: Facts,
  { from, to, known }: Span,
  moving: readonly Moving[],
  add: (day: PlainDate, causes: readonly Cause[]) => void,
): void {
  const { choices } = planFor(pack, outcome);
  const given = startRun(pack, Object.entries(facts), { on: from, ...(known && { known }) });
  let before: readonly string[] | undefined;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const run: Run = { ...given, on: day, missed: [], memo: new Map() };
    const now = moving.map((part) => stateOf(run, part, choices));
    for (const [index, { causes }] of moving.entries()) {
      const state = now[index];
      if (before && (state === undefined || state !== before[index])) add(day, causes);
    }
    before = now.map((state) => state ?? '');
  }
}

/** The value and the missing facts as text. Undefined when a fact whose answers are tried out is missing: any day may count. */
function stateOf(
  run: Run,
  { rule, expression }: Moving,
  choices: ReadonlyMap<string, unknown>,
): string | undefined {
  const result = evaluate(run, expression, rule);
  const missed = run.missed.splice(0);
  if (missed.some((fact) => choices.has(fact))) return undefined;
  return result === UNKNOWN ? `? ${missed.join()}` : keyOf(result);
}

/** The dates among somebody's facts that a moving expression compares with the day; none: the rule names a date itself. */
function causesOf(pack: Pack, rule: string, expression: Expression): readonly Cause[] {
  const { facts, rules } = reachOf(pack, [expression]);
  const dates = [...facts].filter((fact) => pack.facts[fact]?.type === 'date');
  if (dates.length === 0) return [{ kind: 'calendar', rule }];
  const expressions = [...rules].flatMap((name) => pack.rules[name]?.versions.flatMap(expressionsOf) ?? []);
  const ages = new Set([expression, ...expressions].flatMap(factsAged));
  return dates.map((fact) => ({ kind: ages.has(fact) ? 'birthday' : 'own_date', fact }));
}

/** The facts from which an age is counted. */
function factsAged(expression: Expression): string[] {
  const first =
    expression.op === 'call' && expression.function === 'age_on' ? expression.arguments[0] : undefined;
  const own = first?.op === 'fact' ? [first.name] : [];
  return [...own, ...parts(expression).flatMap(factsAged)];
}
