// SPDX-License-Identifier: EUPL-1.2
import { editDistance } from '../edit-distance.ts';
import { compoundParts } from './compound.ts';
import { buildGramIndex, type GramIndex, gramSimilarities } from './grams.ts';
import { keyOf, type Stem } from './stems.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds stems that are spelt alike; what it found is kept, since texts repeat their words. */
export type NearStems = {
  vocabulary: Vocabulary;
  grams: GramIndex;
  /** By id the place of its first spelling. */
  first: Int32Array;
  found: Map<string, readonly NearStem[]>;
};
export type NearStem = { id: number; similarity: number };

const SIZES = { min: 2, max: 4 };
/** Less alike than this is another word. */
const NEAREST = 0.4;
/** The letters are only compared one by one where so many pieces agree. */
const WORTH_COMPARING = 0.3;
const MOST = 12;
/** Each letter that differs. */
const MISSPELT = 0.3;
/** Dutch "spatie" is not Ukrainian "спати", however alike they sound. */
const OTHER_SCRIPT = 0.6;
const PART_OF_COMPOUND = 0.8;
const REMEMBERED = 5_000;

export function buildNearStems(vocabulary: Vocabulary): NearStems {
  const first = new Int32Array(vocabulary.idf.length).fill(-1);
  for (const [place, { id }] of vocabulary.spellings.entries()) if (first[id] === -1) first[id] = place;
  const texts = vocabulary.spellings.map(({ text }) => text);
  return { vocabulary, grams: buildGramIndex(texts, SIZES), first, found: new Map() };
}

/** The stem itself where it is known, and those spelt alike: misspelt, derived, or part of a compound. */
export function nearStems(near: NearStems, written: Stem): readonly NearStem[] {
  const own = near.vocabulary.idOf.get(keyOf(written));
  // Forms of one word look alike to the same stems: медбрат finds what медсестра finds.
  const stem = near.vocabulary.spellings[near.first[own ?? -1] ?? -1] ?? written;
  const key = keyOf(stem);
  const known = near.found.get(key);
  if (known) return known;
  const best = new Map<number, number>();
  const offer = (id: number, similarity: number) => {
    if (similarity > (best.get(id) ?? 0)) best.set(id, similarity);
  };
  if (own !== undefined) offer(own, 1);
  else for (const part of compoundParts(near.vocabulary, stem)) offer(part, PART_OF_COMPOUND);
  const { sums, touched, count } = gramSimilarities(near.grams, stem.text);
  for (let at = 0; at < count; at++) {
    const place = touched[at] ?? 0;
    const shared = sums[place] ?? 0;
    const other = near.vocabulary.spellings[place];
    if (!other || shared < WORTH_COMPARING) continue;
    const similarity = stem.text.length < 4 ? shared : Math.max(shared, sameSpelling(stem.text, other.text));
    if (similarity < (stem.text.length < 4 ? 0.99 : NEAREST)) continue;
    offer(other.id, Math.min(1, similarity) * (other.isCyrillic === stem.isCyrillic ? 1 : OTHER_SCRIPT));
  }
  const result = [...best].map(([id, similarity]) => ({ id, similarity }));
  result.sort((left, right) => right.similarity - left.similarity || left.id - right.id);
  result.length = Math.min(result.length, MOST);
  if (near.found.size >= REMEMBERED) near.found.clear();
  near.found.set(key, result);
  return result;
}

/** Less than 1 for each letter or two that differ in a long enough word, else 0. */
function sameSpelling(stem: string, other: string): number {
  const allowed = stem.length < 7 ? 1 : 2;
  if (Math.abs(stem.length - other.length) > allowed) return 0;
  const distance = editDistance(stem, other);
  return distance <= allowed ? 1 - MISSPELT * distance : 0;
}
