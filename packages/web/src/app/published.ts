// SPDX-License-Identifier: EUPL-1.2
import type { OccupationTraits } from '@opstap/journeys';
import type { Language } from '@opstap/kernel';
import type { BrowserGlossary } from '@opstap/publication';
import type { Pack } from '@opstap/rules';
import {
  type AbilityNames,
  EMPTY_REFERENCE,
  type NamesById,
  type Reference,
  type Taxonomy,
  type TaxonomyNames,
  WITHOUT_TASKS,
  withoutExamples,
} from '@opstap/taxonomy';

export type Published = { pack: Pack; reference: Reference };

/** What a page starts with: names of professions and towns, and desks, follow. */
export const NO_REFERENCE: Reference = EMPTY_REFERENCE;

/** Whether the answers to a fact are found in the reference data. */
export function isLookedUp({ facts }: Pack, name: string): boolean {
  return ['municipality', 'occupation'].includes(facts[name]?.type ?? '');
}

let reference: Promise<Reference> | undefined;

const names = import.meta.glob<NamesById>('../../../publication/generated/names/*/occupations.js', {
  import: 'default',
});

const competenceNames = import.meta.glob<NamesById>('../../../publication/generated/names/*/competences.js', {
  import: 'default',
});

const abilityNames = import.meta.glob<AbilityNames>('../../../publication/generated/names/*/abilities.js', {
  import: 'default',
});

const glossaries = import.meta.glob<BrowserGlossary>('../../../publication/generated/glossary/*.js', {
  import: 'default',
});

/** Terms and how they are written in one language. */
export async function loadTerms(language: Language): Promise<BrowserGlossary> {
  const load = glossaries[`../../../publication/generated/glossary/${language}.js`];
  if (!load) throw new Error(`there is no glossary in ${language}`);
  return load();
}

const packs = import.meta.glob<Pack>('../../../publication/generated/packs/*.js', { import: 'default' });

/** One part of the law in the browser, `klantreis` or an inquiry: kept by the browser, usable without a connection. */
export async function loadPack(name: string): Promise<Pack> {
  const load = packs[`../../../publication/generated/packs/${name}.js`];
  if (!load) throw new Error(`there is no pack ${name}`);
  return load();
}

/** Professions with their names in some languages, towns and desks: by far the largest of the data. */
export async function loadReference(languages: readonly Language[], demo = false): Promise<Reference> {
  reference ??= import('@opstap/publication/reference').then(({ default: all }) =>
    demo ? all : withoutExamples(all),
  );
  const [all, inLanguages] = await Promise.all([reference, loadNames(languages)]);
  return { ...all, names: inLanguages };
}

/** What people call the professions, in some languages. */
export async function loadNames(languages: readonly Language[]): Promise<Reference['names']> {
  const load = async (language: Language) =>
    [language, await names[`../../../publication/generated/names/${language}/occupations.js`]?.()] as const;
  return Object.fromEntries(await Promise.all(languages.map(load)));
}

/** What work asks, with the names of competences, spoken languages and licences in some languages. */
export async function loadTaxonomy(languages: readonly Language[]): Promise<Taxonomy> {
  const [{ default: work }, abilities, ...competences] = await Promise.all([
    import('@opstap/publication/taxonomy'),
    loadAbilities(languages),
    ...languages.map((language) =>
      competenceNames[`../../../publication/generated/names/${language}/competences.js`]?.(),
    ),
  ]);
  const names = languages.map((language, index) => [
    language,
    { ...NO_NAMES, ...abilities.names[language], competences: competences[index] ?? {} },
  ]);
  return { ...abilities, ...work, names: Object.fromEntries(names) };
}

/** Spoken languages and licences with their names in some languages: a small part of the taxonomy. */
export async function loadAbilities(languages: readonly Language[]): Promise<Taxonomy> {
  const [{ default: abilities }, ...inLanguages] = await Promise.all([
    import('@opstap/publication/abilities'),
    ...languages.map((language) =>
      abilityNames[`../../../publication/generated/names/${language}/abilities.js`]?.(),
    ),
  ]);
  const names = languages.map((language, index) => [language, { ...NO_NAMES, ...inLanguages[index] }]);
  return { ...WITHOUT_TASKS, ...abilities, names: Object.fromEntries(names) };
}

const NO_NAMES: TaxonomyNames = { competences: {}, spokenLanguages: {}, licences: {} };

/** What the law needs to know of each occupation. */
export async function loadTraits(): Promise<readonly OccupationTraits[]> {
  return (await import('@opstap/publication/traits')).default;
}

/** The whole klantreis at once. */
export async function loadPublished(languages: readonly Language[], demo = false): Promise<Published> {
  const [pack, all] = await Promise.all([loadPack('klantreis'), loadReference(languages, demo)]);
  return { pack, reference: all };
}
