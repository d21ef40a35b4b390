// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Library } from '@opstap/taxonomy';
import type { LinkCheck, Readability, Upkeep } from '../upkeep.ts';
import { type Content, LIBRARY_PAGE, type Problem, type SourceFile } from './content.ts';
import { outgoingLinks } from './outgoing-links.ts';
import { lix } from './readability.ts';
import { countReviewed, oldTexts, type Stamps } from './stamps.ts';

/** Where `opstap content links --online --record` writes what it found. */
export const LINK_CHECK = 'reference/links/last-check.json';

/** Running text; headings and the Dutch sentence to show are none. */
const READ = /\.(summary\.\d+|do_now\.\d+|sections\.\d+\.body\.\d+|uncertain)$/;

/** The state of the texts as they are built now. */
export function compileUpkeep(
  sources: readonly SourceFile[],
  { content, stamps, library }: { content: Content; stamps: Stamps; library: Library },
): { upkeep: Upkeep; problems: Problem[] } {
  const { checked, problems } = readLinkCheck(sources);
  const links = outgoingLinks(sources.filter(({ path }) => path !== LINK_CHECK));
  const upkeep: Upkeep = {
    old: oldTexts(content, stamps),
    reviewed: countReviewed(content, stamps),
    readability: readabilityOf(content, library),
    links: { outgoing: links.length, ...(checked && { checked }) },
  };
  return { upkeep, problems };
}

function readabilityOf(content: Content, { pages }: Library): Upkeep['readability'] {
  const passages = new Map(LANGUAGES.map((language) => [language, passagesOf(content, language)]));
  const of = (id: string, language: Language): Readability => lix(passages.get(language)?.get(id) ?? []);
  return Object.fromEntries(
    pages.map(({ id }) => [id, { nl: of(id, 'nl'), en: of(id, 'en'), uk: of(id, 'uk'), ru: of(id, 'ru') }]),
  );
}

function passagesOf(content: Content, language: Language): Map<string, string[]> {
  const found = content[language].filter(({ key }) => key.startsWith(`${LIBRARY_PAGE}.`) && READ.test(key));
  const byPage = Map.groupBy(found, ({ key }) => key.split('.')[1] ?? '');
  // An amount is read as one word, whatever it is on the day.
  return new Map([...byPage].map(([id, own]) => [id, own.map(({ text }) => text.replace(/\{\w+\}/g, '0'))]));
}

function readLinkCheck(sources: readonly SourceFile[]): { checked?: LinkCheck; problems: Problem[] } {
  const file = sources.find(({ path }) => path === LINK_CHECK);
  if (!file) return { problems: [] };
  try {
    // Our own command writes it.
    return { checked: JSON.parse(file.text) as LinkCheck, problems: [] };
  } catch (error) {
    const message = `not valid JSON: ${error instanceof Error ? error.message : error}`;
    return { problems: [{ path: LINK_CHECK, message }] };
  }
}
