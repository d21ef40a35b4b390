// SPDX-License-Identifier: EUPL-1.2
import { contentOf, stemOf, stemsOf, type Word, wordsOf } from '@opstap/taxonomy/linking';

/** The words of a label that say something, as stems. */
export function stemsOfLabel(label: string, language: 'nl' | 'en'): string[] {
  return contentOf(wordsOf(label.replace(/\([^)]*\)/g, ''))).map((word) => stemOf(word, language).text);
}

/** The stems that a word of a vacancy may have: also that of its verb ("verzorgt" is one of "verzorgen"). */
export function formsOf(word: Word): Set<string> {
  const forms = new Set(stemsOf(word).map(({ text }) => text));
  const { folded } = word;
  if (folded.length > 4 && folded.endsWith('t')) {
    const stem = { ...word, folded: `${folded.slice(0, -1).replace(/([^aeiou])$/, '$1')}en` };
    for (const language of ['nl'] as const) forms.add(stemOf(stem, language).text);
    forms.add(stemOf({ ...word, folded: `${shortVowel(folded.slice(0, -1))}en` }, 'nl').text);
  }
  return forms;
}

/** maakt → mak(en), leest → lez(en). */
function shortVowel(stem: string): string {
  return stem
    .replace(/([aeou])\1([^aeiou])$/, '$1$2')
    .replace(/f$/, 'v')
    .replace(/s$/, 'z');
}
