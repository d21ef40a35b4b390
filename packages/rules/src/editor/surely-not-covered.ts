// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { parts } from '../expression-walk.ts';
import type { Value } from '../outcome.ts';
import type { Expression, Pack, RuleBody, RuleException, RuleVersion } from '../pack.ts';
import { versionOn } from '../versions.ts';

/** What an expression can come to: a value, no law for the day (`gap`), or what only a person can settle (`case`). */
type Possible = ReadonlySet<'true' | 'false' | 'value' | 'gap' | 'case'>;

const YES_OR_NO: Possible = new Set(['true', 'false']);
const VALUE: Possible = new Set(['value']);
const GAP: Possible = new Set(['gap']);
const CASE: Possible = new Set(['case']);

/**
 * Whether a rule has no law for a day, its own or that of what it reads, whatever is answered. Facts are taken apart from each
 * other, so that more is thought possible than is: true is certain, false is not.
 */
export function isSurelyNotCovered(pack: Pack, rule: string, on: PlainDate): boolean {
  const found = new Map<string, Possible>();
  const possible = ofRule(rule);
  return possible.size === 1 && possible.has('gap');

  function ofRule(name: string): Possible {
    const version = versionOn(pack.rules[name]?.versions ?? [], on);
    const result = found.get(name) ?? (typeof version === 'string' ? GAP : ofVersion(version));
    found.set(name, result);
    return result;
  }

  /** A condition that fails, fails the whole; else the body counts, or that of the exception that applies. */
  function ofVersion(version: RuleVersion): Possible {
    const exceptions = version.exceptions ?? [];
    const conditions = exceptions.map(({ when }) => ofExpression(when));
    const holding = exceptions.filter((_, index) => conditions[index]?.has('true'));
    const bodies = conditions.every((when) => when.has('false')) ? [version, ...holding] : holding;
    return strictly(conditions, union([...bodies.map(ofBody), ...(canConflict(holding) ? [CASE] : [])]));
  }

  function ofBody(body: RuleBody): Possible {
    return 'body' in body ? ofExpression(body.body) : CASE;
  }

  function ofExpression(expression: Expression): Possible {
    switch (expression.op) {
      case 'literal':
        return ofValue(expression.value);
      case 'fact':
        return pack.facts[expression.name]?.type === 'yesno' ? YES_OR_NO : VALUE;
      case 'on':
        return VALUE;
      case 'rule':
        return ofRule(expression.name);
      case 'parameter':
        return expression.at
          ? strictly([ofExpression(expression.at)], union([VALUE, YES_OR_NO, GAP]))
          : ofParameter(expression.name);
      case 'and':
      case 'or':
        return ofJunction(expression.of.map(ofExpression), expression.op === 'or' ? 'true' : 'false');
      default:
        return strictly(
          parts(expression).map(ofExpression),
          union([VALUE, YES_OR_NO, ...(expression.op === 'table' ? [GAP] : [])]),
        );
    }
  }

  function ofParameter(name: string): Possible {
    const version = versionOn(pack.parameters[name]?.versions ?? [], on);
    return typeof version === 'string' ? GAP : ofValue(version.value);
  }
}

function ofValue(value: Value): Possible {
  return typeof value === 'boolean' ? new Set([value ? 'true' : 'false']) : VALUE;
}

function canConflict(exceptions: readonly RuleException[]): boolean {
  return exceptions.some(({ when }, index) =>
    exceptions.slice(index + 1).some((other) => !excludeEachOther(when, other.when)),
  );
}

/** One fact cannot be two things at once. */
function excludeEachOther(one: Expression, other: Expression): boolean {
  const [a, b] = [factIs(one), factIs(other)];
  return a !== undefined && a.fact === b?.fact && a.value !== b.value;
}

function factIs(condition: Expression): { fact: string; value: Value } | undefined {
  if (condition.op !== '=') return undefined;
  const { left, right } = condition;
  return left.op === 'fact' && right.op === 'literal' ? { fact: left.name, value: right.value } : undefined;
}

/** One stopping part stops; when none does, the first that fails gives its failure. */
function ofJunction(all: readonly Possible[], stop: 'true' | 'false'): Possible {
  const go = stop === 'true' ? 'false' : 'true';
  const rest = strictly(all, all.every((one) => one.has(go)) ? new Set([go]) : new Set());
  return all.some((one) => one.has(stop)) ? union([rest, new Set([stop])]) : rest;
}

/** Of parts that are all read, the first that fails gives its failure; past one that always fails nothing more can come. */
function strictly(all: readonly Possible[], otherwise: Possible): Possible {
  const certain = all.findIndex((one) => one.size > 0 && [...one].every((result) => isFailure(result)));
  const read = certain === -1 ? all : all.slice(0, certain + 1);
  const failures = new Set(read.flatMap((one) => [...one].filter(isFailure)));
  return certain === -1 ? union([failures, otherwise]) : failures;
}

function isFailure(result: string): boolean {
  return result === 'gap' || result === 'case';
}

function union(all: readonly Possible[]): Possible {
  return new Set(all.flatMap((one) => [...one]));
}
