// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Names } from './competence.ts';
import { editDistance } from './edit-distance.ts';
import { foldText } from './fold-text.ts';
import { formsOf } from './forms-of.ts';
import type { Reference } from './reference.ts';

/** A label of an occupation of another taxonomy. */
export type ForeignLabel = { uri: string; scheme: string; isco08: string; language: string; text: string };

/** How two labels of one language meet, nearest first: the same, a letter or two apart, the words of one all in the other. */
export const NEARNESS = ['equal', 'spelling', 'words'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** One of ours and one of theirs in the same ISCO-08 unit group, with the two labels that say so. */
export type OccupationJoin = {
  scheme: string;
  uri: string;
  language: Language;
  own: string;
  theirs: string;
  nearness: Nearness;
};
export type JoinedOccupation = {
  occupation: string;
  isco08: string;
  /** `sure`: an equal label. `unsure`: a near one, for a person to look at. */
  sureness: 'sure' | 'unsure' | 'none';
  joins: OccupationJoin[];
};

/** More near ones than this help nobody to choose. */
const MOST_UNSURE = 5;

/**
 * Joins our occupations to those of another taxonomy, by unit group and labels alone: the same unit group and a label
 * that is equal after folding is sure; the same unit group and a near label is unsure; anything else is no join.
 */
export function joinOccupations(
  { occupations, names }: Pick<Reference, 'occupations' | 'names'>,
  labels: readonly ForeignLabel[],
): JoinedOccupation[] {
  const byGroup = Map.groupBy(
    labels.map((label) => ({ ...label, folded: foldText(label.text) })),
    ({ isco08 }) => isco08,
  );
  return occupations.map(({ id, isco08 }) => {
    const own = LANGUAGES.map((language) => ({ language, labels: labelsOf(names[language]?.[id]) }));
    const found = joinsOf(own, byGroup.get(isco08) ?? []);
    const sure = found.filter(({ nearness }) => nearness === 'equal');
    const joins = sure.length > 0 ? sure : found.slice(0, MOST_UNSURE);
    const sureness = sure.length > 0 ? 'sure' : joins.length > 0 ? 'unsure' : 'none';
    return { occupation: id, isco08, sureness, joins };
  });
}

function labelsOf(names: Names | undefined): string[] {
  return names ? [...formsOf(names.preferred), ...names.alternative] : [];
}

/** The nearest pair of labels for each of theirs; nearest first. */
function joinsOf(
  ours: readonly { language: Language; labels: readonly string[] }[],
  foreign: readonly (ForeignLabel & { folded: string })[],
): OccupationJoin[] {
  const best = new Map<string, OccupationJoin>();
  for (const { language, labels } of ours) {
    for (const own of labels) {
      const folded = foldText(own);
      for (const { uri, scheme, text, folded: theirs } of foreign.filter(
        (label) => label.language === language,
      )) {
        const nearness = nearnessOf(folded, theirs);
        if (!nearness) continue;
        const known = best.get(uri);
        if (!known || rank(nearness) < rank(known.nearness))
          best.set(uri, { scheme, uri, language, own, theirs: text, nearness });
      }
    }
  }
  return [...best.values()].sort((a, b) => rank(a.nearness) - rank(b.nearness) || (a.uri < b.uri ? -1 : 1));
}

function nearnessOf(own: string, theirs: string): Nearness | undefined {
  if (own === theirs) return 'equal';
  const [short, long] = own.length < theirs.length ? [own, theirs] : [theirs, own];
  const allowed = short.length < 5 ? 0 : short.length < 8 ? 1 : 2;
  if (long.length - short.length <= allowed && editDistance(own, theirs) <= allowed) return 'spelling';
  const words = new Set(long.split(' '));
  return short.length > 3 && short.split(' ').every((word) => words.has(word)) ? 'words' : undefined;
}

function rank(nearness: Nearness): number {
  return NEARNESS.indexOf(nearness);
}
