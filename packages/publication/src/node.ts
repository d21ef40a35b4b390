// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Pack } from '@opstap/rules';
import type { Reference, Taxonomy } from '@opstap/taxonomy';
import type { Publication } from './publication.ts';
import type { Catalog } from './translator.ts';
import type { MutantCount, WrittenLaw } from './written-law.ts';

const GENERATED = new URL('../generated/', import.meta.url);
/** What `opstap rules mutants --json` printed, where somebody kept it. */
const MUTANTS = new URL('../../../output/mutants.json', import.meta.url);

type MutantsFile = {
  packHash: string;
  reports: readonly { name: string; killed: number; survived: readonly string[] }[];
};

/** Reads what `npm run build` made. @throws Error that says to build when it is not there. */
export async function loadPublication(): Promise<Publication> {
  // These are our own build's output; their shape is checked where they are compiled.
  const [pack, reference, taxonomy, law] = await Promise.all([
    readJson('pack.json') as Promise<Pack>,
    readJson('reference.json') as Promise<Reference>,
    readJson('taxonomy.json') as Promise<Taxonomy>,
    readJson('written-law.json') as Promise<WrittenLaw>,
  ]);
  const mutants = await readMutants(pack.hash);
  const catalogs = await Promise.all(
    LANGUAGES.map(async (language) => [language, await loadCatalog(language)] as const),
  );
  const byLanguage = new Map<Language, Catalog>(catalogs);
  const written = { ...law, ...(mutants && { mutants }) };
  return { pack, reference, taxonomy, written, catalog: (language) => byLanguage.get(language) ?? {} };
}

async function readJson(name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(new URL(name, GENERATED), 'utf8'));
  } catch (cause) {
    throw new Error(`cannot read ${name}: run "npm run build" first`, { cause });
  }
}

/** By name, over all versions; undefined when it was not measured, or for another corpus. */
async function readMutants(packHash: string): Promise<Record<string, MutantCount> | undefined> {
  const text = await readFile(MUTANTS, 'utf8').catch(() => undefined);
  // Printed by our own command.
  const measured = text && (JSON.parse(text) as MutantsFile);
  if (!measured || measured.packHash !== packHash) return undefined;
  const counts: Record<string, MutantCount> = {};
  for (const { name, killed, survived } of measured.reports) {
    const before = counts[name] ?? { killed: 0, survived: 0 };
    counts[name] = { killed: before.killed + killed, survived: before.survived + survived.length };
  }
  return counts;
}

async function loadCatalog(language: Language): Promise<Catalog> {
  const module = (await import(new URL(`texts/${language}/index.js`, GENERATED).href)) as {
    default: Catalog;
  };
  return module.default;
}
