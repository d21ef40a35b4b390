// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';

/** Small words that say which language a text is in. */
const LATIN: readonly (readonly [Language | 'other', RegExp])[] = [
  [
    'nl',
    /(?<!\p{L})(?:de|het|een|van|en|met|voor|bij|op|ik|heden|werkervaring|opleiding|talen|moedertaal|rijbewijs)(?!\p{L})/giu,
  ],
  [
    'en',
    /(?<!\p{L})(?:the|and|of|with|for|at|in|to|present|experience|education|languages|skills|native|years)(?!\p{L})/giu,
  ],
  [
    'other',
    /(?<!\p{L})(?:und|der|die|das|mit|für|oraz|się|lub|praca|doświadczenie|języki|wykształcenie|et|les|des|avec|pour|y|el|los|con|para|și|pentru|ve|ile|için|berufserfahrung|ausbildung|sprachen|expérience|formation|langues|experiencia|educación|idiomas)(?!\p{L})/giu,
  ],
];
/** Fewer small words than this do not tell. */
const LEAST = 3;

/** The language that most of a text is in; `other` when it is none of the four, undefined when it does not tell. */
export function textLanguage(text: string): Language | 'other' | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  if (cyrillic > latin) {
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    return count(/[іїєґ]/giu) >= count(/[ыэёъ]/giu) ? 'uk' : 'ru';
  }
  if (latin < letters / 2) return 'other';
  const [best] = LATIN.map(([language, words]) => ({ language, count: text.match(words)?.length ?? 0 })).sort(
    (left, right) => right.count - left.count,
  );
  return best && best.count >= LEAST ? best.language : undefined;
}
