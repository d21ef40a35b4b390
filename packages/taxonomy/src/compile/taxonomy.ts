// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { COMPETENCE_KINDS, type IscoGroup, type Taxonomy } from '../competence.ts';
import { joinNames, names, namesOf, perLanguage } from './names.ts';
import {
  asciiId,
  everyLanguage,
  type Report,
  readYaml,
  reportDuplicates,
  type SourceFile,
} from './sources.ts';

const groupFile = z.strictObject({
  group: asciiId,
  labels: everyLanguage,
  competences: z.array(z.strictObject({ id: asciiId, kind: z.enum(COMPETENCE_KINDS), labels: names })).min(1),
});
const entries = z.array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9_]*$/), labels: names }));
const languageFile = z.strictObject({ languages: entries });
const licenceFile = z.strictObject({ licences: entries });
const iscoFile = z.strictObject({
  groups: z.array(everyLanguage.extend({ code: z.string().regex(/^\d{1,4}$/) })),
});

const FOLDER = 'reference/competences/';

/** `reference/competences/` and `reference/isco08/`. */
export function readTaxonomy(files: readonly SourceFile[], report: Report): Omit<Taxonomy, 'profiles'> {
  const below = (folder: string) =>
    files.filter(({ path }) => path.startsWith(folder) && path.endsWith('.yaml'));
  const isGroup = ({ path }: SourceFile) =>
    !path.endsWith('/languages.yaml') && !path.endsWith('/licences.yaml');
  const groups = below(FOLDER)
    .filter(isGroup)
    .flatMap((file) => readYaml(file, groupFile, report) ?? []);
  const one = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const file = files.find(({ path }) => path === FOLDER + name);
    if (!file) report(FOLDER + name, 'the file is missing');
    return file && readYaml(file, schema, report);
  };
  const languages = one('languages.yaml', languageFile)?.languages ?? [];
  const licences = one('licences.yaml', licenceFile)?.licences ?? [];
  const iscoGroups = below('reference/isco08/').flatMap((file) => readIscoGroups(file, report));
  const competences = groups.flatMap(({ group, competences: inGroup }) =>
    inGroup.map(({ id, kind }) => ({ id, kind, group })),
  );
  reportDuplicates(
    FOLDER,
    competences.map(({ id }) => id),
    report,
  );
  reportDuplicates(
    'reference/isco08/',
    iscoGroups.map(({ code }) => code),
    report,
  );
  const named = {
    competences: joinNames(groups.map(({ competences: inGroup }) => namesOf(inGroup))),
    spokenLanguages: namesOf(languages),
    licences: namesOf(licences),
  };
  return {
    groups: groups.map(({ group: id, labels }) => ({ id, labels })),
    competences,
    spokenLanguages: languages.map(({ id }) => id),
    licences: licences.map(({ id }) => id),
    iscoGroups,
    names: perLanguage((language) => ({
      competences: named.competences[language],
      spokenLanguages: named.spokenLanguages[language],
      licences: named.licences[language],
    })),
  };
}

function readIscoGroups(file: SourceFile, report: Report): IscoGroup[] {
  const read = readYaml(file, iscoFile, report)?.groups ?? [];
  return read.map(({ code, ...labels }) => ({ code, labels }));
}

/** The unit groups, by code. */
export function unitGroupsOf({ iscoGroups }: Pick<Taxonomy, 'iscoGroups'>): ReadonlyMap<string, IscoGroup> {
  return new Map(iscoGroups.filter(({ code }) => code.length === 4).map((group) => [group.code, group]));
}
