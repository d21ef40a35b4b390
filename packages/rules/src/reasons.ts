// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { assume, isSettledAs, keyOf } from './decide.ts';
import {
  chooseBody,
  evaluate,
  parameterVersion,
  type Result,
  type Run,
  ruleVersion,
  startRun,
  UNKNOWN,
} from './evaluate.ts';
import { parts } from './expression-walk.ts';
import type { Confidence, Reason, Value } from './outcome.ts';
import type { Expression, Pack } from './pack.ts';
import { planFor } from './plan.ts';

const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];

/** The rule and parameter versions met on a walk, in reading order, and the facts that each rests on. */
type Walk = { run: Run; reasons: Map<string, Reason> };

/**
 * The smallest sufficient reason of a settled result: facts are dropped, last read first, as long as what remains still
 * settles the outcome as it is; then the rules that decide on the remaining facts are read off.
 */
export function reasonsFor(run: Run, outcome: string, result: Result): readonly Reason[] {
  const asOf = { on: run.on, ...(run.known !== undefined && { known: run.known }) };
  const enough = walk(run, outcome).facts;
  const plan = planFor(run.pack, outcome);
  const smallest = startRun(run.pack, pick(run, enough), asOf);
  if (keyOf(evaluateOutcome(smallest, outcome)) !== keyOf(result)) {
    for (const [fact, value] of pick(run, plan.facts)) assume(smallest, plan, fact, value);
  }
  for (const [fact, value] of [...smallest.facts].reverse()) {
    assume(smallest, plan, fact, undefined);
    if (!isSettledAs(smallest, outcome, result)) assume(smallest, plan, fact, value);
  }
  const { reasons } = walk(smallest, outcome);
  const top = reasons.get(outcome);
  if (top) reasons.set(outcome, { ...top, text: textOf(result), facts: [...smallest.facts.keys()] });
  return [...reasons.values()];
}

/** The reason of an outcome that is not settled: the version that would answer. */
export function reasonForUnknown(run: Run, outcome: string): readonly Reason[] {
  const version = ruleVersion(run, outcome);
  return typeof version === 'string' ? [] : [reason(run.pack, outcome, version, 'unknown', [])];
}

/** A reason that rests on one parameter version alone. */
export function reasonForParameter(run: Run, name: string, on: PlainDate): readonly Reason[] {
  const version = parameterVersion(run, name, on);
  return typeof version === 'string' ? [] : [reason(run.pack, name, version, 'value', [])];
}

function walk(run: Run, outcome: string): { facts: Set<string>; reasons: Map<string, Reason> } {
  const reasons = new Map<string, Reason>();
  const facts = walkRule({ run, reasons }, outcome);
  return { facts, reasons };
}

function walkRule(at: Walk, rule: string): Set<string> {
  const seen = at.reasons.get(rule);
  if (seen) return new Set(seen.facts);
  const version = ruleVersion(at.run, rule);
  if (typeof version === 'string') return new Set();
  const result = evaluateOutcome(at.run, rule);
  // A rule that stays unknown decides nothing, unless it is the one asked about.
  if (result === UNKNOWN && at.reasons.size > 0) return new Set();
  const text = textOf(result);
  // The place in the order is taken before the rules below it take theirs.
  at.reasons.set(rule, reason(at.run.pack, rule, version, text, []));
  const exceptions = version.exceptions ?? [];
  const chosen = chooseBody(at.run, rule, version, exceptions);
  at.run.missed.length = 0;
  const read = [...exceptions.map(({ when }) => when), ...('body' in chosen ? [chosen.body] : [])];
  const facts = union(read.map((expression) => walkExpression(at, expression, rule)));
  at.reasons.set(rule, reason(at.run.pack, rule, version, text, [...facts]));
  return facts;
}

function walkExpression(at: Walk, expression: Expression, rule: string): Set<string> {
  const result = evaluate(at.run, expression, rule);
  at.run.missed.length = 0;
  if (expression.op === 'fact') return new Set(typeof result === 'object' ? [] : [expression.name]);
  if (expression.op === 'rule') return walkRule(at, expression.name);
  if (expression.op === 'and' || expression.op === 'or') {
    const stop = expression.op === 'or';
    const deciding =
      result === stop ? expression.of.find((part) => resultOf(at, part, rule) === stop) : undefined;
    return union((deciding ? [deciding] : expression.of).map((part) => walkExpression(at, part, rule)));
  }
  const facts = union(
    parts(expression).map((part) =>
      part.op === 'list' ? new Set<string>() : walkExpression(at, part, rule),
    ),
  );
  if (expression.op === 'parameter') noteParameter(at, expression, rule);
  return facts;
}

function noteParameter(at: Walk, expression: Extract<Expression, { op: 'parameter' }>, rule: string): void {
  const day = expression.at ? resultOf(at, expression.at, rule) : at.run.on;
  if (typeof day !== 'string') return;
  // The compiler lets only dates stand after `at`.
  const version = parameterVersion(at.run, expression.name, day as PlainDate);
  if (typeof version === 'string') return;
  at.reasons.set(expression.name, reason(at.run.pack, expression.name, version, 'value', []));
}

function resultOf(at: Walk, expression: Expression, rule: string): Result {
  const result = evaluate(at.run, expression, rule);
  at.run.missed.length = 0;
  return result;
}

type Sourced = { validFrom: PlainDate; sources: readonly string[]; verify?: true };
type Basis = Omit<Reason, 'text' | 'facts'>;

/** What a reason says of a version is the same every time. */
const bases = new WeakMap<Sourced, Basis>();

function reason(
  pack: Pack,
  rule: string,
  version: Sourced,
  text: Reason['text'],
  facts: readonly string[],
): Reason {
  const basis = bases.get(version) ?? makeBasis(pack, rule, version);
  bases.set(version, basis);
  return { ...basis, text, facts };
}

function makeBasis(pack: Pack, rule: string, version: Sourced): Basis {
  const sources = version.sources.flatMap((id) => pack.sources[id] ?? []);
  const confidence =
    CONFIDENCES.find((level) => sources.some((source) => source.confidence === level)) ?? 'low';
  const checkedOn = sources.map((source) => source.checkedOn).sort()[0] ?? pack.checkedOn;
  const verify = version.verify === true || sources.some((source) => source.verify === true);
  return { rule, version: version.validFrom, sources: version.sources, checkedOn, confidence, verify };
}

function textOf(result: Result): Reason['text'] {
  if (typeof result === 'object') return 'unknown';
  return result === true ? 'yes' : result === false ? 'no' : 'value';
}

function evaluateOutcome(run: Run, outcome: string): Result {
  const result = evaluate(run, { op: 'rule', name: outcome }, outcome);
  run.missed.length = 0;
  return result;
}

function pick(run: Run, facts: Iterable<string>): [string, Value][] {
  return [...facts].flatMap((fact): [string, Value][] => {
    const value = run.facts.get(fact);
    return value === undefined ? [] : [[fact, value]];
  });
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
