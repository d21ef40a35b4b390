// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { assume, isSettledAs, keyOf } from './decide.ts';
import {
  chooseBody,
  evaluate,
  evaluateRule,
  isUnknown,
  parameterVersion,
  type Result,
  type Run,
  ruleVersion,
  runWithOnly,
} from './evaluate.ts';
import { parts } from './expression-walk.ts';
import type { Confidence, Reason } from './outcome.ts';
import type { Expression, Pack } from './pack.ts';
import { planFor } from './plan.ts';

const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];

/** The rule and parameter versions met on a walk, in reading order, and the facts that each rests on. */
type Walk = { run: Run; reasons: Map<string, Reason> };
type ParameterRead = Extract<Expression, { op: 'parameter' }>;

/**
 * The smallest sufficient reason of a settled result: facts are dropped, last read first, as long as what remains still
 * settles the outcome as it is; then the rules that decide on the remaining facts are read off.
 */
export function reasonsFor(run: Run, outcome: string, result: Result): readonly Reason[] {
  const plan = planFor(run.pack, outcome);
  const smallest = runWithOnly(run, walk(run, outcome).facts);
  if (keyOf(evaluateRule(smallest, outcome)) !== keyOf(result)) {
    for (const fact of plan.facts) assume(smallest, plan, fact, run.facts.get(fact));
  }
  for (const [fact, value] of [...smallest.facts].reverse()) {
    assume(smallest, plan, fact, undefined);
    if (!isSettledAs(smallest, outcome, result)) assume(smallest, plan, fact, value);
  }
  return walk(smallest, outcome).reasons.map((reason) =>
    reason.rule === outcome ? { ...reason, text: textOf(result), facts: [...smallest.facts.keys()] } : reason,
  );
}

/** The reason of an outcome that is not settled: the version that would answer. */
export function reasonForUnknown(run: Run, outcome: string): readonly Reason[] {
  const version = ruleVersion(run, outcome);
  return 'kind' in version ? [] : [reason(run.pack, outcome, version, 'unknown', [])];
}

/** A reason that rests on one parameter version alone. */
export function reasonForParameter(run: Run, name: string, on: PlainDate): readonly Reason[] {
  const version = parameterVersion(run, name, on);
  return 'kind' in version ? [] : [reason(run.pack, name, version, 'value', [])];
}

function walk(run: Run, outcome: string) {
  const at: Walk = { run, reasons: new Map() };
  const facts = factsOfRule(at, outcome);
  // What was missed on the way has been told already.
  run.missed.length = 0;
  return { facts, reasons: [...at.reasons.values()] };
}

/** Notes the reason of a rule and of all that decides it; gives the facts on which it rests. */
function factsOfRule(at: Walk, rule: string): readonly string[] {
  const { run, reasons } = at;
  const seen = reasons.get(rule);
  if (seen) return seen.facts;
  const version = ruleVersion(run, rule);
  const result = evaluateRule(run, rule);
  // A rule that stays unknown decides nothing, unless it is the one asked about.
  if ('kind' in version || (isUnknown(result) && reasons.size > 0)) return [];
  // The place in the order is taken before the rules below it take theirs.
  reasons.set(rule, reason(run.pack, rule, version, textOf(result), []));
  const conditions = (version.exceptions ?? []).map(({ when }) => when);
  const chosen = chooseBody(run, rule, version);
  const read = [...conditions, ...('body' in chosen ? [chosen.body] : [])];
  const facts = [...new Set(read.flatMap((expression) => factsOf(at, expression, rule)))];
  reasons.set(rule, reason(run.pack, rule, version, textOf(result), facts));
  return facts;
}

function factsOf(at: Walk, expression: Expression, rule: string): readonly string[] {
  const { run } = at;
  switch (expression.op) {
    case 'fact':
      return run.facts.has(expression.name) ? [expression.name] : [];
    case 'rule':
      return factsOfRule(at, expression.name);
    case 'and':
    case 'or': {
      const stop = expression.op === 'or';
      const deciding = expression.of.find((part) => evaluate(run, part, rule) === stop);
      return (deciding ? [deciding] : expression.of).flatMap((part) => factsOf(at, part, rule));
    }
  }
  const facts = parts(expression).flatMap((part) => factsOf(at, part, rule));
  if (expression.op === 'parameter') noteParameter(at, expression, rule);
  return facts;
}

function noteParameter({ run, reasons }: Walk, { name, at }: ParameterRead, rule: string): void {
  const day = at ? evaluate(run, at, rule) : run.on;
  if (typeof day !== 'string') return;
  // The compiler lets only dates stand after `at`.
  for (const noted of reasonForParameter(run, name, day as PlainDate)) reasons.set(name, noted);
}

type Sourced = { validFrom: PlainDate; sources: readonly string[]; verify?: true };
/** What a reason says of its version, whoever asks. */
type Standing = Pick<Reason, 'checkedOn' | 'confidence' | 'verify'>;
/** A version belongs to one pack, which never changes. */
const standings = new WeakMap<Sourced, Standing>();

function reason(
  pack: Pack,
  rule: string,
  version: Sourced,
  text: Reason['text'],
  facts: readonly string[],
): Reason {
  const { checkedOn, confidence, verify } = standingOf(pack, version);
  return {
    rule,
    version: version.validFrom,
    sources: version.sources,
    checkedOn,
    confidence,
    verify,
    text,
    facts,
  };
}

function standingOf(pack: Pack, version: Sourced): Standing {
  const known = standings.get(version);
  if (known) return known;
  const sources = version.sources.flatMap((id) => pack.sources[id] ?? []);
  const standing: Standing = {
    checkedOn: sources.map((source) => source.checkedOn).sort()[0] ?? pack.checkedOn,
    confidence: CONFIDENCES.find((level) => sources.some(({ confidence }) => confidence === level)) ?? 'low',
    verify: version.verify === true || sources.some((source) => source.verify === true),
  };
  standings.set(version, standing);
  return standing;
}

function textOf(result: Result): Reason['text'] {
  if (typeof result === 'object') return 'unknown';
  return result === true ? 'yes' : result === false ? 'no' : 'value';
}
