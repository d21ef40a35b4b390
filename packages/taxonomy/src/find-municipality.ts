// SPDX-License-Identifier: EUPL-1.2

import { editDistance } from './edit-distance.ts';
import { foldText } from './fold-text.ts';
import type { Municipality } from './place.ts';

/**
 * The one municipality with this code (`GM0363`), name or alias (`Den Haag`, `Гаага`). Case, accents and the province
 * in brackets do not matter; a name that two municipalities share (`Bergen`) finds none.
 */
export function findMunicipality(
  municipalities: readonly Municipality[],
  text: string,
): Municipality | undefined {
  const code = text.trim().toUpperCase();
  const byCode = municipalities.find((municipality) => municipality.code === code);
  if (byCode) return byCode;
  const wanted = foldText(text);
  if (wanted === '') return undefined;
  const found = municipalities.filter((municipality) => namesOf(municipality).includes(wanted));
  const exact = found.filter(({ name }) => foldText(name) === wanted);
  return exact.length === 1 ? exact[0] : found.length === 1 ? found[0] : undefined;
}

/** Municipalities whose name or alias begins with the text, then those with a word that does, then misspelt ones. */
export function lookUpMunicipalities(
  municipalities: readonly Municipality[],
  text: string,
  limit: number,
): Municipality[] {
  const wanted = foldText(text);
  if (wanted.length < 2) return [];
  const ranked = municipalities.flatMap((municipality) => {
    const rank = Math.min(...namesOf(municipality).map((name) => rankOf(wanted, name)));
    return rank < 4 ? [{ municipality, rank }] : [];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.municipality.name.localeCompare(b.municipality.name, 'nl'));
  return ranked.slice(0, limit).map(({ municipality }) => municipality);
}

function rankOf(wanted: string, name: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return wanted.length >= 4 && editDistance(wanted, name) <= (wanted.length < 8 ? 1 : 2) ? 3 : 4;
}

function namesOf({ name, aliases }: Municipality): string[] {
  const withoutProvince = name.replace(/ \([^)]*\)$/, '');
  return [...new Set([name, withoutProvince, ...aliases].map(foldText))];
}
