// SPDX-License-Identifier: EUPL-1.2
import type { Reference } from '../reference.ts';
import { readDesks, readMunicipalDesks } from './desks.ts';
import { readOccupations } from './occupations.ts';
import { readPaths } from './paths.ts';
import { readMunicipalities, readRegions } from './places.ts';
import { type Problem, type Report, reportDuplicates, type SourceFile } from './sources.ts';

export type { Problem, SourceFile } from './sources.ts';

/**
 * Compiles `reference/**` into plain JSON. Build time only. All problems at once, each with its file and field; what is
 * faulty is left out of `reference`, so publish only when there are none.
 */
export function compileReference(files: readonly SourceFile[]): {
  reference: Reference;
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
  const names = new Map<string, string>(municipalities.map(({ code, name }) => [code, name]));
  const municipalDesks = below('reference/desks/municipal/').flatMap((source) =>
    readMunicipalDesks(source, { desks, municipalities: names }, report),
  );
  const paths = readPaths(file('reference/development-paths/paths.yaml'), report);
  const occupations = below('reference/occupations/').flatMap((source) =>
    readOccupations(source, paths, report),
  );
  const reference = { municipalities, regions, desks, municipalDesks, occupations, paths };
  checkLinks(reference, report);
  return { reference, problems };
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
