// SPDX-License-Identifier: EUPL-1.2
import type { Catalog, TextKey } from '@opstap/publication';
import type { Page, PageContext } from '../../app/page.ts';
import type { SearchDocument, SearchKind } from './document.ts';

/**
 * Which pages are of which kind, the first that fits, and by what else than title and description they are found. A new kind of page is
 * one entry here; a page that no entry names is found among the pages.
 */
type PageKind = {
  kind: SearchKind;
  path: RegExp;
  words?: (context: PageContext, id: string) => readonly string[];
  body?: (context: PageContext, id: string) => readonly string[];
};

const PAGE_KINDS: readonly PageKind[] = [
  {
    kind: 'step',
    path: /^\/steps\/(\w+)$/,
    words: (context, id) => textAt(context, `search_words.step.${id}`),
    body: (context, id) => textsBelow(context, `steps.${id}.`),
  },
  {
    kind: 'profession',
    path: /^\/professions\/(\w+)$/,
    words: (context, id) => [...namesOfWork(context, id), ...textAt(context, 'search_words.kind.profession')],
  },
  { kind: 'path', path: /^\/paths\/(\w+)$/, words: namesOfPath },
  { kind: 'municipality', path: /^\/help\/(GM\d{4})$/, words: namesOfTown },
  {
    kind: 'library',
    path: /^\/library\/(\w+)$/,
    words: (context, id) => textAt(context, `search_words.library.${id}`),
    body: (context, id) => textsBelow(context, `library.${id}.`),
  },
  {
    kind: 'glossary',
    path: /^\/glossary\/(\w+)$/,
    body: (context, id) => textsBelow(context, `glossary.${id}.`),
  },
  {
    kind: 'page',
    path: /^\/([\w/-]*)$/,
    words: (context, id) => textAt(context, `search_words.page.${id.replaceAll(/[/-]/g, '_')}`),
  },
];

/** Pages that say nothing of their own, or only to one device. */
const NOT_SEARCHED = /^\/(|search|share|offline|everything|journey\/result|design)$/;

/** Whether a page says itself what it is called. Rules do not: their pages are costly to make, and an editor looks for their names. */
export function namesItself(path: string): boolean {
  return !path.startsWith('/rules/');
}

/** A page of this language, with its address. */
export type NamedPage = { path: string; page: Page };

/** Everything that can be found in one language: the pages as they call themselves, occupations, and desks for the whole country. */
export function searchDocuments(context: PageContext, pages: readonly NamedPage[]): SearchDocument[] {
  const documents = pages
    .filter(({ path, page }) => !NOT_SEARCHED.test(path) && !page.status)
    .map(({ path, page }) => ofPage(context, path, page));
  const known = new Set(documents.map(({ address }) => address));
  return [...documents, ...occupations(context, known), ...desks(context), ...rules(context)];
}

function ofPage(context: PageContext, path: string, { title, description }: Page): SearchDocument {
  const found = PAGE_KINDS.find((kind) => kind.path.test(path));
  const id = found?.path.exec(path)?.[1] ?? '';
  return {
    address: path,
    kind: found?.kind ?? 'page',
    language: context.language,
    title,
    description,
    words: found?.words?.(context, id) ?? [],
    body: found?.body?.(context, id) ?? [],
  };
}

/** Work that has no page of its own leads to the routes towards it. */
function occupations(context: PageContext, known: ReadonlySet<string>): SearchDocument[] {
  const { publication, language, t } = context;
  const names = publication.reference.names[language] ?? {};
  return publication.reference.occupations
    .filter(({ id }) => !known.has(`/professions/${id}`))
    .flatMap(({ id }) => {
      const own = names[id];
      if (!own) return [];
      return [
        {
          address: `/routes#to=${id}`,
          kind: 'occupation' as const,
          language,
          title: own.preferred,
          description: t('search.to_routes'),
          words: own.alternative,
          body: [],
        },
      ];
    });
}

function desks({ publication, language, t }: PageContext): SearchDocument[] {
  return publication.reference.desks
    .filter(({ kind }) => kind === 'national')
    .map(({ id }) => ({
      address: `/help#desk-${id}`,
      kind: 'desk' as const,
      language,
      title: t(`desks.${id}.name`),
      description: t(`desks.${id}.what`),
      words: [id.replaceAll('_', ' ')],
      body: [],
    }));
}

/** Each rule by its name and by what it says of a person. */
function rules(context: PageContext): SearchDocument[] {
  const { publication, language, t } = context;
  return Object.keys(publication.written?.rules ?? {}).map((name) => {
    const body = textsBelow(context, `rules.${name}.`);
    return {
      address: `/rules/${name}`,
      kind: 'rule' as const,
      language,
      title: name.replaceAll('_', ' '),
      description: body[0] ?? t('editors.title'),
      words: [],
      body,
    };
  });
}

function namesOfWork({ publication, language }: PageContext, id: string): string[] {
  const own = publication.reference.names[language]?.[id];
  return own ? [own.preferred, ...own.alternative] : [];
}

function namesOfPath({ publication, language }: PageContext, id: string): string[] {
  const path = publication.reference.paths.find((one) => one.id === id);
  return path ? [path.labels[language], ...path.steps.map(({ labels }) => labels[language])] : [];
}

function namesOfTown({ publication }: PageContext, code: string): readonly string[] {
  const town = publication.reference.municipalities.find((one) => one.code === code);
  return town ? [town.name, ...town.aliases] : [];
}

function textAt({ t }: PageContext, key: string): string[] {
  // Not every page has such words; `has` is the question whether this is a key.
  const known = key as TextKey;
  return t.has(known) ? [t(known)] : [];
}

/** The texts without arguments below a key. The catalog is read once, for there are thousands of texts and hundreds of keys. */
function textsBelow({ publication, language }: PageContext, prefix: string): string[] {
  const catalog = publication.catalog(language);
  const known = byArea.get(catalog) ?? textsByArea(catalog);
  byArea.set(catalog, known);
  const [area = '', id = ''] = prefix.split('.');
  return known.get(`${area}.${id}`) ?? [];
}

const byArea = new WeakMap<Catalog, Map<string, string[]>>();

function textsByArea(catalog: Catalog): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const [key, text] of Object.entries(catalog)) {
    if (typeof text !== 'string') continue;
    const area = key.split('.', 2).join('.');
    texts.set(area, [...(texts.get(area) ?? []), text]);
  }
  return texts;
}
