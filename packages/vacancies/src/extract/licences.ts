// SPDX-License-Identifier: EUPL-1.2
import { drivingLicencesIn } from '@opstap/taxonomy/linking';
import { type Found, spanOf } from './found.ts';
import { findNamed, type NamedThings } from './named-things.ts';
import type { FormedWord } from './stem-forms.ts';

const NEGATED_BEFORE = /(?:geen|zonder|no|niet)\s+(?:\p{L}+\s+)?$/iu;
const NEGATED_AFTER = /^[^.,;\n]{0,20}(?:niet nodig|geen (?:eis|vereiste|must)|not required|halen wij)/iu;
/** Shorter ways to write what the list names in full. */
const SHORT: readonly (readonly [string, RegExp])[] = [
  ['bhv_certificaat', /(?<!\p{L})bhv(?:[- ](?:certificaat|diploma))?(?!\p{L})/giu],
  ['nen_3140', /(?<!\p{L})nen[- ]?3140(?!\d)/giu],
  [
    'lascertificaat_iso_9606',
    /(?<!\p{L})(?:geldig )?lascertifica\p{L}*(?: iso[- ]?9606)?(?!\p{L})|iso[- ]?9606/giu,
  ],
  ['chauffeurskaart_taxi', /(?<!\p{L})chauffeurskaart(?: taxi)?(?!\p{L})/giu],
  ['vca_basis', /(?<!\p{L})(?:b-?)?vca(?:[- ](?:basis|b))?(?![- ]?vol)(?!\p{L})/giu],
  ['vca_vol', /(?<!\p{L})vca[- ]?vol(?!\p{L})/giu],
  ['code_95', /(?<!\p{L})code[- ]?95(?!\d)/giu],
  ['rijbewijs_t', /(?<!\p{L})t-rijbewijs|rijb(?:ewijs)?\.?[^.;\n]{0,20}(?:,|en|of|\/)\s*T(?!\p{L})/gu],
  [
    'rijbewijs_be',
    /(?<!\p{L})(?:be|b\+e)-?rijbewijs|rijb(?:ewijs)?\.?[^.;\n]{0,30}(?<!\p{L})(?:BE|B\+E)(?!\p{L})/gu,
  ],
  [
    'rijbewijs_b',
    /(?<!\p{L})rijb\.? ?B(?![\p{L}+])|(?<![\p{L}-])(?:rijbewijs|driving licen[cs]e|driver['’]s licen[cs]e)(?!\s*\(?(?:cat\S*\s+)?(?:[ACDT]|BE|CE|AM)(?![\p{L}]))/giu,
  ],
];

/** Driving licences and certificates that the text asks. */
export function licencesIn(
  text: string,
  words: readonly FormedWord[],
  papers: NamedThings,
  known: ReadonlySet<string>,
): Found<string>[] {
  const found: Found<string>[] = [];
  const add = (id: string, start: number, end: number) => {
    if (
      NEGATED_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
      NEGATED_AFTER.test(text.slice(end, end + 60))
    )
      return;
    if (known.has(id) && !found.some(({ value }) => value === id))
      found.push({ value: id, spans: [[start, end]] });
  };
  for (const mention of drivingLicencesIn(text))
    if (mention.kind === 'paper') add(mention.id, withWord(text, mention.start), mention.end);
  for (const [id, pattern] of SHORT)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = spanOf(match);
      add(id, start, end);
    }
  for (const { id, from, to } of findNamed(words, papers)) {
    const isShorter = found.some(({ spans }) => spans.some(([start, end]) => start < to && from < end));
    if (!isShorter && to - from > 3) add(id, from, to);
  }
  return found;
}

/** A category is read with the word before it. */
function withWord(text: string, start: number): number {
  return (
    start -
    (/(?:rijbewijs|rijbewijzen|licence)[\s(]*$/iu.exec(text.slice(Math.max(0, start - 20), start))?.[0]
      .length ?? 0)
  );
}
