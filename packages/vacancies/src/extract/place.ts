// SPDX-License-Identifier: EUPL-1.2
import type { MunicipalityCode } from '@opstap/kernel';
import { foldText, type Municipality } from '@opstap/taxonomy';
import type { Found } from './found.ts';
import type { FormedWord } from './stem-forms.ts';

/** Names of municipalities and towns, folded, with the municipality each is in. */
export type PlaceNames = {
  byName: ReadonlyMap<string, MunicipalityCode> /** The first words of the names. */;
  begins: ReadonlySet<string>;
};

/** Names that are also ordinary words or surnames: only after a word that says that a place follows. */
const WORDS_TOO = new Set(
  'best beek buren bergen houten horst laren epe ede heerde west land wijk hulst altena horn someren asten sluis stein weert haren'.split(
    ' ',
  ),
);
const CUE =
  /(?:(?<!\p{L})(?:in|te|regio|omgeving|locatie|standplaats|werklocatie|plaats|vestiging|filiaal|rond|nabij|near|location|based in|omstreken|hartje|centrum(?: van)?|gemeente|в|у|під|біля)\s*:?\s*|[–—|(\-@•,/]\s*)$/iu;
const SEAT = /(?:hoofdkantoor|gevestigd|uit)\s+(?:in\s+)?$/iu;
const MOST_WORDS = 5;

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
  return { byName, begins: new Set([...byName.keys()].map((name) => name.split(' ')[0] ?? name)) };
}

/** Where the work is: the name of a municipality or town that best stands where places stand. */
export function placeIn(
  text: string,
  words: readonly FormedWord[],
  names: PlaceNames,
): Found<MunicipalityCode> | undefined {
  let best: (Found<MunicipalityCode> & { score: number }) | undefined;
  for (let first = 0; first < words.length; first++) {
    const word = words[first];
    if (!word || !(word.isCyrillic || names.begins.has(word.folded))) continue;
    const { start } = word;
    for (let count = Math.min(MOST_WORDS, words.length - first); count > 0; count--) {
      const folded = words
        .slice(first, first + count)
        .map((word) => word.folded)
        .join(' ');
      const code = codeOf(folded, names);
      if (!code) continue;
      const end = words[first + count - 1]?.end ?? 0;
      const written = text.slice(start, end);
      if (written.includes('\n')) continue;
      const before = text.slice(Math.max(0, start - 30), start);
      const [hasCue, isProper] = [CUE.test(before), /^(?:['’]s-)?\p{Lu}/u.test(written)];
      const isWord = WORDS_TOO.has(folded);
      if (isProper ? hasCue || !isWord : hasCue && !isWord) {
        const score =
          (hasCue ? 2 : 0) +
          (isProper ? 1 : 0) +
          (start < 200 ? 1 : 0) -
          (SEAT.test(before) ? 2 : 0) -
          first / 10_000;
        if (!best || score > best.score) best = { value: code, spans: [[start, end]], score };
      }
      first += count - 1;
      break;
    }
  }
  return best && { value: best.value, spans: best.spans };
}

/** Also with a Slavic ending ("Утрехті"). */
function codeOf(folded: string, { byName }: PlaceNames): MunicipalityCode | undefined {
  const exact = byName.get(folded);
  if (exact || !/[\u0400-\u04ff]/.test(folded) || folded.length < 5) return exact;
  return [1, 2].map((letters) => byName.get(folded.slice(0, -letters))).find(Boolean);
}
