// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Upkeep } from '../upkeep.ts';
import type { Content, Problem, SourceFile } from './content.ts';

/**
 * What is known of a file of texts: which Dutch text each translation was made from, and who has read it.
 * `reviewed_by` is "none" until a native reader has read the whole file; `texts` is the fingerprint of all its texts, and
 * a change of one of them takes the review back.
 */
export type Stamp = { reviewed_by: string; texts: string; made_from: Record<string, string> };

/** Stamps by path, `content/stamps/<lang>/<file>.json`. */
export type Stamps = Record<string, Stamp>;

export function readStamps(files: readonly SourceFile[]): Stamps {
  return Object.fromEntries(
    files
      .filter(({ path }) => path.startsWith('content/stamps/'))
      // The stamp files are written by `opstap content stamp`; checkStamps() reports what does not fit.
      .map(({ path, text }) => [path, JSON.parse(text) as Stamp]),
  );
}

/**
 * Texts whose Dutch original has changed since they were translated, and files without a stamp. The first can be published: the
 * pages that show them say so.
 */
export function checkStamps(content: Content, stamps: Stamps): Problem[] {
  const old = oldTexts(content, stamps);
  return LANGUAGES.flatMap((language) => {
    const path = (file: string) => `content/${language}/${file}.json`;
    return [
      ...content[language]
        .filter(({ file }) => !stamps[stampPath(language, file)])
        .map(({ file, field }) => ({
          path: path(file),
          message: `${field} has no stamp: run "opstap content stamp"`,
        })),
      ...old[language].map(({ file, field }) => ({
        path: path(file),
        message: `${field} is stale: the Dutch text has changed since`,
        onScreen: true as const,
      })),
    ];
  });
}

/** Translations that were made from another Dutch text than that of today, by language. */
export function oldTexts(content: Content, stamps: Stamps): Upkeep['old'] {
  const dutch = new Map(content.nl.map((message) => [message.key, fingerprint(message.text)]));
  const inLanguage = (language: Language) =>
    content[language].flatMap(({ key, file, field }) => {
      const stamp = stamps[stampPath(language, file)];
      return stamp && stamp.made_from[field] !== dutch.get(key) ? [{ key, file, field }] : [];
    });
  return { nl: [], en: inLanguage('en'), uk: inLanguage('uk'), ru: inLanguage('ru') };
}

/** How many texts each language has, and how many stand in a file that a native reader has read whole. */
export function countReviewed(content: Content, stamps: Stamps): Upkeep['reviewed'] {
  const inLanguage = (language: Language) => {
    const isReviewed = ({ file }: { file: string }) =>
      (stamps[stampPath(language, file)]?.reviewed_by ?? 'none') !== 'none';
    return { texts: content[language].length, reviewed: content[language].filter(isReviewed).length };
  };
  return { nl: inLanguage('nl'), en: inLanguage('en'), uk: inLanguage('uk'), ru: inLanguage('ru') };
}

/** The stamps as they are when every translation fits the Dutch text of today. A review stays while no text of the file changed. */
export function stampAll(content: Content, earlier: Stamps): Stamps {
  const dutch = new Map(content.nl.map((message) => [message.key, fingerprint(message.text)]));
  const stamps: Stamps = {};
  for (const language of LANGUAGES) {
    for (const [file, messages] of Map.groupBy(content[language], (message) => message.file)) {
      const path = stampPath(language, file);
      const texts = fingerprint(messages.map(({ field, text }) => `${field}=${text}`).join('\n'));
      const before = earlier[path];
      const made = messages.flatMap(({ key, field }) => {
        const print = dutch.get(key);
        return print ? [[field, print] as const] : [];
      });
      stamps[path] = {
        reviewed_by: before?.texts === texts ? before.reviewed_by : 'none',
        texts,
        made_from: Object.fromEntries(made),
      };
    }
  }
  return stamps;
}

function stampPath(language: Language, file: string): string {
  return `content/stamps/${language}/${file}.json`;
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
