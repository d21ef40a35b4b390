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
};

/** Below this we ask rather than take the first. */
const KNOWN = 0.65;
/** Too little to be worth showing. */
const LEAST = 0.15;
/** Labels in the person's own language come first among equals. */
const OTHER_LANGUAGE = 0.9;
const LONGEST = 4_000;

/**
 * Links a title, a sentence or a description of tasks to concepts, best first, each concept once. The text may be
 * misspelt, mixed, or Cyrillic in Latin letters; women's and men's forms give the same.
 */
export function link(
  index: LinkIndex,
  text: string,
  { language, limit = 10, kinds }: LinkOptions = {},
): Links {
  const query = queryOf(index.labels.near, text.slice(0, LONGEST));
  const isExact = nearestLabels(index, query, language);
  const profile = profileScores(index.profiles, index.labels, query);
  const sums = addEvidence(index.concepts, index.places, index.near, profile);
  const ranked: { place: number; sum: number }[] = [];
  for (const [place, sum] of sums.entries()) {
    const kind = index.concepts[place]?.kind;
    if (kind && kinds?.includes(kind) !== false && scoreOf(sum) >= LEAST) ranked.push({ place, sum });
  }
  ranked.sort(
    (left, right) =>
      Number(isExact.has(right.place)) - Number(isExact.has(left.place)) ||
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

/** Fills `near` and `nearest` of the index; the concepts that have a label of the same words come back. */
function nearestLabels(
  { labels, near, nearest }: LinkIndex,
  query: Query,
  language?: Language,
): ReadonlySet<number> {
  const { scores, postings, vocabulary } = labels;
  near.fill(0);
  nearest.fill(-1);
  clearScores(scores);
  for (const [stem, { similarity }] of query.stems)
    addFeature(scores, postings, stem, ((vocabulary.idf[stem] ?? 0) * similarity) / query.length);
  const exact = new Set<number>();
  for (let at = 0; at < scores.count; at++) {
    const place = scores.touched[at] ?? 0;
    const label = labels.labels[place];
    if (!label) continue;
    if (isSameWords(label, query)) exact.add(label.concept);
    const own = language === undefined || label.language === language;
    const score = (scores.sums[place] ?? 0) * (own ? 1 : OTHER_LANGUAGE);
    if (score <= (near[label.concept] ?? 0)) continue;
    near[label.concept] = score;
    nearest[label.concept] = place;
  }
  return exact;
}

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
