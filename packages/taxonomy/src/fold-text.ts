// SPDX-License-Identifier: EUPL-1.2

/**
 * Brings text to a form in which spellings meet: lower case, no accents (so ё = е, й = и, ї = і), no apostrophes,
 * every other sign a space.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`´]/gu, '')
    .replaceAll('ґ', 'г')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const CYRILLIC = /[\u0400-\u04ff]/;

// Of the usual spellings of a Cyrillic letter in Latin script one is chosen; foldLatin() brings the others to it.
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

export function isCyrillic(text: string): boolean {
  return CYRILLIC.test(text);
}

/** `foldText("кухар")` → `kuhar`: the form that `foldLatin` gives to "kukhar" and "kuxar" too. */
export function cyrillicToLatin(folded: string): string {
  return foldLatin([...folded].map((letter) => LETTERS[letter] ?? letter).join(''));
}

/** Brings the spellings of one sound together: g = h = kh = x, y = j = i, ts = c, shch = sch, w = v. */
export function foldLatin(folded: string): string {
  return folded
    .replaceAll('shch', 'sch')
    .replaceAll('kh', 'h')
    .replaceAll('ts', 'c')
    .replace(/[gx]/g, 'h')
    .replace(/[yj]/g, 'i')
    .replaceAll('w', 'v')
    .replace(/ie/g, 'e')
    .replace(/(.)\1+/g, '$1');
}
