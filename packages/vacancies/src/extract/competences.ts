// SPDX-License-Identifier: EUPL-1.2
import type { Taxonomy } from '@opstap/taxonomy';
import { type Found, phrasesOf, sentencesOf } from './found.ts';
import { type FormedWord, partsOf, stemsOfLabel, wordsWithin } from './stem-forms.ts';

type Label = { id: string; stems: readonly string[]; weight: number };
export type CompetenceLabels = {
  labels: readonly Label[];
  byStem: ReadonlyMap<string, readonly number[]>;
  rarity: ReadonlyMap<string, number>;
};

/** All labels of competences in the languages in which vacancies are written, by the stems in them. */
export function competenceLabels({ competences, names }: Taxonomy): CompetenceLabels {
  const written = (['nl', 'en'] as const)
    .flatMap((language) =>
      competences.flatMap(({ id }) => {
        const given = names[language]?.competences[id];
        const labels = given ? [given.preferred, ...given.alternative] : [];
        return labels.map((label) => ({ id, stems: [...new Set(stemsOfLabel(label, language))] }));
      }),
    )
    .filter(({ stems }) => stems.length > 0);
  const counts = new Map<string, number>();
  for (const { stems } of written) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarity = new Map([...counts].map(([stem, count]) => [stem, Math.log(written.length / count)]));
  const labels = written.map((label) => ({
    ...label,
    weight: label.stems.reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0),
  }));
  const byStem = new Map<string, number[]>();
  for (const [place, { stems }] of labels.entries())
    for (const stem of stems) {
      const places = byStem.get(stem) ?? [];
      places.push(place);
      byStem.set(stem, places);
    }
  return { labels, byStem, rarity };
}

/** Shares of a name, by rarity of its words, that have to stand there. Chosen on the half of the marked texts that is for tuning. */
const LEAST = { essential: 0.42, usual: 0.5, other: 0.95 };
/** A word that many names have says nothing by itself. */
const RARE = 4.2;
const WIDEST = 4;

/** What the occupation usually asks, and the most of it. */
export type UsualCompetences = { all: ReadonlySet<string>; essential: ReadonlySet<string> };

/**
 * Competences whose name stands in a phrase in any order and form. Of those that the occupation usually asks a part of the
 * name is enough; any other has to be there whole, in two words at least.
 */
export function competencesIn(
  text: string,
  words: readonly FormedWord[],
  index: CompetenceLabels,
  usual: UsualCompetences,
): Found<string>[] {
  const best = new Map<string, Found<string> & { score: number }>();
  for (const sentence of sentencesOf(text))
    for (const phrase of phrasesOf(sentence))
      for (const found of inPhrase(
        wordsWithin(words, phrase.from, phrase.from + phrase.text.length),
        index,
        usual,
      ))
        if (found.score > (best.get(found.value)?.score ?? 0)) best.set(found.value, found);
  return [...best.values()].map(({ value, spans }) => ({ value, spans }));
}

type Hit = { weight: number; rarest: number; stems: Set<string>; first: number; last: number };

function inPhrase(
  words: readonly FormedWord[],
  { labels, byStem, rarity }: CompetenceLabels,
  usual: UsualCompetences,
) {
  const hits = new Map<number, Hit>();
  for (const [place, word] of words.entries()) {
    if (/^\d+$/.test(word.folded)) continue;
    const direct = [...word.forms].filter((form) => byStem.has(form));
    const forms = direct.length > 0 ? direct : partsOf(word, byStem);
    for (const form of forms)
      for (const label of byStem.get(form) ?? []) {
        const hit = hits.get(label) ?? {
          weight: 0,
          rarest: 0,
          stems: new Set<string>(),
          first: place,
          last: place,
        };
        hits.set(label, hit);
        if (hit.stems.has(form)) continue;
        hit.stems.add(form);
        hit.weight += rarity.get(form) ?? 0;
        hit.rarest = Math.max(hit.rarest, rarity.get(form) ?? 0);
        hit.last = place;
      }
  }
  const readings = [...hits].flatMap(([place, hit]) => {
    const label = labels[place];
    if (!label) return [];
    const isUsual = usual.all.has(label.id);
    const coverage = hit.weight / label.weight;
    const least = usual.essential.has(label.id) ? LEAST.essential : isUsual ? LEAST.usual : LEAST.other;
    const isWide = hit.last - hit.first > label.stems.length * 2 + WIDEST;
    if (isWide || coverage < least || (isUsual ? hit.rarest < RARE : label.stems.length < 2)) return [];
    const span = [words[hit.first]?.start ?? 0, words[hit.last]?.end ?? 0] as const;
    return [{ value: label.id, spans: [span], score: coverage * hit.weight * (isUsual ? 2 : 1) }];
  });
  readings.sort((left, right) => right.score - left.score);
  const kept: typeof readings = [];
  for (const reading of readings) {
    const isTaken = kept.some(
      (other) => other.value === reading.value || overlaps(other.spans[0], reading.spans[0]),
    );
    if (!isTaken) kept.push(reading);
  }
  return kept;
}

function overlaps(
  left: readonly [number, number] | undefined,
  right: readonly [number, number] | undefined,
): boolean {
  return left !== undefined && right !== undefined && left[0] < right[1] && right[0] < left[1];
}
