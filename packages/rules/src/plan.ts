// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS } from '@opstap/kernel';
import { OPERATORS } from './evaluate.ts';
import { expressionsOfRule, parts } from './expression-walk.ts';
import { oncePerPack } from './once-per-pack.ts';
import type { Value } from './outcome.ts';
import type { Expression, Pack } from './pack.ts';
import { reachOfRule } from './reach.ts';

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

/** What a rule learns of a fact where it reads it: the same of every value that gives the same here. */
type Test = { fact: string; learns(value: Value): Value };

export const planFor = oncePerPack((pack, outcome): Plan => {
  const { facts, rules } = reachOfRule(pack, outcome);
  const expressions = [...rules].flatMap((rule) => expressionsOfRule(pack, rule));
  const tests = expressions.flatMap(testsIn);
  const testsOf = (name: string) => tests.filter(({ fact }) => fact === name);
  const readersOf = (fact: string) => [...rules].filter((rule) => reachOfRule(pack, rule).facts.has(fact));
  return {
    facts: [...facts],
    choices: new Map([...facts].flatMap((fact) => choicesOf(pack, fact, testsOf(fact)))),
    readers: new Map([...facts].map((fact) => [fact, readersOf(fact)])),
  };
});

function testsIn(expression: Expression): Test[] {
  const test = testOf(expression);
  return test ? [test] : parts(expression).flatMap(testsIn);
}

/** A fact, or a fact compared with literals: all that a rule can learn about it there. */
function testOf(expression: Expression): Test | undefined {
  if (expression.op === 'fact') return { fact: expression.name, learns: (value) => value };
  if (!('left' in expression) || expression.left.op !== 'fact') return undefined;
  const { name } = expression.left;
  if (expression.op === 'in') return { fact: name, learns: (value) => expression.values.includes(value) };
  const { op, right } = expression;
  if (right.op !== 'literal') return undefined;
  return { fact: name, learns: (value) => OPERATORS[op](value, right.value) };
}

function choicesOf(pack: Pack, fact: string, tests: readonly Test[]): [string, readonly Value[]][] {
  const { type, values } = pack.facts[fact] ?? {};
  const all =
    type === 'yesno' ? [true, false] : type === 'cefr' ? CEFR_LEVELS : type === 'enum' ? values : undefined;
  if (!all) return [];
  const groups = new Map<string, Value>();
  for (const value of all) {
    const group = tests.map(({ learns }) => learns(value)).join();
    if (!groups.has(group)) groups.set(group, value);
  }
  return [[fact, [...groups.values()]]];
}
