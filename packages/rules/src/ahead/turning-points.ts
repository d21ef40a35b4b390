// SPDX-License-Identifier: EUPL-1.2
import { addDays, type PlainDate } from '@opstap/kernel';
import { keyOf } from '../decide.ts';
import { evaluateApart, isUnknown, type Run, startRun } from '../evaluate.ts';
import { expressionsOfRule, parts, within } from '../expression-walk.ts';
import { oncePerPack } from '../once-per-pack.ts';
import type { Facts } from '../outcome.ts';
import type { Expression, Pack } from '../pack.ts';
import { planFor } from '../plan.ts';
import { reachOf, reachOfRule } from '../reach.ts';

/**
 * Why an outcome can change on a day: a version of a rule or parameter begins there or ended the day before (`version` is
 * its first day); somebody's age; another date among their facts; or a date that a rule names itself.
 */
export type Cause =
  | { kind: 'version_begins' | 'version_ended'; of: 'rule' | 'parameter'; name: string; version: PlainDate }
  | { kind: 'birthday' | 'own_date'; fact: string }
  | { kind: 'calendar'; rule: string };

/** The days travelled over, both included, and what counts as published. */
export type Span = { from: PlainDate; to: PlainDate; known?: PlainDate | undefined };

/** A day, and something that happens on it. */
type Turn = [on: PlainDate, cause: Cause];

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
  for (const [on, cause] of [...versionTurns(pack, outcome), ...moves(pack, outcome, facts, span)])
    if (on > span.from && on <= span.to) points.set(on, [...(points.get(on) ?? []), cause]);
  return [...points].sort(([a], [b]) => (a < b ? -1 : 1));
}

function versionTurns(pack: Pack, outcome: string): Turn[] {
  const { rules, parameters } = reachOfRule(pack, outcome);
  const turns = (of: 'rule' | 'parameter', name: string, versions: readonly Dated[] = []) =>
    versions.flatMap(({ validFrom: version, validTo }): Turn[] => [
      [version, { kind: 'version_begins', of, name, version }],
      ...(validTo
        ? [[addDays(validTo, 1), { kind: 'version_ended', of, name, version }] satisfies Turn]
        : []),
    ]);
  return [
    ...[...rules].flatMap((name) => turns('rule', name, pack.rules[name]?.versions)),
    ...[...parameters].flatMap((name) => turns('parameter', name, pack.parameters[name]?.versions)),
  ];
}

/** Evaluates what moves on every single day, which is far cheaper than asking: the days on which it moved. */
function* moves(pack: Pack, outcome: string, facts: Facts, { from, to, known }: Span): Generator<Turn> {
  const moving = movingIn(pack, outcome);
  if (moving.length === 0) return;
  const { choices } = planFor(pack, outcome);
  const given = startRun(pack, Object.entries(facts), { on: from, known });
  let before: readonly (string | undefined)[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const run: Run = { ...given, on, memo: new Map() };
    const now = moving.map((part) => stateOf(run, part, choices));
    for (const [index, { causes }] of moving.entries())
      if (now[index] === undefined || now[index] !== before[index])
        for (const cause of causes) yield [on, cause];
    before = now;
  }
}

/** The value and the missing facts as text. Undefined when a fact whose answers are tried out is missing: any day may count. */
function stateOf(
  run: Run,
  { rule, expression }: Moving,
  choices: ReadonlyMap<string, unknown>,
): string | undefined {
  const { result, missed } = evaluateApart(run, expression, rule);
  if (missed.some((fact) => choices.has(fact))) return undefined;
  return isUnknown(result) ? `? ${missed.join()}` : keyOf(result);
}

/** The outermost expressions below an outcome that read the day, inside `and`, `or` and `not`. */
const movingIn = oncePerPack((pack, outcome): Moving[] => {
  return [...reachOfRule(pack, outcome).rules].flatMap((rule) =>
    expressionsOfRule(pack, rule)
      .flatMap(withoutJunctions)
      .filter((expression) => reachOf(pack, [expression]).day)
      .map((expression) => ({ rule, expression, causes: causesOf(pack, rule, expression) })),
  );
});

function withoutJunctions(expression: Expression): Expression[] {
  // A rule named here is in reach itself.
  if (expression.op === 'rule') return [];
  const isJunction = expression.op === 'and' || expression.op === 'or' || expression.op === 'not';
  return isJunction ? parts(expression).flatMap(withoutJunctions) : [expression];
}

/** The dates among somebody's facts that a moving expression compares with the day; none: the rule names a date itself. */
function causesOf(pack: Pack, rule: string, expression: Expression): readonly Cause[] {
  const { facts, rules } = reachOf(pack, [expression]);
  const dates = [...facts].filter((fact) => pack.facts[fact]?.type === 'date');
  if (dates.length === 0) return [{ kind: 'calendar', rule }];
  const read = [expression, ...[...rules].flatMap((name) => expressionsOfRule(pack, name))];
  const aged = new Set(read.flatMap(within).flatMap(factAged));
  return dates.map((fact) => ({ kind: aged.has(fact) ? 'birthday' : 'own_date', fact }));
}

/** The fact from which an age is counted. */
function factAged(expression: Expression): string[] {
  if (expression.op !== 'call' || expression.function !== 'age_on') return [];
  const [born] = expression.arguments;
  return born?.op === 'fact' ? [born.name] : [];
}
