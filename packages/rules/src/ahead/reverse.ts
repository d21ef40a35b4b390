// SPDX-License-Identifier: EUPL-1.2
import { addMonths, type PlainDate } from '@opstap/kernel';
import { decide } from '../decide.ts';
import { evaluate, isUnknown, type Result, type Run, startRun } from '../evaluate.ts';
import type { AsOf, Facts, Value } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import { planFor } from '../plan.ts';
import { travel } from './travel.ts';
import { valuesToTry } from './values-to-try.ts';

/** At most so many facts change together, so many combinations are looked at, and so far ahead time is followed. */
const [MAX_FACTS, MAX_TRIES, MAX_MONTHS] = [3, 4000, 120];

/** One fact to change: from what it is (absent: not known) to any of these values. */
export type FactChange = { fact: string; from?: Value; to: readonly Value[] };

/** Facts to change together. `effort` is the sum of how hard each is, 1 easy .. 3 hard. */
export type Way = { changes: readonly FactChange[]; effort: number };

/**
 * What makes a yes/no outcome yes. `already`: it is. `ways`: sets of changes, the easiest first, none of which holds another;
 * `opens`: where there is no way yet, the sets after which it is no longer no and hangs on what is not known; `complete` is false when the search stopped at its bound. `earliest`: the first day on which time alone makes it yes.
 */
export type Reversal = {
  already: boolean;
  ways: readonly Way[];
  opens: readonly Way[];
  complete: boolean;
  earliest?: PlainDate;
};

type Choice = { fact: string; effort: number; values: readonly Value[] };
type Search = { run: Run; outcome: string; isGood: (result: Result) => boolean; tries: number };

/**
 * What would make an outcome yes (or no, with `wanted: false`), by changing facts that a person can change (`changeable` in
 * the corpus). Bounded: at most 3 facts together, 4,000 combinations, 10 years ahead.
 * @throws RangeError for an outcome that the pack does not have or that is not yes/no.
 */
export function reverse(pack: Pack, outcome: string, facts: Facts, asOf: AsOf, wanted = true): Reversal {
  if (!Object.hasOwn(pack.rules, outcome) || pack.rules[outcome]?.type !== 'yesno')
    throw new RangeError(`no such yes/no rule: ${outcome}`);
  const run = startRun(pack, Object.entries(facts), asOf);
  const before = decide(run, outcome).result;
  if (before === wanted) return { already: true, ways: [], opens: [], complete: true, earliest: asOf.on };
  const { changes } = travel(pack, outcome, facts, {
    from: asOf.on,
    to: addMonths(asOf.on, MAX_MONTHS),
    known: asOf.known,
  });
  const earliest = changes.find(({ after }) => after.kind === 'known' && after.value === wanted)?.on;
  const choices = choicesFor(run, outcome);
  const search: Search = { run, outcome, isGood: (result) => result === wanted, tries: 0 };
  const ways = findWays(search, choices);
  search.isGood = isUnknown;
  const opens = ways.length > 0 || isUnknown(before) ? [] : findWays(search, choices);
  return { already: false, ways, opens, complete: search.tries < MAX_TRIES, ...(earliest && { earliest }) };
}

/** The facts that bear on the outcome and can be changed, with the values worth trying. */
function choicesFor(run: Run, outcome: string): Choice[] {
  return planFor(run.pack, outcome).facts.flatMap((name) => {
    const fact = run.pack.facts[name];
    if (!fact?.changeable) return [];
    const values = valuesToTry(run, outcome, name, fact);
    return values.length > 0 ? [{ fact: name, effort: fact.changeable, values }] : [];
  });
}

function findWays(search: Search, choices: readonly Choice[]): Way[] {
  const ways: Way[] = [];
  for (const set of setsByEffort(choices)) {
    const isLonger = ways.some((way) =>
      way.changes.every((change) => set.some(({ fact }) => fact === change.fact)),
    );
    if (isLonger) continue;
    const found = firstThatWorks(search, set);
    if (found) ways.push({ changes: describe(search, set, found), effort: effortOf(set) });
    if (search.tries >= MAX_TRIES) break;
  }
  return ways;
}

/** All sets of at most three facts: the least effort first, then the fewest facts. */
function setsByEffort(choices: readonly Choice[]): Choice[][] {
  let sets: Choice[][] = [[]];
  for (const choice of choices)
    sets = [...sets, ...sets.filter((set) => set.length < MAX_FACTS).map((set) => [...set, choice])];
  return sets
    .filter((set) => set.length > 0)
    .sort((a, b) => effortOf(a) - effortOf(b) || a.length - b.length);
}

function effortOf(set: readonly Choice[]): number {
  return set.reduce((sum, { effort }) => sum + effort, 0);
}

/** The first combination of values, in the order in which they are worth trying, that gives what is wanted. */
function firstThatWorks(search: Search, set: readonly Choice[]): readonly Value[] | undefined {
  for (const values of combinations(set)) {
    if (works(search, set, values)) return values;
    if (search.tries >= MAX_TRIES) return undefined;
  }
  return undefined;
}

function* combinations([first, ...rest]: readonly Choice[]): Generator<readonly Value[]> {
  if (!first) yield [];
  else for (const value of first.values) for (const others of combinations(rest)) yield [value, ...others];
}

function works(search: Search, set: readonly Choice[], values: readonly Value[]): boolean {
  search.tries += 1;
  const { run, outcome, isGood } = search;
  const changed = new Map(run.facts);
  for (const [index, { fact }] of set.entries()) changed.set(fact, values[index] ?? false);
  const other: Run = { ...run, facts: changed, missed: [], memo: new Map() };
  return set.every(({ fact }) => isAsked(other, fact)) && isGood(decide(other, outcome).result);
}

/** Whether a fact has a meaning beside the others: one that is asked only in another situation cannot be changed in this one. */
function isAsked(run: Run, fact: string): boolean {
  const condition = run.pack.facts[fact]?.askedWhen;
  return condition === undefined || evaluate(run, condition, fact) === true;
}

/** Beside the value that was found, every other value of a closed list that works as well with the rest. */
function describe(search: Search, set: readonly Choice[], found: readonly Value[]): FactChange[] {
  return set.map(({ fact }, index) => {
    const from = search.run.facts.get(fact);
    const all = search.run.pack.facts[fact]?.values?.filter((value) => value !== from) ?? [];
    const alike = all.filter((value) => works(search, set, found.with(index, value)));
    const to = alike.length > 0 ? alike : [found[index] ?? false];
    return { fact, ...(from !== undefined && { from }), to };
  });
}
