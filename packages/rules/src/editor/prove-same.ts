// SPDX-License-Identifier: EUPL-1.2
import { addDays, CEFR_LEVELS, type PlainDate } from '@opstap/kernel';
import { keyOf } from '../decide.ts';
import { evaluateRule, startRun } from '../evaluate.ts';
import { expressionsOf, within } from '../expression-walk.ts';
import type { Value } from '../outcome.ts';
import type { Fact, Pack, RuleVersion } from '../pack.ts';
import { planFor } from '../plan.ts';
import { reachOfRules } from '../reach.ts';
import { versionOn } from '../versions.ts';
import { isSurelyNotCovered } from './surely-not-covered.ts';

/** Past so many combinations of answers and days nothing is proven. */
const MAX_CASES = 20_000;
const MAX_NUMBERS = 200;

type Dated = { validFrom: PlainDate; validTo?: PlainDate };

/**
 * Whether a rule or parameter is the same to everybody in two packs: the rule, or every rule that reads the parameter, gives the
 * same for every combination of answers on every day. Shown from the versions in force, where
 * nobody can see the days on which they differ, or by trying everything. False when it is not so, and when there is too much to try: dates and free answers, a rule that reads the day.
 */
export function isProvenSame(pack: Pack, other: Pack, of: 'rule' | 'parameter', name: string): boolean {
  const rules = of === 'rule' ? [name] : readersOf(pack, name);
  const [own, others] =
    of === 'rule'
      ? [pack.rules[name]?.versions, other.rules[name]?.versions]
      : [pack.parameters[name]?.versions, other.parameters[name]?.versions];
  const days = turningDays(versionsBelow([pack, other], rules));
  const differing = days.filter((on) => contentOn(own, on) !== contentOn(others, on));
  if (differing.length === 0) return true;
  const isUnseen = (on: PlainDate) =>
    [pack, other].every((one) =>
      rules.every(
        (rule) => isSurelyNotCovered(one, rule, on) || (of === 'parameter' && !isReadOn(one, rule, name, on)),
      ),
    );
  if (!isReadOnAnotherDay(pack, name) && differing.every(isUnseen)) return true;
  return rules.every((rule) => givesSame(pack, other, rule));
}

/** What the version in force on a day answers, or why there is none; who says so does not count. */
function contentOn(versions: readonly Dated[] = [], on: PlainDate): string {
  const left: readonly string[] = ['validFrom', 'validTo', 'sources', 'verify'];
  return JSON.stringify(versionOn(versions, on), (key, value) => (left.includes(key) ? undefined : value));
}

function readersOf(pack: Pack, parameter: string): string[] {
  return Object.keys(pack.rules).filter((rule) => readsOf(pack.rules[rule]?.versions, parameter).length > 0);
}

/** Whether the version of a rule in force on a day reads a parameter. */
function isReadOn(pack: Pack, rule: string, parameter: string, on: PlainDate): boolean {
  const version = versionOn(pack.rules[rule]?.versions ?? [], on);
  return typeof version !== 'string' && readsOf([version], parameter).length > 0;
}

/** Whether a rule reads a parameter as it is on the day of a fact. */
function isReadOnAnotherDay(pack: Pack, parameter: string): boolean {
  return Object.values(pack.rules).some(({ versions }) => readsOf(versions, parameter).some(({ at }) => at));
}

function readsOf(versions: readonly RuleVersion[] = [], parameter: string) {
  return versions
    .flatMap(expressionsOf)
    .flatMap(within)
    .flatMap((read) => (read.op === 'parameter' && read.name === parameter ? [read] : []));
}

/** All that two packs have in force at any time of these rules and of what they read. */
function versionsBelow(packs: readonly Pack[], rules: readonly string[]): Dated[] {
  return packs.flatMap((pack) => {
    const reach = reachOfRules(pack, rules);
    return [
      ...[...reach.rules].flatMap((name): readonly Dated[] => pack.rules[name]?.versions ?? []),
      ...[...reach.parameters].flatMap((name): readonly Dated[] => pack.parameters[name]?.versions ?? []),
    ];
  });
}

function givesSame(pack: Pack, other: Pack, rule: string): boolean {
  const both = withBoth(pack, other, rule);
  const reach = reachOfRules(both, [rule]);
  if (reach.day) return false;
  const { facts, choices } = planFor(both, rule);
  const values = facts.map((name) => choices.get(name) ?? valuesOf(both.facts[name]));
  const days = turningDays(versionsBelow([both, other], [rule]));
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
