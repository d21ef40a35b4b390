// SPDX-License-Identifier: EUPL-1.2
import { addDays, CEFR_LEVELS, type PlainDate } from '@opstap/kernel';
import { keyOf } from '../decide.ts';
import { evaluateRule, startRun } from '../evaluate.ts';
import { expressionsOf, parts } from '../expression-walk.ts';
import type { Value } from '../outcome.ts';
import type { Expression, Fact, Pack } from '../pack.ts';
import { planFor } from '../plan.ts';
import { reachOfRules } from '../reach.ts';

/** Past so many combinations of answers and days nothing is proven. */
const MAX_CASES = 20_000;
const MAX_NUMBERS = 200;

/**
 * Whether a rule gives the same in two packs for every combination of answers on every day, by trying them all. False when it
 * does not, and when there are too many: dates and free answers, a rule that reads the day itself.
 */
export function isProvenSame(pack: Pack, other: Pack, rule: string): boolean {
  const both = withBoth(pack, other, rule);
  const reach = reachOfRules(both, [rule]);
  const bodies = [...reach.rules].flatMap((name) => both.rules[name]?.versions.flatMap(expressionsOf) ?? []);
  if (bodies.some(readsDay)) return false;
  const { facts, choices } = planFor(both, rule);
  const values = facts.map((name) => choices.get(name) ?? valuesOf(both.facts[name]));
  const days = turningDays(both, reach.rules, reach.parameters);
  const cases = values.reduce((product, { length }) => product * length, days.length);
  if (cases === 0 || cases > MAX_CASES) return false;
  return days.every((on) =>
    everyCombination(facts, values, (given) => {
      const [a, b] = [pack, other].map((one) => keyOf(evaluateRule(startRun(one, given, { on }), rule)));
      return a === b;
    }),
  );
}

/** A pack whose rule has the versions of both, so that what either can tell apart is told apart. */
function withBoth(pack: Pack, other: Pack, rule: string): Pack {
  const [own, others] = [pack.rules[rule], other.rules[rule]];
  if (!own || !others) return pack;
  const versions = [...own.versions, ...others.versions];
  return { ...pack, rules: { ...pack.rules, [rule]: { ...own, versions } } };
}

function readsDay(expression: Expression): boolean {
  return expression.op === 'on' || parts(expression).some(readsDay);
}

function valuesOf(
  { type, min = 0, max = Number.POSITIVE_INFINITY }: Fact = { type: 'text' },
): readonly Value[] {
  if (type === 'cefr') return CEFR_LEVELS;
  if (type !== 'number' || max - min > MAX_NUMBERS) return [];
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}

/** The first day of every version, the day after its last, and the days before these: between them nothing changes. */
function turningDays(pack: Pack, rules: Iterable<string>, parameters: Iterable<string>): PlainDate[] {
  const versions = [
    ...Array.from(rules, (name) => pack.rules[name]?.versions ?? []),
    ...Array.from(parameters, (name) => pack.parameters[name]?.versions ?? []),
  ].flat();
  const days = versions.flatMap(({ validFrom, validTo }) => [
    addDays(validFrom, -1),
    validFrom,
    ...(validTo ? [validTo, addDays(validTo, 1)] : []),
  ]);
  return [...new Set(days)];
}

function everyCombination(
  facts: readonly string[],
  values: readonly (readonly Value[])[],
  holds: (given: readonly (readonly [string, Value])[]) => boolean,
  given: readonly (readonly [string, Value])[] = [],
): boolean {
  const fact = facts[given.length];
  if (fact === undefined) return holds(given);
  return (values[given.length] ?? []).every((value) =>
    everyCombination(facts, values, holds, [...given, [fact, value]]),
  );
}
