// SPDX-License-Identifier: EUPL-1.2
import { between, type Mention, spanOfMatch } from './mention.ts';

/** Capitals that look the same in both scripts. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Д: 'D',
  Е: 'E',
  М: 'M',
  Т: 'T',
};
const LETTER = '[ABCDEMTАВСДЕМТ]';
/** B, C1, CE, C+E. */
const CATEGORY = `${LETTER}1?(?:\\s?\\+\\s?)?${LETTER}?(?![\\p{L}\\p{N}])`;
const LIST = `${CATEGORY}(?:(?:\\s*[,;/&]\\s*|\\s+(?:en|and|і|та|й|и)\\s+)${CATEGORY})*`;
const WORD = between(
  'категор(?:ии|ія|ії|ію|ией|ією|ий|ій|ия|ию)|кат\\.?|category|categories|categorieën|categorie|cat\\.?|rijbewijs|driving licen[cs]e|licen[cs]e|права|посвідчення|удостоверение',
);
const KNOWN = ['AM', 'A', 'B', 'BE', 'C1', 'C', 'CE', 'D1', 'D', 'DE', 'T'];

/**
 * Categories of driving licences as ids (`rijbewijs_ce`). Only capitals count, since "в", "с" and "a" are also words;
 * after the Dutch word small letters do too. C+E is read without a word before it.
 */
export function licencesIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const word of text.matchAll(WORD)) {
    const { end } = spanOfMatch(word);
    const isDutch = word[0].toLowerCase() === 'rijbewijs';
    const list = new RegExp(`^[\\s:(«"]*(${LIST})`, isDutch ? 'iu' : 'u').exec(text.slice(end));
    if (list?.[1]) found.push(...categoriesIn(list[1], end + list[0].length - list[1].length));
  }
  const seen = new Set(found.map(({ start }) => start));
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[CСBВDД]\s?\+\s?[EЕ](?![\p{L}\p{N}])/gu))
    if (!seen.has(match.index)) found.push(...categoriesIn(match[0], match.index));
  return found;
}

function categoriesIn(list: string, offset: number): Mention[] {
  return [...list.matchAll(new RegExp(CATEGORY, 'giu'))].flatMap((match): Mention[] => {
    const latin = [...match[0].toUpperCase()].map((letter) => LOOKALIKES[letter] ?? letter).join('');
    const category = latin.replace(/[\s+]/g, '');
    const start = offset + match.index;
    if (!KNOWN.includes(category)) return [];
    return [
      { kind: 'paper', id: `rijbewijs_${category.toLowerCase()}`, start, end: start + match[0].length },
    ];
  });
}
