// SPDX-License-Identifier: EUPL-1.2
import { type Found, spanOf } from './found.ts';

const LEVELS: readonly (readonly [pattern: RegExp, level: (match: RegExpMatchArray) => number])[] = [
  [
    /(?<!\p{L})mbo[\s-]*(?:\(?niveau|level|n)?\s*-?\s*([1-4])(?!\d)(?:\s*(?:\/|of|-|à|t\/m)\s*[1-4])?/giu,
    ([, level]) => Number(level),
  ],
  [
    /(?<!\p{L})(?:niveau|level)\s*([1-4])(?!\d)(?=[^.\n]{0,30}(?:mbo|opleiding|diploma))/giu,
    ([, level]) => Number(level),
  ],
  [/(?<!\p{L})nlqf[\s-]*(?:niveau)?\s*([1-8])/giu, ([, level]) => Number(level)],
  [/(?<!\p{L})associate degree(?!\p{L})/giu, () => 5],
  [
    /(?<!\p{L})(?:hbo(?:-v)?|bachelor\p{L}*|pabo)(?![\p{L}])(?:[\s-]*(?:werk-? en denkniveau|niveau|diploma|opleiding))?/giu,
    () => 6,
  ],
  [
    /(?<!\p{L})(?:wo(?![\p{L}])|wo-niveau|universitair\p{L}*|master(?:diploma|opleiding|'s|s)?(?!\p{L})|academisch\p{L}* (?:werk|denk|opleiding)\p{L}*)/giu,
    () => 7,
  ],
  [/(?<!\p{L})(?:vmbo|mavo|lbo|vmbo-tl)(?!\p{L})(?:[\s-]*niveau)?/giu, () => 2],
];
const NOT_ASKED = /(?:geen|zonder|no|leerlingen|school voor|klas)\s+(?:\p{L}+\s+){0,2}$/iu;

/** The lowest level of education that is enough: of "mbo 3 of 4" the 3, of "mbo/hbo" the mbo. */
export function nlqfIn(text: string): Found<number> | undefined {
  const found: Found<number>[] = [];
  for (const [pattern, level] of LEVELS)
    for (const match of text.matchAll(pattern)) {
      const span = spanOf(match);
      if (NOT_ASKED.test(text.slice(0, span[0]))) continue;
      if (found.some(({ spans }) => spans.some(([from, to]) => span[0] < to && from < span[1]))) continue;
      found.push({ value: level(match), spans: [span] });
    }
  found.sort((left, right) => left.value - right.value);
  return found[0];
}
