// SPDX-License-Identifier: EUPL-1.2
import { foldText, type Occupation, type Reference, type Taxonomy } from '@opstap/taxonomy';
import { buildLinkIndex, conceptsOf, type LinkIndex, link, wordsOf } from '@opstap/taxonomy/linking';
import type { Span } from '../vacancy.ts';
import { formsOf, stemsOfLabel } from './stem-forms.ts';

type Label = { id: string; stems: readonly string[] };
export type OccupationFinder = {
  index: LinkIndex;
  byFirstStem: ReadonlyMap<string, readonly Label[]>;
  occupations: ReadonlyMap<string, Occupation>;
  /** By title: vacancies of one feed share few titles. */
  known: Map<string, string | undefined>;
};

/** `spans` only where the text itself names it. */
export type FoundOccupation = { id: string; isco08: string; spans: readonly Span[] };

const KNOWN_TITLES = 50_000;
const HEAD = 450;
/** Below this a title says nothing certain. */
const LEAST = 0.5;

export function occupationFinder(reference: Reference, taxonomy: Taxonomy): OccupationFinder {
  const byFirstStem = new Map<string, Label[]>();
  for (const language of ['nl', 'en'] as const)
    for (const [id, { preferred, alternative }] of Object.entries(reference.names[language] ?? {}))
      for (const label of [...preferred.split(' / '), ...alternative]) {
        const stems = stemsOfLabel(label, language);
        const [first] = stems;
        if (first === undefined) continue;
        byFirstStem.set(first, [...(byFirstStem.get(first) ?? []), { id, stems }]);
      }
  for (const labels of byFirstStem.values())
    labels.sort((left, right) => right.stems.length - left.stems.length);
  const concepts = conceptsOf(reference, taxonomy).filter(({ kind }) => kind !== 'unit_group');
  return {
    index: buildLinkIndex(concepts),
    byFirstStem,
    occupations: new Map(reference.occupations.map((one) => [one.id, one])),
    known: new Map(),
  };
}

/** The occupation of a vacancy: a name of one in the title, then one in the first lines, then the nearest by all words of the title. */
export function occupationOf(
  finder: OccupationFinder,
  title: string,
  text: string,
  isco08?: string,
): FoundOccupation | undefined {
  const named = namesIn(finder, title).filter(fits(finder, isco08));
  const [best] = named.sort(byLength);
  if (best) return found(finder, best.id, placesOf(text, title, best.span));
  const head = namesIn(finder, text.slice(0, HEAD)).filter(fits(finder, isco08)).sort(byLength);
  const near = nearest(finder, title, isco08);
  if (near !== undefined) return found(finder, near, []);
  const [inHead] = head;
  if (inHead) return found(finder, inHead.id, [inHead.span]);
  const byText = nearest(finder, `${title} ${text.slice(0, HEAD)}`, isco08);
  return byText === undefined ? undefined : found(finder, byText, []);
}

type Named = { id: string; span: Span; length: number };
const byLength = (left: Named, right: Named) => right.length - left.length || left.span[0] - right.span[0];
const fits =
  ({ occupations }: OccupationFinder, isco08: string | undefined) =>
  ({ id }: Named) =>
    isco08 === undefined || occupations.get(id)?.isco08 === isco08;

/** Names of occupations in a text, each word in any of its forms, in the order of the label. */
function namesIn({ byFirstStem }: OccupationFinder, text: string): Named[] {
  const words = wordsOf(text);
  const forms = words.map(formsOf);
  const named: Named[] = [];
  for (let at = 0; at < words.length; at++) {
    const labels = [...(forms[at] ?? [])].flatMap((form) => byFirstStem.get(form) ?? []);
    const fit = labels
      .filter(({ stems }) => stems.every((stem, ahead) => forms[at + ahead]?.has(stem)))
      .sort((left, right) => right.stems.length - left.stems.length)[0];
    if (!fit) continue;
    const last = words[at + fit.stems.length - 1];
    named.push({
      id: fit.id,
      span: [words[at]?.start ?? 0, last?.end ?? 0],
      length: (last?.end ?? 0) - (words[at]?.start ?? 0),
    });
  }
  return named;
}

function nearest(
  { index, occupations, known }: OccupationFinder,
  title: string,
  isco08: string | undefined,
): string | undefined {
  const key = `${isco08 ?? ''} ${foldText(title)}`;
  if (known.has(key)) return known.get(key);
  const { links } = link(index, title, { language: 'nl', kinds: ['occupation'], limit: isco08 ? 60 : 1 });
  const fitting = links.find(
    ({ concept }) => isco08 === undefined || occupations.get(concept.concept)?.isco08 === isco08,
  );
  const id =
    fitting && (fitting.score >= LEAST || isco08 !== undefined) ? fitting.concept.concept : undefined;
  if (known.size < KNOWN_TITLES) known.set(key, id);
  return id;
}

function found(
  { occupations }: OccupationFinder,
  id: string,
  spans: readonly Span[],
): FoundOccupation | undefined {
  const occupation = occupations.get(id);
  return occupation && { id, isco08: occupation.isco08, spans };
}

/** Where the words of the title stand in the text, if they do. */
function placesOf(text: string, title: string, [from, to]: Span): Span[] {
  const words = title.slice(from, to);
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? [] : [[at, at + words.length]];
}
