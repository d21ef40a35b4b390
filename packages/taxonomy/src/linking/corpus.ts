// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { foldText } from '../fold-text.ts';
import { bestOf, type RankedElement } from './best-of.ts';
import { compoundParts } from './compound.ts';
import { buildGramIndex, type GramIndex, gramSimilarities } from './grams.ts';
import {
  addFeature,
  clearScores,
  emptyScores,
  type Postings,
  postingsOf,
  type Scores,
  unitRow,
} from './postings.ts';
import { stemOf } from './stems.ts';
import { contentOf } from './stop-words.ts';
import { type Vocabulary, vocabularyBuilder } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** A text of a given list; texts of one `concept` mean the same. */
export type CorpusElement = { id: string; text: string; concept?: string | undefined };

export type Corpus = {
  elements: readonly CorpusElement[];
  language: Language;
  pieces: GramIndex;
  vocabulary: Vocabulary;
  words: Postings;
  /** All texts of a concept as one; without concepts there is none. */
  together: { of: Int32Array; nearest: Int32Array; pieces: GramIndex } | undefined;
  wordScores: Scores;
  scores: Scores;
};

const SIZES = { min: 3, max: 5 };
/** Words and whole concepts beside pieces of letters, which weigh 1. Chosen on one half of the queries of two sets. */
const WEIGHT = { words: 0.4, concept: 0.2 };
/** A second text of a concept. */
const REPEATED = 0.5;

export function buildCorpus(elements: readonly CorpusElement[], language: Language): Corpus {
  const { idFor, finish } = vocabularyBuilder([]);
  const own = elements.map(({ text }) => contentOf(wordsOf(text)).map((word) => stemOf(word, language)));
  const stems = own.map((list) => list.map(idFor));
  const vocabulary = finish(stems);
  const rows = own.map((list) => unitRow(countsOf(vocabulary, list), vocabulary.idf));
  return {
    elements,
    language,
    pieces: buildGramIndex(
      elements.map(({ text }) => foldText(text)),
      SIZES,
    ),
    vocabulary,
    words: postingsOf(rows, vocabulary.idf.length),
    together: togetherOf(elements),
    wordScores: emptyScores(elements.length),
    scores: emptyScores(elements.length),
  };
}

/** Words and, for compounds, their parts. */
function countsOf(vocabulary: Vocabulary, stems: readonly ReturnType<typeof stemOf>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const stem of stems) {
    const id = vocabulary.idOf.get(stem.text);
    for (const part of [...(id === undefined ? [] : [id]), ...compoundParts(vocabulary, stem)])
      counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}

function togetherOf(elements: readonly CorpusElement[]): Corpus['together'] {
  if (!elements.some(({ concept }) => concept !== undefined)) return undefined;
  const places = new Map<string, number>();
  const texts: string[] = [];
  const of = Int32Array.from(elements, ({ id, text, concept = id }) => {
    const place = places.get(concept) ?? texts.length;
    places.set(concept, place);
    texts[place] = `${texts[place] ?? ''} ${foldText(text)}`;
    return place;
  });
  return { of, nearest: new Int32Array(texts.length), pieces: buildGramIndex(texts, SIZES) };
}

/**
 * The nearest elements of a corpus, best first; equal scores by id, descending. Where concepts are known, a further text
 * of a concept that is already named counts for less: one occupation ten times is no choice.
 */
export function rankCorpus(corpus: Corpus, text: string, limit: number): RankedElement[] {
  const { scores, elements, together } = corpus;
  scoreElements(corpus, text);
  if (together) lowerRepeated(corpus, together);
  return bestOf(elements, scores.touched.subarray(0, scores.count), scores.sums, limit);
}

function scoreElements(
  { scores, wordScores, pieces, words, vocabulary, language, together }: Corpus,
  text: string,
) {
  const folded = foldText(text);
  clearScores(scores);
  clearScores(wordScores);
  const query = unitRow(
    countsOf(
      vocabulary,
      contentOf(wordsOf(text)).map((word) => stemOf(word, language)),
    ),
    vocabulary.idf,
  );
  for (const [at, stem] of query.features.entries())
    addFeature(wordScores, words, stem, query.weights[at] ?? 0);
  const near = gramSimilarities(pieces, folded);
  const concepts = together && gramSimilarities(together.pieces, folded).sums;
  for (let at = 0; at < near.count; at++) {
    const place = near.touched[at] ?? 0;
    const concept = concepts?.[together?.of[place] ?? 0] ?? 0;
    scores.touched[scores.count++] = place;
    scores.sums[place] =
      (near.sums[place] ?? 0) + WEIGHT.words * (wordScores.sums[place] ?? 0) + WEIGHT.concept * concept;
  }
}

/** Leaves the nearest element of each concept as it is and lowers the others. */
function lowerRepeated({ scores, elements }: Corpus, { of, nearest }: NonNullable<Corpus['together']>): void {
  const { sums, touched, count } = scores;
  nearest.fill(-1);
  for (let at = 0; at < count; at++) {
    const place = touched[at] ?? 0;
    const concept = of[place] ?? 0;
    const other = nearest[concept] ?? -1;
    const ahead = (sums[place] ?? 0) - (other < 0 ? -1 : (sums[other] ?? 0));
    if (ahead > 0 || (ahead === 0 && (elements[place]?.id ?? '') > (elements[other]?.id ?? '')))
      nearest[concept] = place;
  }
  for (let at = 0; at < count; at++) {
    const place = touched[at] ?? 0;
    if (nearest[of[place] ?? 0] !== place) sums[place] = (sums[place] ?? 0) * REPEATED;
  }
}
