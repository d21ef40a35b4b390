// SPDX-License-Identifier: EUPL-1.2
import { bestOf, type RankedElement } from '@opstap/taxonomy/linking';

/** What a way of ranking is compared with: the same elements, the same cut, the same rule for equal scores. */
export type Ranker = (text: string, limit: number) => RankedElement[];
type Texts = readonly { id: string; text: string }[];

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** TF-IDF over pieces of 2 to 5 letters within words, by comparing the query with every element in turn. */
export function bruteForcePieces(elements: Texts): Ranker {
  const idOf = new Map<string, number>();
  const countsOf = (text: string, isNew: boolean) => {
    const counts = new Map<number, number>();
    for (const piece of piecesOf(text)) {
      const id = idOf.get(piece) ?? (isNew ? idOf.size : undefined);
      if (id === undefined) continue;
      if (id === idOf.size) idOf.set(piece, id);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  const counted = elements.map(({ text }) => countsOf(text, true));
  const elementsWith = new Float64Array(idOf.size);
  for (const counts of counted)
    for (const id of counts.keys()) elementsWith[id] = (elementsWith[id] ?? 0) + 1;
  const idf = elementsWith.map((count) => Math.log((1 + elements.length) / (1 + count)) + 1);
  const vectorOf = (counts: ReadonlyMap<number, number>) => {
    const ids = Int32Array.from(counts.keys());
    const weights = Float32Array.from(ids, (id) => (counts.get(id) ?? 0) * (idf[id] ?? 0));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return { ids, weights: weights.map((weight) => weight / length) };
  };
  const vectors = counted.map(vectorOf);
  const query = new Float32Array(idOf.size);
  return (text, limit) => {
    query.fill(0);
    const { ids, weights } = vectorOf(countsOf(text, false));
    for (let at = 0; at < ids.length; at++) query[ids[at] ?? 0] = weights[at] ?? 0;
    const scores = vectors.map((vector) => {
      let sum = 0;
      for (let at = 0; at < vector.ids.length; at++)
        sum += (query[vector.ids[at] ?? 0] ?? 0) * (vector.weights[at] ?? 0);
      return sum;
    });
    return bestOf(elements, scores.keys(), scores, limit);
  };
}

function* piecesOf(text: string): Generator<string> {
  for (const word of plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)) {
    const edged = ` ${word} `;
    for (let size = 2; size <= 5; size++)
      for (let at = 0; at + size <= edged.length; at++) yield edged.slice(at, at + size);
  }
}

/** Okapi BM25 over whole words, with its usual constants. */
export function bm25(elements: Texts): Ranker {
  const [K1, B] = [1.2, 0.75];
  const wordsOf = (text: string) =>
    plain(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const documents = elements.map(({ text }) => wordsOf(text));
  const average = documents.reduce((sum, { length }) => sum + length, 0) / (documents.length || 1);
  const postings = new Map<string, { place: number; count: number }[]>();
  for (const [place, words] of documents.entries())
    for (const word of new Set(words)) {
      const list = postings.get(word) ?? [];
      list.push({ place, count: words.filter((other) => other === word).length });
      postings.set(word, list);
    }
  return (text, limit) => {
    const scores: number[] = Array.from(elements, () => 0);
    for (const word of wordsOf(text)) {
      const list = postings.get(word) ?? [];
      const idf = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5));
      for (const { place, count } of list) {
        const length = K1 * (1 - B + (B * (documents[place]?.length ?? 0)) / average);
        scores[place] = (scores[place] ?? 0) + (idf * count * (K1 + 1)) / (count + length);
      }
    }
    return bestOf(elements, scores.keys(), scores, limit);
  };
}
