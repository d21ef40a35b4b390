// SPDX-License-Identifier: EUPL-1.2
import type { Taxonomy } from '../competence.ts';
import type { Reference } from '../reference.ts';
import type { Term } from '../term.ts';
import { readDesks, readMunicipalDesks } from './desks.ts';
import { libraryFile, readLibrary } from './library.ts';
import { joinNames } from './names.ts';
import { readOccupations } from './occupations.ts';
import { readPaths } from './paths.ts';
import { readMunicipalities, readRegions } from './places.ts';
import { readLanguagePlan, readReconstruction, readSchemes } from './plans.ts';
import { readProcedures } from './procedures.ts';
import { readProfessions } from './professions.ts';
import { checkProfessions, withProfessions } from './regulated.ts';
import { readReviewTerms } from './review-terms.ts';
import { type Problem, type Report, reportDuplicates, type SourceFile } from './sources.ts';
import { readTaxonomy, unitGroupsOf } from './taxonomy.ts';
import { readTerms } from './terms.ts';

export { libraryFile } from './library.ts';
export type { Problem, SourceFile } from './sources.ts';

/**
 * Compiles `reference/**` into plain JSON. Build time only. All problems at once, each with its file and field; what is
 * faulty is left out of `reference`, so publish only when there are none.
 */
export function compileReference(files: readonly SourceFile[]): {
  reference: Reference;
  taxonomy: Taxonomy;
  terms: Term[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const report: Report = (path, message) => problems.push({ path, message });
  const file = (path: string): SourceFile => {
    const found = files.find((candidate) => candidate.path === path);
    if (!found) report(path, 'the file is missing');
    return found ?? { path, text: '' };
  };
  const below = (folder: string) =>
    files.filter(({ path }) => path.startsWith(folder) && path.endsWith('.yaml'));
  const aliases = files.find(({ path }) => path === 'reference/regions/aliases.yaml');
  const municipalities = readMunicipalities(file('reference/regions/municipalities.csv'), aliases, report);
  const regions = readRegions(file('reference/regions/regions.csv'), report);
  const desks = readDesks(file('reference/desks/desks.yaml'), report);
  const towns = new Map<string, string>(municipalities.map(({ code, name }) => [code, name]));
  const municipalDesks = below('reference/desks/municipal/').flatMap((source) =>
    readMunicipalDesks(source, { desks, municipalities: towns }, report),
  );
  const paths = readPaths(file('reference/development-paths/paths.yaml'), report);
  const sectors = below('reference/occupations/').map((source) => readOccupations(source, paths, report));
  const professions = readProfessions(below('reference/professions/sectors/'), report);
  const procedures = readProcedures(
    file('reference/professions/steps.yaml'),
    file('reference/professions/procedures.yaml'),
    report,
  );
  const occupations = withProfessions(
    sectors.flatMap((sector) => sector.occupations),
    professions,
    report,
  );
  const names = joinNames(sectors.map((sector) => sector.names));
  const language = readLanguagePlan(file('reference/language/language.yaml'), report);
  const schemes = readSchemes(file('reference/schemes/schemes.yaml'), report);
  const reconstruction = readReconstruction(file('reference/reconstruction/reconstruction.yaml'), report);
  const places = { municipalities, regions, desks, municipalDesks };
  const plans = { paths, language, schemes, reconstruction };
  const library = readLibrary(files, report);
  const review = readReviewTerms(file('reference/review/review.yaml'), library.pages, report);
  const kept = { library, review };
  const reference = { ...places, occupations, professions, procedures, names, ...plans, ...kept };
  const profiles = Object.assign({}, ...sectors.map((sector) => sector.profiles));
  const taxonomy = { ...readTaxonomy(files, report), profiles };
  const terms = below('reference/glossary/').flatMap((source) => readTerms(source, report));
  checkLinks(reference, report);
  checkProfessions(reference, report);
  checkLibraryLinks(reference, report);
  checkTaxonomyLinks(reference, taxonomy, report);
  return { reference, taxonomy, terms, problems };
}

function checkTaxonomyLinks(
  { occupations, reconstruction }: Reference,
  taxonomy: Taxonomy,
  report: Report,
): void {
  const [unitGroups, known] = [unitGroupsOf(taxonomy), new Set(taxonomy.competences.map(({ id }) => id))];
  for (const { id, isco08, sector } of occupations) {
    const path = `reference/occupations/${sector}.yaml`;
    if (!unitGroups.has(isco08)) report(path, `${id}: there is no ISCO-08 unit group ${isco08}`);
    for (const competence of Object.values(taxonomy.profiles[id]?.competences ?? {}).flat()) {
      if (!known.has(competence)) report(path, `${id}: there is no competence "${competence}"`);
    }
  }
  const groups = new Set(taxonomy.groups.map(({ id }) => id));
  const { fields, everywhere } = reconstruction;
  for (const group of [...everywhere, ...fields.flatMap((field) => field.groups)]) {
    if (!groups.has(group))
      report('reference/reconstruction/reconstruction.yaml', `there is no competence group "${group}"`);
  }
}

function checkLinks({ municipalities, regions, occupations, paths }: Reference, report: Report): void {
  const codes = new Set(regions.map(({ code }) => code));
  for (const { code, name, region } of municipalities) {
    if (!codes.has(region))
      report('reference/regions/municipalities.csv', `${code} ${name}: there is no region "${region}"`);
  }
  const known = new Map<string, string>(municipalities.map(({ code, region }) => [code, region]));
  for (const { code, centre } of regions) {
    if (known.get(centre) !== code)
      report('reference/regions/regions.csv', `${code}: its centre ${centre} is not in it`);
  }
  const ids = occupations.map(({ id }) => id);
  reportDuplicates('reference/occupations', ids, report);
  for (const { id, steps } of paths) {
    for (const { step, occupations: named } of steps) {
      for (const occupation of named.filter((candidate) => !ids.includes(candidate))) {
        report(
          'reference/development-paths/paths.yaml',
          `${id} step ${step}: there is no occupation "${occupation}"`,
        );
      }
    }
  }
}

/** Desks, professions and paths that pages of the library name. */
function checkLibraryLinks({ library, desks, professions, paths }: Reference, report: Report): void {
  const known = {
    help: new Set(desks.map(({ id }) => id)),
    professions: new Set(professions.map(({ id }) => id)),
    paths: new Set(paths.map(({ id }) => id)),
  };
  const folders = {
    help: 'reference/desks',
    professions: 'reference/professions',
    paths: 'reference/development-paths',
  };
  for (const page of library.pages) {
    for (const field of ['help', 'professions', 'paths'] as const) {
      for (const id of page[field]) {
        if (!known[field].has(id))
          report(libraryFile(page), `${page.id}.${field}: "${id}" is not in ${folders[field]}`);
      }
    }
  }
}
