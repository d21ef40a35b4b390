// SPDX-License-Identifier: EUPL-1.2
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ESCO = 'http://data.europa.eu/esco';
export const uriOf = (kind: 'occupation' | 'skill' | 'isco', id: string) => `${ESCO}/${kind}/${id}`;
const [baker, pastry, knead, flour, food] = [
  uriOf('occupation', 'baker'),
  uriOf('occupation', 'pastry'),
  uriOf('skill', 'knead'),
  uriOf('skill', 'flour'),
  uriOf('skill', 'food'),
];
const group = uriOf('isco', 'C7512');

/** Invented content in the form of the official download, version 1.1: relations without labels. */
export const ESCO_1_1: Readonly<Record<string, string>> = {
  'en/ISCOGroups_en.csv': `conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description
ISCOGroup,${uriOf('isco', 'C75')},75,Test food workers,released,,x,
ISCOGroup,${group},7512,Test bakers,released,,x,"Two
lines, ""quoted"""
`,
  'en/skillGroups_en.csv': `conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code
SkillGroup,${food},working with food,,,released,,,x,,S1
`,
  // As in the official file, empty cells at the end of a row are not there.
  'en/skillsHierarchy_en.csv': `Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term,Description,Scope note,Level 0 code,Level 1 code,Level 2 code,Level 3 code\r
${uriOf('skill', 'all')},skills,,,,,,,,,S\r
${uriOf('skill', 'all')},skills,${food},working with food,,,,,"Some
lines",,S,S1\r
`,
  'en/occupations_en.csv': `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code
Occupation,${baker},7512,test baker,"bread baker
test baker
dough worker",bakker,released,2020-01-01T00:00:00Z,,,,x,"Bakes, and bakes.",7512.1
Occupation,${pastry},7512,test pastry cook,,,released,2020-01-01T00:00:00Z,,,,x,,7512.2
Occupation,${uriOf('occupation', 'gone')},7512,lamplighter,,,obsolete,2020-01-01T00:00:00Z,,,,x,,7512.3
`,
  'en/skills_en.csv': `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
KnowledgeSkillCompetence,${knead},skill/competence,sector-specific,knead dough,"work dough
knead bread dough",,released,,,,x,
KnowledgeSkillCompetence,${flour},knowledge,sector-specific,kinds of flour,,,released,,,,x,
`,
  'broaderRelationsOccPillar.csv': `conceptType,conceptUri,broaderType,broaderUri
ISCOGroup,${group},ISCOGroup,${uriOf('isco', 'C75')}
Occupation,${baker},ISCOGroup,${group}
Occupation,${pastry},ISCOGroup,${group}
`,
  'broaderRelationsSkillPillar.csv': `conceptType,conceptUri,broaderType,broaderUri
KnowledgeSkillCompetence,${knead},SkillGroup,${food}
`,
  'occupationSkillRelations.csv': `occupationUri,relationType,skillType,skillUri
${baker},essential,skill/competence,${knead}
${baker},optional,knowledge,${flour}
${pastry},optional,skill/competence,${knead}
`,
  'skillSkillRelations.csv': `originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
${knead},skill/competence,optional,knowledge,${flour}
`,
};

/** The same occupations as version 1.2 has them in Ukrainian: a byte order mark, one more column, labels in relations. */
export const ESCO_1_2_UK: Readonly<Record<string, string>> = {
  'occupations_uk.csv': `\ufeffconceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code,naceCode
Occupation,${baker},7512,пекарка/пекар,"пекар хліба
пекарка хліба",,released,2024-01-01T00:00:00Z,,,,x,,7512.1,10.71
`,
  'skills_uk.csv': `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
KnowledgeSkillCompetence,${knead},skill/competence,sector-specific,місити тісто,,,released,,,,x,
`,
  'occupationSkillRelations_uk.csv': `occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel
${baker},пекарка/пекар,essential,skill/competence,${knead},місити тісто
`,
  'broaderRelationsOccPillar_uk.csv': `conceptType,conceptUri,conceptLabel,broaderType,broaderUri,broaderLabel
`,
};

/** Writes such files into a new folder, with changes: a text in the place of another, or `undefined` to leave it out. */
export async function writeFiles(
  files: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'opstap-esco-'));
  for (const [path, text] of Object.entries({ ...files, ...changes })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
