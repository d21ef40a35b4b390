// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, dayNumber, type PlainDate } from '@opstap/kernel';
import { circumstanceBits } from './matchable.ts';
import type { Point } from './place.ts';
import type { WantedWork } from './wanted-work.ts';
import type { WorkKnowledge } from './work-knowledge.ts';

/** A competence that the person has, or is near to through another one that they have. In percent. */
export type Holding = { direct: number; near: number; recent: number; through?: number };

/** Somebody's wishes made ready to be compared: what is looked up often is a map. */
export type Person = {
  wanted: WantedWork;
  knowledge: WorkKnowledge;
  /** Days since 1970. */
  on: number;
  /** By the number of a competence. */
  holdings: ReadonlyMap<number, Holding>;
  languages: ReadonlyMap<string, number>;
  licences: ReadonlySet<string>;
  recognised: ReadonlySet<string>;
  /** Bits, as in `Conditions`. */
  avoid: number;
  home: Point | undefined;
  /** How near the person's own work is to an occupation, per mille. */
  occupationNearness(work: { occupation?: string; isco08?: string }): number;
};

const FULL_YEARS = 3;
const LOSS_PER_YEAR = 5;
const LOWEST_CREDIT = 60;

/** What counts of something last used so many years ago, in percent. */
export function creditOf(yearsAgo: number | undefined): number {
  const beyond = Math.max(0, Math.floor(yearsAgo ?? 0) - FULL_YEARS);
  return Math.max(LOWEST_CREDIT, 100 - LOSS_PER_YEAR * beyond);
}

export function preparePerson(wanted: WantedWork, knowledge: WorkKnowledge, on: PlainDate): Person {
  return {
    wanted,
    knowledge,
    on: dayNumber(on),
    holdings: holdingsOf(wanted, knowledge),
    languages: new Map(wanted.languages.map(({ id, level }) => [id, CEFR_LEVELS.indexOf(level)])),
    licences: new Set(wanted.licences),
    recognised: new Set(wanted.recognised),
    avoid: circumstanceBits(wanted.avoid),
    home: wanted.municipality && knowledge.places.get(wanted.municipality),
    occupationNearness: occupationNearness(wanted, knowledge),
  };
}

function holdingsOf({ competences }: WantedWork, { weights, near }: WorkKnowledge): Map<number, Holding> {
  const held = new Map<number, number>();
  for (const { id, yearsAgo } of competences) {
    const number = weights.numberOf.get(id);
    if (number !== undefined) held.set(number, Math.max(held.get(number) ?? 0, creditOf(yearsAgo)));
  }
  const holdings = new Map<number, Holding>();
  for (const [number, recent] of held) holdings.set(number, { direct: 100, near: 0, recent });
  for (const [through, recent] of held)
    for (const { competence, share } of near[through] ?? []) {
      if (held.has(competence)) continue;
      const before = holdings.get(competence);
      // The nearest counts; of two as near the one used last, and then the first of the list.
      const isBetter =
        !before ||
        share > before.near ||
        (share === before.near &&
          (recent > before.recent || (recent === before.recent && through < (before.through ?? 0))));
      if (isBetter) holdings.set(competence, { direct: 0, near: share, recent, through });
    }
  return holdings;
}

const BY_ISCO_DIGITS = [0, 100, 350, 600, 800];
const SAME = 1000;

function occupationNearness(
  { occupations }: WantedWork,
  knowledge: WorkKnowledge,
): Person['occupationNearness'] {
  const own = occupations.flatMap(({ id, yearsAgo }) => {
    const occupation = knowledge.occupations.get(id);
    return occupation ? [{ id, isco08: occupation.isco08, credit: creditOf(yearsAgo) }] : [];
  });
  return ({ occupation, isco08 }) => {
    let best = 0;
    for (const { id, isco08: ownIsco, credit } of own) {
      const byIsco = isco08 === undefined ? 0 : (BY_ISCO_DIGITS[sameDigits(ownIsco, isco08)] ?? 0);
      const overlap = occupation === undefined ? 0 : Math.floor((knowledge.overlap(id, occupation) * 9) / 10);
      const nearness = id === occupation ? SAME : Math.max(byIsco, overlap);
      best = Math.max(best, Math.floor((nearness * credit) / 100));
    }
    return best;
  };
}

function sameDigits(one: string, other: string): number {
  let digits = 0;
  while (digits < 4 && digits < one.length && one[digits] === other[digits]) digits += 1;
  return digits;
}
