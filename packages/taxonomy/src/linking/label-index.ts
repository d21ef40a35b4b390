// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { formsOf } from '../forms-of.ts';
import { type Beginnings, beginningsBuilder } from './beginnings.ts';
import type { Concept } from './concept.ts';
import { buildNearStems, type NearStems } from './near-stems.ts';
import { emptyScores, type Postings, postingsOf, type Scores, unitRow } from './postings.ts';
import { sameWordsIn } from './same-words.ts';
import { type Stem, stemOf } from './stems.ts';
import { contentOf } from './stop-words.ts';
import { type Vocabulary, vocabularyBuilder } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** One way to write one concept. `concept` is its place in the list, `stems` the ids of its words that say something. */
export type Label = {
  concept: number;
  language: Language;
  text: string;
  folded: string;
  stems: readonly number[];
};

export type LabelIndex = {
  labels: readonly Label[];
  vocabulary: Vocabulary;
  near: NearStems;
  beginnings: Beginnings;
  /** Labels by stem; each label is a vector of length 1. */
  postings: Postings;
  scores: Scores;
};

export function buildLabelIndex(concepts: readonly Concept[]): LabelIndex {
  const { idFor, finish } = vocabularyBuilder(sameWordsIn(concepts));
  const beginnings = beginningsBuilder();
  const stemIds = stemIdsOf(idFor, beginnings.add);
  const byConcept = concepts.map((concept, place) => labelsOf(concept, place, stemIds));
  const labels = byConcept.flat();
  const vocabulary = finish(byConcept.map((own) => own.flatMap(({ stems }) => stems)));
  const rows = labels.map(({ stems }) => unitRow(new Map(stems.map((stem) => [stem, 1])), vocabulary.idf));
  return {
    labels,
    vocabulary,
    near: buildNearStems(vocabulary),
    beginnings: beginnings.finish(),
    postings: postingsOf(rows, vocabulary.idf.length),
    scores: emptyScores(labels.length),
  };
}

/** The id of a word's stem. Labels repeat their words: each is stemmed once a language. */
function stemIdsOf(idFor: (stem: Stem) => number, onNew: (word: Word, id: number) => void) {
  const known = { nl: new Map(), en: new Map(), uk: new Map(), ru: new Map() } satisfies Record<
    Language,
    Map<string, number>
  >;
  return (word: Word, language: Language): number => {
    const ids: Map<string, number> = known[language];
    const found = ids.get(word.folded);
    if (found !== undefined) return found;
    const id = idFor(stemOf(word, language));
    ids.set(word.folded, id);
    onNew(word, id);
    return id;
  };
}

/** Every form of every label, each spelling once a language. */
function labelsOf(
  concept: Concept,
  place: number,
  stemId: (word: Word, language: Language) => number,
): Label[] {
  return LANGUAGES.flatMap((language) => {
    const [preferred = '', ...others] = concept.labels[language] ?? [];
    const labels = [...formsOf(preferred), ...others].map((text): Label => {
      const words = wordsOf(text);
      const stems = contentOf(words).map((word) => stemId(word, language));
      const folded = words.map((word) => word.folded).join(' ');
      return { concept: place, language, text, folded, stems: [...new Set(stems)] };
    });
    return [...new Map(labels.reverse().map((label) => [label.folded, label])).values()]
      .reverse()
      .filter(({ folded }) => folded !== '');
  });
}
