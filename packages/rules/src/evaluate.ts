// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { HOST_FUNCTIONS } from './host-functions.ts';
import type { AsOf, Outcome, Value } from './outcome.ts';
import type { Expression, Pack, RuleBody, RuleException, RuleVersion } from './pack.ts';
import { versionOn } from './versions.ts';

/** A result that no further fact turns into a value: no law for that day, a conflict, or a case for a person. */
type WithoutReasons<T> = T extends { reasons: unknown } ? Omit<T, 'reasons'> : never;
export type Failure = WithoutReasons<Extract<Outcome, { kind: 'not_covered' | 'conflict' | 'ask_a_person' }>>;

export const UNKNOWN = { kind: 'unknown' } as const;
export type Result = Value | typeof UNKNOWN | Failure;

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
  const result =
    typeof version === 'string' ? notCovered(rule, run.on, version) : evaluateVersion(run, rule, version);
  run.memo.set(rule, { result, missed: run.missed.slice(mark) });
  return result;
}

/** The version of a rule that answers on the day of the run, or why there is none. */
export function ruleVersion(run: Run, rule: string) {
  return versionOn(run.pack.rules[rule]?.versions ?? [], run.on, run.known);
}

/** The version of a parameter in force on a day, or why there is none. */
export function parameterVersion(run: Run, parameter: string, on: PlainDate) {
  return versionOn(run.pack.parameters[parameter]?.versions ?? [], on, run.known);
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
    case 'parameter':
      return strictly(run, expression.at ? [expression.at] : [], rule, ([at = run.on]) =>
        // The compiler lets only dates stand after `at`.
        parameterValue(run, expression.name, at as PlainDate),
      );
    case 'not':
      return strictly(run, [expression.of], rule, ([value]) => !value);
    case 'list':
      throw new RangeError('a list stands only after "in"');
    case 'in': {
      const { right } = expression;
      const items = right.op === 'list' ? right.items : [right];
      return strictly(run, [expression.left, ...items], rule, ([value, ...list]) =>
        list.includes(value ?? false),
      );
    }
    case 'call':
      return strictly(run, expression.arguments, rule, (given) => callHost(expression.function, given));
    case 'table':
      return strictly(run, expression.keys, rule, (keys) => {
        const row = expression.rows.find((cells) => keys.every((key, index) => cells[index] === key));
        return row?.at(-1) ?? notCovered(rule, run.on, 'no_value_set');
      });
    default:
      return strictly(run, [expression.left, expression.right], rule, ([left = false, right = false]) =>
        compute(expression.op, left, right),
      );
  }
}

/** Comparison and arithmetic. Dates and CEFR levels compare as text. */
export function compute(op: string, left: Value, right: Value): Value {
  switch (op) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
  const [a, b] = [Number(left), Number(right)];
  return op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : a / b;
}

function evaluateVersion(run: Run, rule: string, version: RuleVersion): Result {
  const choice = version.exceptions ? chooseBody(run, rule, version, version.exceptions) : version;
  return 'kind' in choice ? choice : evaluateBody(run, rule, choice);
}

/** The body that counts: the version's own, or that of the one exception that applies. */
export function chooseBody(
  run: Run,
  rule: string,
  version: RuleVersion,
  exceptions: readonly RuleException[],
): RuleBody | typeof UNKNOWN | Failure {
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

/** For what needs all its operands: a failed one fails the whole, then an unknown one leaves it unknown. */
function strictly(
  run: Run,
  parts: readonly Expression[],
  rule: string,
  then: (values: Value[]) => Result,
): Result {
  const mark = run.missed.length;
  const values: Value[] = [];
  let failure: Failure | undefined;
  for (const part of parts) {
    const result = evaluate(run, part, rule);
    if (typeof result !== 'object') values.push(result);
    else if (isFailure(result)) failure ??= result;
  }
  if (failure) run.missed.length = mark;
  return failure ?? (values.length < parts.length ? UNKNOWN : then(values));
}

function parameterValue(run: Run, name: string, on: PlainDate): Result {
  const version = parameterVersion(run, name, on);
  return typeof version === 'string' ? notCovered(name, on, version) : version.value;
}

function callHost(name: string, given: Value[]): Value {
  const host = HOST_FUNCTIONS[name];
  if (!host) throw new RangeError(`no such function: ${name}`);
  return host.run(given);
}

function notCovered(
  rule: string,
  date: PlainDate,
  reason: 'not_yet_in_force' | 'ended' | 'no_value_set',
): Failure {
  return { kind: 'not_covered', rule, date, reason };
}

function miss(run: Run, fact: string): typeof UNKNOWN {
  run.missed.push(fact);
  return UNKNOWN;
}

export function isFailure(result: Result): result is Failure {
  return typeof result === 'object' && result !== UNKNOWN;
}
