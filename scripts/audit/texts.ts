// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import {
  type Content,
  readContent,
  readSources,
  readStamps,
  type Stamps,
  stampAll,
} from '@opstap/publication/compile';
import { ROOT } from './root.ts';
import { type Section, table } from './section.ts';

type Coverage = {
  language: Language;
  texts: number;
  words: number;
  missing: number;
  stale: number;
  reviewed: number;
};

/** Texts per language: how many, what lacks or is older than the Dutch, and what a native reader has read. */
export async function measureTexts(): Promise<Section> {
  const sources = await readSources(ROOT);
  const { content } = readContent(sources);
  const stamps = readStamps(sources);
  const fresh = stampAll(content, stamps);
  const rows = LANGUAGES.map((language) => coverage(language, content, stamps, fresh));
  const faulty = rows.reduce((sum, { missing, stale }) => sum + missing + stale, 0);
  const reviewed = rows.reduce((sum, row) => sum + row.reviewed, 0);
  return {
    text: [
      reviewed === 0
        ? 'No native reader has read any of the texts yet, in any language (`reviewed_by: none`).'
        : `Native readers have read ${reviewed} of ${rows.reduce((sum, row) => sum + row.texts, 0)} texts.`,
      'A text is missing when another language has it, and stale when the Dutch one has changed since it was translated.',
      table(
        ['language', 'texts', 'words', 'missing', 'stale', 'read by a native reader'],
        rows.map((row) => [row.language, row.texts, row.words, row.missing, row.stale, row.reviewed]),
      ),
    ],
    bars: [{ what: 'Missing or stale texts', bar: 'none', measured: String(faulty), met: faulty === 0 }],
    figures: rows,
  };
}

function coverage(language: Language, content: Content, stamps: Stamps, fresh: Stamps): Coverage {
  const own = content[language];
  const keys = new Set(own.map(({ key }) => key));
  const everywhere = new Set(LANGUAGES.flatMap((other) => content[other].map(({ key }) => key)));
  const stampOf = (all: Stamps, file: string) => all[`content/stamps/${language}/${file}.json`];
  return {
    language,
    texts: own.length,
    words: own.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    missing: [...everywhere].filter((key) => !keys.has(key)).length,
    stale: own.filter(({ file, field }) => {
      const [was, is] = [stampOf(stamps, file), stampOf(fresh, file)];
      return !was || (language !== 'nl' && was.made_from[field] !== is?.made_from[field]);
    }).length,
    reviewed: own.filter(({ file }) => (stampOf(stamps, file)?.reviewed_by ?? 'none') !== 'none').length,
  };
}
