// SPDX-License-Identifier: EUPL-1.2
import type { AsOf, Facts } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import { reachOfRules } from '../reach.ts';
import { type Answer, askMany } from './ask-many.ts';
import { columnsOf } from './columns.ts';

/** Answers that change alike: `from` and `to` are a value, or a kind of outcome, or `absent` where a pack lacks the rule. */
export type Difference = { from: string; to: string; count: number; example: Facts };

/** What changes in one outcome; the commonest difference first. Of the rarest, past a bound, only the number of answers. */
export type OutcomeDifference = {
  outcome: string;
  changed: number;
  differences: readonly Difference[];
  others: number;
};

const MAX_DIFFERENCES = 20;
/** So many persons at a time, so that the answers of few are held at once. */
const BATCH = 5_000;

type Group = { from: string; to: string; persons: Facts[] };

/**
 * What a population is answered differently by another pack, for every outcome of either that changes for somebody. Each
 * difference has its smallest example: a person who knows little, less every fact without which it is still there. `progress`
 * hears how many persons have been answered.
 */
export function diff(
  before: Pack,
  after: Pack,
  population: readonly Facts[],
  asOf: AsOf,
  progress: (done: number) => void = () => {},
): OutcomeDifference[] {
  const all = [...new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])].sort();
  // What rests on the same law and the same answers comes to the same.
  const outcomes = all.filter((outcome) => lawBelow(before, outcome) !== lawBelow(after, outcome));
  const found = new Map(outcomes.map((outcome) => [outcome, new Map<string, Group>()]));
  for (let start = 0; start < population.length; start += BATCH) {
    const persons = population.slice(start, start + BATCH);
    const [old, now] = [before, after].map((pack) => answersOf(pack, outcomes, persons, asOf));
    for (const [outcome, groups] of found)
      for (const [index, person] of persons.entries())
        note(groups, labelOf(old?.[outcome]?.[index]), labelOf(now?.[outcome]?.[index]), person);
    progress(start + persons.length);
  }
  return [...found].flatMap(([outcome, groups]) => {
    const sorted = [...groups.values()].sort((a, b) => b.persons.length - a.persons.length);
    if (sorted.length === 0) return [];
    const counted = (list: typeof sorted) => list.reduce((sum, { persons }) => sum + persons.length, 0);
    const differences = sorted.slice(0, MAX_DIFFERENCES).map(({ from, to, persons }) => ({
      from,
      to,
      count: persons.length,
      example: smallest(persons, (facts) => {
        const label = (pack: Pack) => labelOf(answersOf(pack, [outcome], [facts], asOf)[outcome]?.[0]);
        return label(before) === from && label(after) === to;
      }),
    }));
    return [
      { outcome, changed: counted(sorted), differences, others: counted(sorted.slice(MAX_DIFFERENCES)) },
    ];
  });
}

/** All that an outcome can read, as text; of the facts what they can be. */
function lawBelow(pack: Pack, outcome: string): string {
  if (!Object.hasOwn(pack.rules, outcome)) return '';
  const { rules, parameters, facts } = reachOfRules(pack, [outcome]);
  return JSON.stringify([
    [...rules].map((name) => [name, pack.rules[name]]),
    [...parameters].map((name) => [name, pack.parameters[name]]),
    [...facts].map((name) => [name, pack.facts[name]?.type, pack.facts[name]?.values]),
  ]);
}

function note(groups: Map<string, Group>, from: string, to: string, person: Facts): void {
  if (from === to) return;
  const group = groups.get(`${from}|${to}`) ?? { from, to, persons: [] };
  groups.set(`${from}|${to}`, group);
  group.persons.push(person);
}

/** An outcome that a pack lacks has no answers there. */
function answersOf(pack: Pack, outcomes: readonly string[], population: readonly Facts[], asOf: AsOf) {
  const own = outcomes.filter((outcome) => Object.hasOwn(pack.rules, outcome));
  return askMany(pack, own, columnsOf(pack, population), asOf);
}

function labelOf(answer: Answer | undefined): string {
  if (!answer) return 'absent';
  return answer.kind === 'known' ? String(answer.value) : answer.kind;
}

function smallest(persons: readonly Facts[], isStillSo: (facts: Facts) => boolean): Facts {
  const size = (facts: Facts) => Object.keys(facts).length;
  let facts = persons.reduce((least, person) => (size(person) < size(least) ? person : least));
  for (const name of Object.keys(facts)) {
    const { [name]: _dropped, ...rest } = facts;
    if (isStillSo(rest)) facts = rest;
  }
  return facts;
}
