// SPDX-License-Identifier: EUPL-1.2
import type { MunicipalityCode } from '@opstap/kernel';
import { foldText, type Municipality } from '@opstap/taxonomy';
import type { Found } from './found.ts';

/** Names of municipalities and towns, folded, with the municipality each is in; the longest first at a place. */
export type PlaceNames = { byName: ReadonlyMap<string, MunicipalityCode>; mostWords: number };

/** Names that are also ordinary words or surnames: only after a word that says that a place follows. */
const WORDS_TOO = new Set(
  'best beek buren bergen houten horst laren epe ede heerde west land wijk veere hulst rucphen altena horn vught ommen hattem beesel zundert someren asten deurne dongen losser raalte rhenen sluis stein texel tiel tholen urk venray voorst waalre weert wierden zwolle'.split(
    ' ',
  ),
);
const CUE =
  /(?:\b(?:in|te|regio|omgeving|locatie|standplaats|werklocatie|plaats|vestiging|filiaal|rond|nabij|bij|uit|near|location|based in|omstreken|kantoor|hartje|centrum(?: van)?)\s*:?\s*|[–—|(\-@•,]\s*)$/iu;
const WORD = /\p{L}[\p{L}'’-]*/gu;

export function placeNames(municipalities: readonly Municipality[]): PlaceNames {
  const byName = new Map<string, MunicipalityCode>();
  const shared = new Set<string>();
  for (const { code, name, aliases } of municipalities) {
    const withoutProvince = name.replace(/ \([^)]*\)$/, '');
    for (const form of new Set([name, withoutProvince, ...aliases].map(foldText))) {
      const other = byName.get(form);
      if (other !== undefined && other !== code) shared.add(form);
      byName.set(form, code);
    }
  }
  for (const form of shared) byName.delete(form);
  return { byName, mostWords: 4 };
}

/** Where the work is: a name of a municipality or town, best one that stands where places stand. */
export function placeIn(
  text: string,
  { byName, mostWords }: PlaceNames,
): Found<MunicipalityCode> | undefined {
  const words = [...text.matchAll(WORD)];
  let best: (Found<MunicipalityCode> & { score: number }) | undefined;
  for (let first = 0; first < words.length; first++) {
    const start = words[first]?.index ?? 0;
    if (!/\p{Lu}|['’]/u.test(text[start] ?? '') && !/^['’]s-?$/i.test(text.slice(start, start + 3))) continue;
    for (let count = Math.min(mostWords, words.length - first); count > 0; count--) {
      const last = words[first + count - 1];
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const folded = foldText(text.slice(start, end).replace(/-(?:Noord|Zuid|Oost|West|Centrum)$/u, ''));
      const code = byName.get(folded);
      if (!code || text.slice(start, end).includes('\n')) continue;
      const hasCue = CUE.test(text.slice(Math.max(0, start - 24), start));
      if (hasCue || !WORDS_TOO.has(folded)) {
        const score = (hasCue ? 2 : 0) + (start < 200 ? 1 : 0) - first / 10_000;
        if (!best || score > best.score) best = { value: code, spans: [[start, end]], score };
      }
      first += count - 1;
      break;
    }
  }
  return best && { value: best.value, spans: best.spans };
}
