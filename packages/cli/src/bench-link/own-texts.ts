// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '@opstap/kernel';
import { type LinkIndex, link } from '@opstap/taxonomy/linking';
import { ROOT } from '../corpus.ts';

/** A test text with the unit groups that are right for it; see reference/linking-tests/SOURCE.md. */
export type TestText = {
  language: Language;
  half: string;
  kind: string;
  codes: readonly string[];
  text: string;
};

/** Of so many texts the share with the right unit group first, and among the first five. */
export type Share = { texts: number; first: number; firstFive: number };

export function testTexts(half: string): TestText[] {
  return LANGUAGES.flatMap((language) =>
    readFileSync(join(ROOT, 'reference/linking-tests', `${language}.tsv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line): TestText => {
        const [, of = '', kind = '', codes = '', text = ''] = line.split('\t');
        return { language, half: of, kind, codes: codes.split('|'), text };
      }),
  ).filter((text) => text.half === half);
}

/** Links every text, and counts by language, by language and kind, and by major group of the right answer. */
export function measureTexts(index: LinkIndex, texts: readonly TestText[]): Record<string, Share> {
  const counts = new Map<string, Share>();
  for (const { language, kind, codes, text } of texts) {
    const place = placeOf(index, language, text, codes);
    const both = language === 'uk' || language === 'ru' ? ['uk+ru', `uk+ru ${kind}`] : [];
    for (const name of ['all', language, ...both, `${language} ${kind}`, `major ${codes[0]?.[0]}`]) {
      const share = counts.get(name) ?? { texts: 0, first: 0, firstFive: 0 };
      share.texts++;
      if (place === 0) share.first++;
      if (place >= 0 && place < 5) share.firstFive++;
      counts.set(name, share);
    }
  }
  const shareOf = (count: number, texts: number) => Math.round((count / texts) * 1000) / 1000;
  return Object.fromEntries(
    [...counts]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, { texts: of, first, firstFive }]) => [
        name,
        { texts: of, first: shareOf(first, of), firstFive: shareOf(firstFive, of) },
      ]),
  );
}

/** The place of the right unit group among those found, each counted once; -1 when it is not there. */
function placeOf(index: LinkIndex, language: Language, text: string, codes: readonly string[]): number {
  const { links } = link(index, text, { language, limit: 40, kinds: ['occupation', 'unit_group'] });
  const groups = [...new Set(links.flatMap(({ concept }) => concept.isco ?? []))];
  return groups.findIndex((code) => codes.includes(code));
}
