// SPDX-License-Identifier: EUPL-1.2
import { mentionsIn, type Named } from '@opstap/taxonomy/linking';
import { type Found, spanOf } from './found.ts';

const NEGATED_BEFORE = /(?:geen|zonder|no|niet)\s+(?:\p{L}+\s+)?$/iu;
const NEGATED_AFTER = /^[^.,;\n]{0,20}(?:niet nodig|geen (?:eis|vereiste|must)|not required)/iu;
/** Shorter ways to write what the list names in full. */
const SHORT: readonly (readonly [string, RegExp])[] = [
  ['vca_basis', /(?<!\p{L})(?:b-?)?vca(?:[- ](?:basis|b))?(?![- ]?vol)(?!\p{L})/giu],
  ['vca_vol', /(?<!\p{L})vca[- ]?vol(?!\p{L})/giu],
  ['code_95', /(?<!\p{L})code[- ]?95(?!\d)/giu],
  [
    'rijbewijs_b',
    /(?<!\p{L})(?:rijbewijs|driving licen[cs]e|driver['’]s licen[cs]e)(?!\s*\(?(?:cat\S*\s+)?[ACDT](?:\b|[+1]))(?!\s*-?\s*(?:be|ce|am)\b)/giu,
  ],
];

/** Driving licences and certificates that the text asks. */
export function licencesIn(text: string, papers: readonly Named[]): Found<string>[] {
  const known = new Set(papers.map(({ id }) => id));
  const found: Found<string>[] = [];
  const add = (id: string, start: number, end: number) => {
    if (NEGATED_BEFORE.test(text.slice(0, start)) || NEGATED_AFTER.test(text.slice(end))) return;
    if (known.has(id) && !found.some(({ value }) => value === id))
      found.push({ value: id, spans: [[start, end]] });
  };
  for (const mention of mentionsIn(text, { papers, languages: [] }))
    if (mention.kind === 'paper') add(mention.id, withWord(text, mention.start), mention.end);
  for (const [id, pattern] of SHORT)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = spanOf(match);
      if (
        !found.some(
          ({ value, spans }) => value !== id && spans.some(([from, to]) => start < to && from < end),
        )
      )
        add(id, start, end);
    }
  return found;
}

/** A category is read with the word before it. */
function withWord(text: string, start: number): number {
  return start - (/(?:rijbewijs|rijbewijzen|licence)[\s(]*$/iu.exec(text.slice(0, start))?.[0].length ?? 0);
}
