// SPDX-License-Identifier: EUPL-1.2
import { type CefrLevel, isCefrLevel } from '@opstap/kernel';

const WRITTEN = /(?<![\p{L}\d])(A0|A1|A2|B1|B2|C1|C2)(?![\p{L}\d])/u;
/** What employers write instead of a level; the table stands with the marked texts (reference/vacancy-texts). */
const WORDS: readonly (readonly [CefrLevel, RegExp])[] = [
  ['C2', /(?<!\p{L})(?:moedertaal|native)/iu],
  [
    'C1',
    /(?<!\p{L})(?:uitstekend|perfect|vloeiend|foutlo|feilloos|uitmuntend|excellent|fluent|vlekkeloos|zeer goed|onberispelijk)/iu,
  ],
  [
    'A1',
    /(?<!\p{L})(?:beetje|woordjes?|mondje|paar woorden|enkele woorden|few words|some words|a little|weinig|heel eenvoudig|handen en voeten|beginnend)/iu,
  ],
  [
    'A2',
    /(?<!\p{L})(?:basis|basic|eenvoudig|simpel|simple|redden|redelijk|elementair|elkaar (?:maar )?begrijpen|базов)/iu,
  ],
  [
    'B2',
    /(?<!\p{L})(?:goed(?!kop)|prima|sterk|woord en geschrift|good|mondeling en schriftelijk|mondelinge en schriftelijke|vlot|3f(?!\p{L})|strong)/iu,
  ],
  ['B1', /(?<!\p{L})(?:voldoende|gesprek|praatje|conversational|communic|2f(?!\p{L}))/iu],
];

/** The level that some words say, written as a level or not. */
export function levelIn(words: string): CefrLevel | undefined {
  const written = WRITTEN.exec(words)?.[1];
  if (isCefrLevel(written)) return written;
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}
