// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';

/** A file as read from the repository: `path` is relative to the repository root, with forward slashes. */
export type SourceFile = { path: string; text: string };

/**
 * Something in corpus, content or reference that must be mended: where, and what to do. `onScreen`: the check fails on it, but it
 * can be published until it is mended, because the pages themselves say it.
 */
export type Problem = { path: string; message: string; onScreen?: true };

/** One message of one language. `file` is the path below the language folder, `field` the path inside the file. */
export type Message = { key: string; file: string; field: string; text: string };

export type Content = Record<Language, readonly Message[]>;

/** The area of the texts in `content/<lang>/library/`. */
export const LIBRARY_PAGE = 'library_page';
/** The texts of the glossary, in each language: `content/<lang>/terms.json`. */
export const TERMS_FILE = 'terms';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Reads `content/<lang>/**.json` into flat messages; a file that is no JSON, or holds something else than texts, is a problem. */
export function readContent(files: readonly SourceFile[]): { content: Content; problems: Problem[] } {
  const content: Record<Language, Message[]> = { nl: [], en: [], uk: [], ru: [] };
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    const language = LANGUAGES.find((candidate) => path.startsWith(`content/${candidate}/`));
    if (!language || !path.endsWith('.json')) continue;
    const file = path.slice(`content/${language}/`.length, -'.json'.length);
    try {
      // JSON.parse gives any; flatten() accepts every JSON value and reports what is not a text.
      flatten(JSON.parse(text) as Json, '', (field, value) => {
        if (isForm(file, field)) return;
        if (typeof value === 'string')
          content[language].push({ key: keyOf(file, field), file, field, text: value });
        else problems.push({ path, message: `${field} is not a text` });
      });
    } catch (error) {
      problems.push({ path, message: `not valid JSON: ${error instanceof Error ? error.message : error}` });
    }
  }
  return { content, problems };
}

/** How a term of the glossary is written in running text is for finding it, and no text to read or translate. */
function isForm(file: string, field: string): boolean {
  return file === TERMS_FILE && /^[^.]+\.(forms|variants)(\.|$)/.test(field);
}

/** Texts of rules and outcomes are grouped in files by theme, but their names are unique: the file name is no part of the key. */
function keyOf(file: string, field: string): string {
  const [grouped] = /^(rules|outcomes)(?=\/)/.exec(file) ?? [];
  // Pages of the library have an area of their own: no browser needs the texts of all of them.
  return `${grouped ?? file.replace(/^library\//, `${LIBRARY_PAGE}.`).replaceAll('/', '.')}.${field}`;
}

function flatten(value: Json, field: string, visit: (field: string, value: Json) => void): void {
  if (value === null || typeof value !== 'object') {
    visit(field, value);
    return;
  }
  for (const [name, inner] of Object.entries(value)) flatten(inner, field ? `${field}.${name}` : name, visit);
}
