// SPDX-License-Identifier: EUPL-1.2
import { addDays, CEFR_LEVELS, type PlainDate } from '@opstap/kernel';
import { keyOf } from '../decide.ts';
import { evaluateRule, startRun } from '../evaluate.ts';
import { expressionsOf, parts } from '../expression-walk.ts';
import type { Value } from '../outcome.ts';
import type { Expression, Fact, Pack } from '../pack.ts';
import { planFor } from '../plan.ts';
import { reachOfRules } from '../reach.ts';
import { versionOn } from '../versions.ts';

/** Past so many combinations of answers and days nothing is proven. */
const MAX_CASES = 20_000;
const MAX_NUMBERS = 200;

type Dated = { validFrom: PlainDate; validTo?: PlainDate };

/**
 * Whether a rule or parameter is the same to everybody in two packs: the same version is in force on every day, or the rule, or
 * every rule that reads the parameter, gives the same for every combination of answers on every day. False when it does not,
 * and when there is too much to try: dates and free answers, a rule that reads the day itself.
 */
export function isProvenSame(pack: Pack, other: Pack, of: 'rule' | 'parameter', name: string): boolean {
  if (of === 'rule')
    return (
      isInForceAlike(pack.rules[name]?.versions, other.rules[name]?.versions) || givesSame(pack, other, name)
    );
  return (
    isInForceAlike(pack.parameters[name]?.versions, other.parameters[name]?.versions) ||
    readersOf(pack, name).every((rule) => givesSame(pack, other, rule))
  );
}

/** On every day a version with the same content is in force, or none in both. */
function isInForceAlike<V extends Dated>(own: readonly V[] = [], others: readonly V[] = []): boolean {
  const contentOn = (versions: readonly V[], on: PlainDate) => {
    const version = versionOn(versions, on);
    return JSON.stringify(version, (key, value) =>
      key === 'validFrom' || key === 'validTo' ? undefined : value,
    );
  };
  return turningDays([...own, ...others]).every((on) => contentOn(own, on) === contentOn(others, on));
}

function readersOf(pack: Pack, parameter: string): string[] {
  const reads = (expression: Expression): boolean =>
    (expression.op === 'parameter' && expression.name === parameter) || parts(expression).some(reads);
  return Object.keys(pack.rules).filter((rule) =>
    pack.rules[rule]?.versions.some((version) => expressionsOf(version).some(reads)),
  );
}

function givesSame(pack: Pack, other: Pack, rule: string): boolean {
  const both = withBoth(pack, other, rule);
  const reach = reachOfRules(both, [rule]);
  const bodies = [...reach.rules].flatMap((name) => both.rules[name]?.versions.flatMap(expressionsOf) ?? []);
  if (bodies.some(readsDay)) return false;
  const { facts, choices } = planFor(both, rule);
  const values = facts.map((name) => choices.get(name) ?? valuesOf(both.facts[name]));
  const versions = [both, other].flatMap((one) => [
    ...[...reach.rules].flatMap((name) => one.rules[name]?.versions ?? []),
    ...[...reach.parameters].flatMap((name): readonly Dated[] => one.parameters[name]?.versions ?? []),
  ]);
  const days = turningDays(versions);
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
function turningDays(versions: readonly Dated[]): PlainDate[] {
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
