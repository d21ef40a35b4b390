// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { parameterAt } from '@opstap/rules';
import { desksFor, type LibraryPage } from '@opstap/taxonomy';
import type { Publication } from '../publication.ts';
import { type Translator, translator } from '../translator.ts';
import { explainDesk } from './explain-desk.ts';
import { explainSources } from './explain-step.ts';
import type { ExplainedDesk, ExplainedSource } from './explained.ts';
import { formatAmounts } from './values.ts';

/** A page of the library in words of one language, with the amounts of the day. */
export type ExplainedLibraryPage = {
  id: string;
  title: string;
  /** What it is about, in two sentences. */
  summary: readonly string[];
  doNow: readonly string[];
  sections: readonly { heading: string; body: readonly string[] }[];
  uncertain?: string;
  /** A Dutch sentence to show at a desk, and what it means. */
  say?: { dutch: string; means: string };
  desks: readonly ExplainedDesk[];
  sources: readonly ExplainedSource[];
};

type Published = Pick<Publication, 'pack' | 'reference' | 'catalog'>;
type Key = `library_page.${string}`;

/** What a list shows of a page. Needs the texts `library_page`. */
export function explainLibraryEntry(
  page: LibraryPage,
  on: PlainDate,
  { pack }: Pick<Published, 'pack'>,
  t: Translator,
): Pick<ExplainedLibraryPage, 'id' | 'title' | 'summary'> {
  const amounts = formatAmounts(amountsOn(page, on, pack), pack, t);
  return {
    id: page.id,
    title: t(`library_page.${page.id}.title`, amounts),
    summary: t.list(`library_page.${page.id}.summary`, amounts),
  };
}

/** Needs the texts `library_page`, `desks` and `journey`; `catalog` for the Dutch sentence. */
export function explainLibraryPage(
  page: LibraryPage,
  on: PlainDate,
  published: Published,
  t: Translator,
): ExplainedLibraryPage {
  const { pack, reference, catalog } = published;
  const key = (field: string): Key => `library_page.${page.id}.${field}`;
  const outcomes = amountsOn(page, on, pack);
  const amounts = formatAmounts(outcomes, pack, t);
  const sources = explainSources(page.sources, on, published);
  const dutch = t.language === 'nl' ? t : translator('nl', catalog('nl'));
  return {
    ...explainLibraryEntry(page, on, published, t),
    doNow: t.list(key('do_now'), amounts),
    sections: sectionsOf(key, amounts, t),
    ...(t.has(key('uncertain')) && { uncertain: t(key('uncertain'), amounts) }),
    ...(t.has(key('say')) && {
      say: {
        dutch: dutch(key('say'), formatAmounts(outcomes, pack, dutch)),
        means: t(key('say_means'), amounts),
      },
    }),
    desks: desksFor(page.help, undefined, reference).map((desk) => explainDesk(desk, t)),
    sources,
  };
}

function amountsOn({ amounts }: LibraryPage, on: PlainDate, pack: Published['pack']) {
  return Object.fromEntries(amounts.map((name) => [name, parameterAt(pack, name, on)]));
}

function sectionsOf(
  key: (field: string) => Key,
  amounts: Record<string, string>,
  t: Translator,
): ExplainedLibraryPage['sections'] {
  const found: { heading: string; body: string[] }[] = [];
  while (t.has(key(`sections.${found.length}.heading`))) {
    const at = `sections.${found.length}`;
    found.push({ heading: t(key(`${at}.heading`), amounts), body: t.list(key(`${at}.body`), amounts) });
  }
  return found;
}
