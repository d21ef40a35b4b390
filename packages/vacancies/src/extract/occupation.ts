// SPDX-License-Identifier: EUPL-1.2
import { foldText, type Occupation, type Reference, type Taxonomy } from '@opstap/taxonomy';
import { buildLinkIndex, conceptsOf, type LinkIndex, link } from '@opstap/taxonomy/linking';
import type { Span } from '../vacancy.ts';
import { findNamed, type NamedPlace, type NamedThings, namedThings } from './named-things.ts';
import { type FormedWord, formedWords, wordsWithin } from './stem-forms.ts';

export type OccupationFinder = {
  index: LinkIndex;
  names: NamedThings;
  /** By occupation what it is called, folded. */
  labels: ReadonlyMap<string, readonly string[]>;
  occupations: ReadonlyMap<string, Occupation>;
  /** By title: vacancies of one feed share few titles. */
  known: Map<string, string | undefined>;
};

/** `spans` only where the text itself names it. */
export type FoundOccupation = { id: string; isco08: string; spans: readonly Span[] };

const KNOWN_TITLES = 50_000;
const HEAD = 300;
/** Below this a title says nothing certain. */
const LEAST = 0.5;

export function occupationFinder(reference: Reference, taxonomy: Taxonomy): OccupationFinder {
  const labelsOf = (language: 'nl' | 'en', id: string) => {
    const { preferred = '', alternative = [] } = reference.names[language]?.[id] ?? {};
    return [...preferred.split(' / '), ...alternative];
  };
  const concepts = conceptsOf(reference, taxonomy).filter(({ kind }) => kind !== 'unit_group');
  return {
    index: buildLinkIndex(concepts),
    names: namedThings(
      reference.occupations.map(({ id }) => ({ id, nl: labelsOf('nl', id), en: labelsOf('en', id) })),
    ),
    labels: new Map(
      reference.occupations.map(({ id }) => [
        id,
        [...labelsOf('nl', id), ...labelsOf('en', id)].map(foldText),
      ]),
    ),
    occupations: new Map(reference.occupations.map((one) => [one.id, one])),
    known: new Map(),
  };
}

/** The occupation of a vacancy: a name of one in the title, then the nearest by all words of the title, then a name in the first lines. */
export function occupationOf(
  finder: OccupationFinder,
  title: string,
  text: string,
  words: readonly FormedWord[],
  isco08?: string,
): FoundOccupation | undefined {
  const fitsIn =
    (words: string) =>
    ({ id, from, to }: NamedPlace) =>
      (isco08 === undefined || finder.occupations.get(id)?.isco08 === isco08) &&
      isName(words.slice(from, to), finder.labels.get(id) ?? []);
  const [inTitle] = findNamed(formedWords(title), finder.names).filter(fitsIn(title)).sort(byWords(title));
  if (inTitle) return found(finder, inTitle.id, placesOf(text, title.slice(inTitle.from, inTitle.to)));
  const head = text.slice(0, HEAD);
  const [inHead] = findNamed(wordsWithin(words, 0, HEAD), finder.names)
    .filter(fitsIn(head))
    .sort(byWords(head));
  if (inHead) return found(finder, inHead.id, [[inHead.from, inHead.to]]);
  const near = nearest(finder, title.length > 8 ? title : `${title} ${head}`, isco08);
  return near === undefined ? undefined : found(finder, near, []);
}

/** Stems are short: "direct" is no director and a "drukkerij" no "drukker". Names of several words stand in one phrase. */
function isName(words: string, labels: readonly string[]): boolean {
  if (/[.!?:;|\n]|\s[–—-]\s/.test(words)) return false;
  const written = foldText(words);
  if (written.includes(' ')) return true;
  return labels.some((label) => {
    if (label === written) return true;
    // "Schoonmaken" is what a schoonmaker does, and may be a small part of other work.
    if (label.endsWith('er') && written.endsWith('en')) return false;
    const root = label.slice(0, Math.max(3, label.length - 2));
    return written.length >= label.length - 1 && written.startsWith(root) && !NO_WORKER.test(written);
  });
}

/** Endings of places and of what is done, not of who does it. */
const NO_WORKER = /(?:erij|ing|eren)$/;

/** A name of more words says more; after "bij" or "voor" it says for whom, and is no name of the work. */
function byWords(text: string): (left: NamedPlace, right: NamedPlace) => number {
  const rank = ({ from, to }: NamedPlace) => {
    const isOther = /(?:bij|voor|at|van|naast|met|onze|collega|als)\s+(?:de |het |een |\p{Lu}\S* )?$/iu.test(
      text.slice(Math.max(0, from - 30), from),
    );
    // "Tuinder zoekt" tells who looks for somebody.
    const isEmployer = /^\s+(?:\S+\s+){0,3}(?:zoekt|vraagt|zoeken wij|is hiring|seeks)(?!\p{L})/iu.test(
      text.slice(to),
    );
    return (isOther || isEmployer ? -3 : 0) + Math.min(text.slice(from, to).split(/[\s-]+/).length, 3);
  };
  return (left, right) => rank(right) - rank(left) || left.from - right.from;
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
function placesOf(text: string, words: string): Span[] {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? [] : [[at, at + words.length]];
}
