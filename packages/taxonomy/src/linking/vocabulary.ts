// SPDX-License-Identifier: EUPL-1.2
import { idfOf } from './postings.ts';
import { keyOf, type Stem } from './stems.ts';

/**
 * The stems of all labels. Spellings that mean the same word (медсестра and медбрат) share an id; `spellings` holds
 * each of them with that id.
 */
export type Vocabulary = {
  idOf: ReadonlyMap<string, number>;
  spellings: readonly (Stem & { id: number })[];
  /** By id: how rare it is among the concepts. */
  idf: Float32Array;
};

/** Collects stems while labels are read. `sameWords`: pairs of keys that mean the same word. */
export function vocabularyBuilder(sameWords: readonly (readonly [string, string])[]) {
  const representative = new Map<string, string>();
  const find = (key: string): string => {
    const next = representative.get(key);
    return next === undefined ? key : find(next);
  };
  for (const [one, other] of sameWords) {
    const [from, to] = [find(one), find(other)];
    if (from !== to) representative.set(from, to);
  }
  const ids = new Map<string, number>();
  const idOf = new Map<string, number>();
  const spellings: (Stem & { id: number })[] = [];
  const idFor = (stem: Stem): number => {
    const key = keyOf(stem);
    const known = idOf.get(key);
    if (known !== undefined) return known;
    const id = ids.get(find(key)) ?? ids.size;
    ids.set(find(key), id);
    idOf.set(key, id);
    spellings.push({ ...stem, id });
    return id;
  };
  const finish = (stemsByConcept: readonly Iterable<number>[]): Vocabulary => {
    const conceptsWith = new Uint32Array(ids.size);
    for (const stems of stemsByConcept)
      for (const id of new Set(stems)) conceptsWith[id] = (conceptsWith[id] ?? 0) + 1;
    return { idOf, spellings, idf: idfOf(conceptsWith, stemsByConcept.length) };
  };
  return { idFor, finish };
}
