// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { parts } from './expression-walk.ts';
import { hostFunction } from './host-functions.ts';
import type { AsOf, Outcome, Value } from './outcome.ts';
import type { Expression, Operator, Pack, ParameterVersion, RuleBody, RuleVersion } from './pack.ts';
import { type Gap, versionOn } from './versions.ts';

/** A result that no further fact turns into a value: no law for that day, a conflict, or a case for a person. */
type WithoutReasons<T> = T extends { reasons: unknown } ? Omit<T, 'reasons'> : never;
export type Failure = WithoutReasons<Extract<Outcome, { kind: 'not_covered' | 'conflict' | 'ask_a_person' }>>;

export const UNKNOWN = { kind: 'unknown' } as const;
export type Result = Value | typeof UNKNOWN | Failure;

type Strict = Exclude<Expression, { op: 'literal' | 'on' | 'fact' | 'rule' | 'and' | 'or' }>;

/** One evaluation: the facts, the dates and what has been worked out so far. */
export type Run = {
  readonly pack: Pack;
  readonly on: PlainDate;
  readonly known: PlainDate | undefined;
  readonly facts: Map<string, Value>;
  /** Facts that were missed by what is now being evaluated, in the order of reading, with repetitions. */
  readonly missed: string[];
  readonly memo: Map<string, { result: Result; missed: readonly string[] }>;
};

export function startRun(pack: Pack, facts: Iterable<readonly [string, Value]>, asOf: AsOf): Run {
  return { pack, on: asOf.on, known: asOf.known, facts: new Map(facts), missed: [], memo: new Map() };
}

/** A run of its own on the same day, with only these of the facts, in this order. */
export function runWithOnly(run: Run, names: readonly string[]): Run {
  const facts = names.flatMap((name): [string, Value][] => {
    const value = run.facts.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  return startRun(run.pack, facts, run);
}

/** What an expression comes to by itself, and the facts that it missed for that. */
export function evaluateApart(run: Run, expression: Expression, rule: string) {
  const mark = run.missed.length;
  const result = evaluate(run, expression, rule);
  return { result, missed: run.missed.splice(mark) };
}

/**
 * Three-valued (Kleene) evaluation of a rule. A stopping value (`false` in `and`) decides, whatever else is unknown or failed;
 * an unknown fact comes before a failure, since it could still bring a stopping value. That makes the result monotone:
 * neither a value nor a failure is undone by more facts (of several failures, another may come to be named). When the result is UNKNOWN, `run.missed` has grown by the missed facts.
 */
export function evaluateRule(run: Run, rule: string): Result {
  const seen = run.memo.get(rule);
  if (seen) {
    run.missed.push(...seen.missed);
    return seen.result;
  }
  const mark = run.missed.length;
  const version = ruleVersion(run, rule);
  const result = 'kind' in version ? version : evaluateVersion(run, rule, version);
  run.memo.set(rule, { result, missed: run.missed.slice(mark) });
  return result;
}

/** The version of a rule that answers on the day of the run. */
export function ruleVersion({ pack, on, known }: Run, rule: string): RuleVersion | Failure {
  const version = versionOn(pack.rules[rule]?.versions ?? [], on, known);
  return typeof version === 'string' ? notCovered(rule, on, version) : version;
}

/** The version of a parameter in force on a day. */
export function parameterVersion(run: Run, name: string, on: PlainDate): ParameterVersion | Failure {
  const version = versionOn(run.pack.parameters[name]?.versions ?? [], on, run.known);
  return typeof version === 'string' ? notCovered(name, on, version) : version;
}

export function evaluate(run: Run, expression: Expression, rule: string): Result {
  switch (expression.op) {
    case 'literal':
      return expression.value;
    case 'on':
      return run.on;
    case 'fact':
      return run.facts.get(expression.name) ?? miss(run, expression.name);
    case 'rule':
      return evaluateRule(run, expression.name);
    case 'and':
    case 'or':
      return evaluateJunction(run, expression.of, expression.op === 'or', rule);
    default:
      return evaluateStrictly(run, expression, rule);
  }
}

/** What needs all its operands: a failed one fails the whole, then an unknown one leaves it unknown. */
function evaluateStrictly(run: Run, expression: Strict, rule: string): Result {
  const mark = run.missed.length;
  const operands = parts(expression);
  const values: Value[] = [];
  let failure: Failure | undefined;
  for (const operand of operands) {
    const result = evaluate(run, operand, rule);
    if (typeof result !== 'object') values.push(result);
    else if (isFailure(result)) failure ??= result;
  }
  if (failure) run.missed.length = mark;
  return failure ?? (values.length < operands.length ? UNKNOWN : apply(run, expression, values, rule));
}

function apply(run: Run, expression: Strict, values: readonly Value[], rule: string): Result {
  const [first = false, second = false] = values;
  switch (expression.op) {
    case 'not':
      return !first;
    case 'in':
      return expression.values.includes(first);
    case 'parameter': {
      // The compiler lets only dates stand after `at`.
      const version = parameterVersion(run, expression.name, expression.at ? (first as PlainDate) : run.on);
      return 'kind' in version ? version : version.value;
    }
    case 'call':
      return hostFunction(expression.function).run(values);
    case 'table': {
      const row = expression.rows.find((cells) => values.every((key, index) => cells[index] === key));
      return row?.at(-1) ?? notCovered(rule, run.on, 'no_value_set');
    }
    default:
      return OPERATORS[expression.op](first, second);
  }
}

/** Comparison and arithmetic. Dates and CEFR levels compare as text. */
export const OPERATORS: Readonly<Record<Operator, (left: Value, right: Value) => Value>> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '+': (left, right) => Number(left) + Number(right),
  '-': (left, right) => Number(left) - Number(right),
  '*': (left, right) => Number(left) * Number(right),
  '/': (left, right) => Number(left) / Number(right),
};

function evaluateVersion(run: Run, rule: string, version: RuleVersion): Result {
  const choice = chooseBody(run, rule, version);
  return 'kind' in choice ? choice : evaluateBody(run, rule, choice);
}

/** The body that counts: the version's own, or that of the one exception that applies. */
export function chooseBody(
  run: Run,
  rule: string,
  version: RuleVersion,
): RuleBody | typeof UNKNOWN | Failure {
  const { exceptions } = version;
  if (!exceptions) return version;
  const mark = run.missed.length;
  const conditions = exceptions.map((exception) => evaluate(run, exception.when, rule));
  const failure = conditions.find(isFailure);
  if (failure) {
    run.missed.length = mark;
    return failure;
  }
  if (conditions.includes(UNKNOWN)) {
    const possible = exceptions.filter((_, index) => conditions[index] !== false);
    // Whatever these bodies miss could still matter; it is noted after what the conditions miss.
    for (const body of [version, ...possible]) evaluateBody(run, rule, body);
    return UNKNOWN;
  }
  const holding = exceptions.filter((_, index) => conditions[index] === true);
  const winning = holding.filter(({ id }) => !holding.some(({ over }) => over?.includes(id)));
  if (winning.length > 1) return { kind: 'conflict', rule, between: winning.map(({ id }) => id) };
  return winning[0] ?? version;
}

function evaluateBody(run: Run, rule: string, body: RuleBody): Result {
  if ('body' in body) return evaluate(run, body.body, rule);
  return { kind: 'ask_a_person', rule, text: body.notModelled };
}

function evaluateJunction(run: Run, parts: readonly Expression[], stop: boolean, rule: string): Result {
  const mark = run.missed.length;
  let [unknown, failure]: [boolean, Failure | undefined] = [false, undefined];
  for (const part of parts) {
    const result = evaluate(run, part, rule);
    if (result === stop) {
      run.missed.length = mark;
      return stop;
    }
    if (result === UNKNOWN) unknown = true;
    else if (isFailure(result)) failure ??= result;
  }
  return unknown ? UNKNOWN : (failure ?? !stop);
}

function notCovered(rule: string, date: PlainDate, reason: Gap): Failure {
  return { kind: 'not_covered', rule, date, reason };
}

function miss(run: Run, fact: string): typeof UNKNOWN {
  run.missed.push(fact);
  return UNKNOWN;
}

export function isFailure(result: Result): result is Failure {
  return typeof result === 'object' && result !== UNKNOWN;
}

export function isUnknown(result: Result): result is typeof UNKNOWN {
  return result === UNKNOWN;
}
