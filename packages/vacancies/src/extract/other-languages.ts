// SPDX-License-Identifier: EUPL-1.2
import { type CefrLevel, isCefrLevel } from '@opstap/kernel';
import { mentionsIn, type Named } from '@opstap/taxonomy/linking';
import { type Found, sentencesOf } from './found.ts';

const WORDS: readonly (readonly [CefrLevel, RegExp])[] = [
  ['C1', /(?:vloeiend|fluent|uitstekend|perfect|excellent|moedertaal|native|zeer goed)/iu],
  [
    'A2',
    /(?:basis|basic|beetje|eenvoudig|simpel|a little|of nederlands|or dutch|nederlands of|nederlands,|dutch or)/iu,
  ],
  ['B2', /(?:goed|good|prima|woord en geschrift|beheersing|strong|is een (?:plus|pr[eé]))/iu],
];
const NOT_ASKED = /(?:geen|niet nodig|not needed|no need|zonder)\s*$/iu;

/** Languages beside Dutch that the work asks, each with the level that stands with it; B1 where only the language is named. */
export function otherLanguagesIn(
  text: string,
  languages: readonly Named[],
): Found<{ id: string; level: CefrLevel }>[] {
  const found: Found<{ id: string; level: CefrLevel }>[] = [];
  for (const sentence of sentencesOf(text)) {
    for (const mention of mentionsIn(sentence.text, { papers: [], languages })) {
      if (mention.kind !== 'language' || mention.id === 'nl') continue;
      if (NOT_ASKED.test(sentence.text.slice(0, mention.start))) continue;
      if (found.some(({ value }) => value.id === mention.id)) continue;
      const spoken = mention.spoken === 'basic' ? 'A2' : mention.spoken ? 'C1' : undefined;
      const level =
        mention.level ??
        spoken ??
        WORDS.find(([, words]) => words.test(around(sentence.text, mention.start, mention.end)))?.[0] ??
        'B1';
      if (!isCefrLevel(level)) continue;
      found.push({
        value: { id: mention.id, level },
        spans: [[sentence.from + mention.start, sentence.from + mention.end]],
      });
    }
  }
  return found;
}

const around = (text: string, start: number, end: number) => text.slice(Math.max(0, start - 28), end + 28);
