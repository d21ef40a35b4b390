// SPDX-License-Identifier: EUPL-1.2
import {
  addFeature,
  clearScores,
  emptyScores,
  idfOf,
  type Postings,
  postingsOf,
  type Scores,
  unitRow,
} from './postings.ts';

/** TF-IDF over pieces of letters, the edges of a text as a space; each text is a vector of length 1. */
export type GramIndex = {
  sizes: GramSizes;
  idOf: ReadonlyMap<string, number>;
  idf: Float32Array;
  postings: Postings;
  scores: Scores;
};

export type GramSizes = { min: number; max: number };

export function buildGramIndex(texts: readonly string[], sizes: GramSizes): GramIndex {
  const idOf = new Map<string, number>();
  const counted = texts.map((text) => {
    const counts = new Map<number, number>();
    for (const gram of gramsOf(text, sizes)) {
      const id = idOf.get(gram) ?? idOf.size;
      if (id === idOf.size) idOf.set(gram, id);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  });
  const textsWith = new Uint32Array(idOf.size);
  for (const counts of counted) for (const id of counts.keys()) textsWith[id] = (textsWith[id] ?? 0) + 1;
  const idf = idfOf(textsWith, texts.length);
  const rows = counted.map((counts) => unitRow(counts, idf));
  return { sizes, idOf, idf, postings: postingsOf(rows, idOf.size), scores: emptyScores(texts.length) };
}

/** How near each text is, 0 to 1. Only texts that share a piece are touched; valid until the next call. */
export function gramSimilarities(index: GramIndex, text: string): Scores {
  clearScores(index.scores);
  const counts = new Map<number, number>();
  for (const gram of gramsOf(text, index.sizes)) {
    const id = index.idOf.get(gram);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const { features, weights } = unitRow(counts, index.idf);
  for (const [at, feature] of features.entries())
    addFeature(index.scores, index.postings, feature, weights[at] ?? 0);
  return index.scores;
}

function* gramsOf(text: string, { min, max }: GramSizes): Generator<string> {
  const edged = ` ${text} `;
  for (let size = min; size <= max; size++)
    for (let at = 0; at + size <= edged.length; at++) yield edged.slice(at, at + size);
}
