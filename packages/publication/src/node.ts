// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Pack } from '@opstap/rules';
import type { Reference, Taxonomy } from '@opstap/taxonomy';
import type { Glossary } from './glossary/glossary.ts';
import type { Publication } from './publication.ts';
import type { Catalog } from './translator.ts';
import type { Upkeep } from './upkeep.ts';
import type { WrittenLaw } from './written-law.ts';

const GENERATED = new URL('../generated/', import.meta.url);
/** Reads what `npm run build` made. @throws Error that says to build when it is not there. */
export async function loadPublication(): Promise<Publication> {
  // These are our own build's output; their shape is checked where they are compiled.
  const [pack, reference, taxonomy, glossary, written, upkeep] = await Promise.all([
    readJson('pack.json') as Promise<Pack>,
    readJson('reference.json') as Promise<Reference>,
    readJson('taxonomy.json') as Promise<Taxonomy>,
    readJson('glossary.json') as Promise<Glossary>,
    readJson('written-law.json') as Promise<WrittenLaw>,
    readJson('upkeep.json') as Promise<Upkeep>,
  ]);
  const catalogs = await Promise.all(
    LANGUAGES.map(async (language) => [language, await loadCatalog(language)] as const),
  );
  const byLanguage = new Map<Language, Catalog>(catalogs);
  return {
    pack,
    reference,
    taxonomy,
    glossary,
    written,
    upkeep,
    catalog: (language) => byLanguage.get(language) ?? {},
  };
}

async function readJson(name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(new URL(name, GENERATED), 'utf8'));
  } catch (cause) {
    throw new Error(`cannot read ${name}: run "npm run build" first`, { cause });
  }
}

async function loadCatalog(language: Language): Promise<Catalog> {
  const module = (await import(new URL(`texts/${language}/index.js`, GENERATED).href)) as {
    default: Catalog;
  };
  return module.default;
}
