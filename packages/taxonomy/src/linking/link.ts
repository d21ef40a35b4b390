// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { ConceptKind, Link, Links } from './concept.ts';
import { addEvidence, profileScores } from './evidence.ts';
import type { Label } from './label-index.ts';
import type { LinkIndex } from './link-index.ts';
import { addFeature, clearScores } from './postings.ts';
import { type Query, queryOf } from './query.ts';
import { spanOf } from './span.ts';

export type LinkOptions = {
  /** The language of the person; the text itself may be in any of the four, or mixed. */
  language?: Language | undefined;
  limit?: number;
  /** Default: every kind. */
  kinds?: readonly ConceptKind[];
  /** The text is still being typed: its last word may lack its end ("медсес", "vrachtw"). */
  isTyping?: boolean;
};

/** Below this we ask rather than take the first. */
const KNOWN = 0.65;
/** Too little to be worth showing. */
const LEAST = 0.15;
/** Labels in the person's own language come first among equals. */
const OTHER_LANGUAGE = 0.9;
const LONGEST = 4_000;
/** Behind every label of the same words. */
const NOT_EXACT = LONGEST;

/**
 * Links a title, a sentence or a description of tasks to concepts, best first, each concept once. The text may be
 * misspelt, mixed, or Cyrillic in Latin letters; women's and men's forms give the same.
 */
export function link(
  index: LinkIndex,
  text: string,
  { language, limit = 10, kinds, isTyping = false }: LinkOptions = {},
): Links {
  const { near, beginnings } = index.labels;
  const query = queryOf(near, text.slice(0, LONGEST), isTyping ? beginnings : undefined);
  const { idf } = index.labels.vocabulary;
  const gains = new Map(
    [...query.stems].map(([stem, { similarity }]) => [stem, ((idf[stem] ?? 0) * similarity) / query.length]),
  );
  const isExact = nearestLabels(index, query, gains, language);
  const profile = profileScores(index.profiles, gains);
  const sums = addEvidence(index.concepts, index.asked, index.near, profile);
  if (query.begun.size > 0) addBegun(index, query, gains, sums, language);
  const ranked: { place: number; sum: number }[] = [];
  for (const [place, sum] of sums.entries()) {
    const kind = index.concepts[place]?.kind;
    if (kind && kinds?.includes(kind) !== false && scoreOf(sum) >= LEAST) ranked.push({ place, sum });
  }
  ranked.sort(
    (left, right) =>
      (isExact.get(left.place) ?? NOT_EXACT) - (isExact.get(right.place) ?? NOT_EXACT) ||
      right.sum - left.sum ||
      left.place - right.place,
  );
  const links = ranked
    .slice(0, limit)
    .flatMap(({ place, sum }) =>
      linkTo(index, query, place, isExact.has(place) ? 1 : scoreOf(sum), language),
    );
  return { isKnown: (links[0]?.score ?? 0) >= KNOWN, links };
}

/** Evidence has no upper end; a score has: 0.3 → 0.36, 0.8 → 0.70, 1.5 → 0.89. */
const scoreOf = (sum: number) => 1 - Math.exp(-1.5 * sum);

/** By stem what a label gains that has it. */
type Gains = ReadonlyMap<number, number>;

/**
 * Fills `near` and `nearest` of the index. The concepts that have a label of the same words come back, with how many small
 * words it has besides ("ER nurse": in Dutch "er" is one).
 */
function nearestLabels(
  { labels, near, nearest }: LinkIndex,
  query: Query,
  gains: Gains,
  language: Language | undefined,
): ReadonlyMap<number, number> {
  const { scores, postings } = labels;
  near.fill(0);
  nearest.fill(-1);
  clearScores(scores);
  for (const [stem, gain] of gains) addFeature(scores, postings, stem, gain);
  const exact = new Map<number, number>();
  for (let at = 0; at < scores.count; at++) {
    const place = scores.touched[at] ?? 0;
    const label = labels.labels[place];
    if (!label) continue;
    if (isSameWords(label, query)) {
      const small = label.folded === query.folded ? 0 : countWords(label.folded) - label.stems.length;
      exact.set(label.concept, Math.min(small, exact.get(label.concept) ?? small));
    }
    const own = language === undefined || label.language === language;
    const score = (scores.sums[place] ?? 0) * (own ? 1 : OTHER_LANGUAGE);
    if (score <= (near[label.concept] ?? 0)) continue;
    near[label.concept] = score;
    nearest[label.concept] = place;
  }
  return exact;
}

/** A word that is being typed may become any that begins so: it counts for labels, and is no evidence for more than that. */
function addBegun(
  index: LinkIndex,
  query: Query,
  gains: Gains,
  sums: Float32Array,
  language: Language | undefined,
): void {
  const before = index.near.slice();
  const both = new Map(gains);
  for (const [stem, gain] of query.begun) both.set(stem, Math.max(gain, gains.get(stem) ?? 0));
  nearestLabels(index, query, both, language);
  for (const [place, near] of index.near.entries())
    sums[place] = (sums[place] ?? 0) + near - (before[place] ?? 0);
}

/** Of a folded text, in which one space stands between words. */
const countWords = (folded: string) => folded.split(' ').length;

/** The same words, in any form and order, whatever small words stand around them. */
function isSameWords({ folded, stems }: Label, query: Query): boolean {
  if (folded === query.folded) return true;
  if (stems.length !== query.words.length) return false;
  const words = new Set<number>();
  for (const stem of stems) {
    const found = query.stems.get(stem);
    if (found?.similarity !== 1) return false;
    words.add(found.word);
  }
  return words.size === query.words.length;
}

function linkTo(
  index: LinkIndex,
  query: Query,
  place: number,
  score: number,
  language: Language = 'nl',
): Link[] {
  const concept = index.concepts[place];
  if (!concept) return [];
  const label = index.labels.labels[index.nearest[place] ?? -1];
  // Known only by what the work asks: then the preferred name stands for it, and the whole text for the words.
  const recognised = label ?? { text: concept.labels[language]?.[0] ?? '', language, stems: [] };
  return [
    {
      concept,
      label: recognised.text,
      language: recognised.language,
      score,
      span: spanOf(query, recognised.stems),
    },
  ];
}
