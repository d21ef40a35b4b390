// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS } from '@opstap/kernel';
import { compute } from './evaluate.ts';
import { expressionsOf, parts } from './expression-walk.ts';
import type { Value } from './outcome.ts';
import type { Expression, Pack } from './pack.ts';

/** What an outcome can depend on; worked out once per pack. */
export type Plan = {
  /** Facts in the order in which the rules read them. */
  facts: readonly string[];
  /**
   * For each fact with finitely many values: one value for every group that this outcome's rules cannot tell apart
   * (`nederlands < "B1"` has two). Absent for dates, numbers and free answers.
   */
  choices: ReadonlyMap<string, readonly Value[]>;
  /** For each fact the rules below this outcome, itself included, that depend on it. */
  readers: ReadonlyMap<string, readonly string[]>;
};

type Test = (value: Value) => Value;

const plans = new WeakMap<Pack, Map<string, Plan>>();

export function planFor(pack: Pack, outcome: string): Plan {
  const known = plans.get(pack) ?? new Map<string, Plan>();
  plans.set(pack, known);
  const plan = known.get(outcome) ?? makePlan(pack, outcome);
  known.set(outcome, plan);
  return plan;
}

function makePlan(pack: Pack, outcome: string): Plan {
  const [reads, tests] = [new Map<string, Set<string>>(), new Map<string, Test[]>()];
  readRule(outcome);
  const facts = [...(reads.get(outcome) ?? [])];
  const choices = new Map(facts.flatMap((fact) => valuesOf(pack, fact, tests.get(fact) ?? [])));
  const readersOf = (fact: string) => [...reads].flatMap(([rule, read]) => (read.has(fact) ? [rule] : []));
  return { facts, choices, readers: new Map(facts.map((fact) => [fact, readersOf(fact)])) };

  function readRule(rule: string): Set<string> {
    const seen = reads.get(rule);
    if (seen) return seen;
    const read = new Set<string>();
    reads.set(rule, read);
    for (const version of pack.rules[rule]?.versions ?? []) {
      for (const expression of expressionsOf(version)) readExpression(expression, read);
    }
    return read;
  }

  function readExpression(expression: Expression, read: Set<string>): void {
    const test = testOf(expression);
    if (test) {
      read.add(test.fact);
      tests.set(test.fact, [...(tests.get(test.fact) ?? []), test.test]);
    } else if (expression.op === 'rule') {
      for (const fact of readRule(expression.name)) read.add(fact);
    } else for (const part of parts(expression)) readExpression(part, read);
  }
}

/** A fact, or a fact compared with literals: all that a rule can learn about it there. */
function testOf(expression: Expression): { fact: string; test: Test } | undefined {
  if (expression.op === 'fact') return { fact: expression.name, test: (value) => value };
  if (!('left' in expression) || expression.left.op !== 'fact') return undefined;
  const { op, left, right } = expression;
  if (right.op === 'literal') return { fact: left.name, test: (value) => compute(op, value, right.value) };
  if (right.op !== 'list' || !right.items.every(({ op }) => op === 'literal')) return undefined;
  const list = right.items.map((item) => (item.op === 'literal' ? item.value : false));
  return { fact: left.name, test: (value) => list.includes(value) };
}

function valuesOf(pack: Pack, fact: string, tests: readonly Test[]): [string, readonly Value[]][] {
  const { type, values } = pack.facts[fact] ?? {};
  const all =
    type === 'yesno' ? [true, false] : type === 'cefr' ? CEFR_LEVELS : type === 'enum' ? values : undefined;
  if (!all) return [];
  const groups = new Map<string, Value>();
  for (const value of all) {
    const group = tests.map((test) => test(value)).join();
    if (!groups.has(group)) groups.set(group, value);
  }
  return [[fact, [...groups.values()]]];
}
