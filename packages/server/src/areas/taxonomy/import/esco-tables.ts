// SPDX-License-Identifier: EUPL-1.2

/** The files of the official download that are read, by the beginning of their names. Order: concepts before relations. */
export const ESCO_TABLES = [
  'ISCOGroups',
  'skillGroups',
  'skillsHierarchy',
  'occupations',
  'skills',
  'broaderRelationsOccPillar',
  'broaderRelationsSkillPillar',
  'occupationSkillRelations',
  'skillSkillRelations',
] as const;
export type EscoTable = (typeof ESCO_TABLES)[number];

const LABELS = ['preferredLabel'];

/** Without these columns a file cannot be read. `preferredLabel` may also stand there per language: `preferredLabel_uk`. */
export const REQUIRED_COLUMNS: Record<EscoTable, readonly string[]> = {
  ISCOGroups: ['conceptUri', 'code', ...LABELS],
  skillGroups: ['conceptUri', ...LABELS],
  skillsHierarchy: ['Level 0 URI', 'Level 0 preferred term', 'Level 1 URI', 'Level 1 preferred term'],
  occupations: ['conceptUri', 'iscoGroup', ...LABELS],
  skills: ['conceptUri', 'skillType', ...LABELS],
  broaderRelationsOccPillar: ['conceptUri', 'broaderUri'],
  broaderRelationsSkillPillar: ['conceptUri', 'broaderUri'],
  occupationSkillRelations: ['occupationUri', 'relationType', 'skillUri'],
  skillSkillRelations: ['originalSkillUri', 'relationType', 'relatedSkillUri'],
};

/** `occupations_uk.csv` → the table and the language of its labels; undefined for a file that we do not read. */
export function tableOf(name: string): { table: EscoTable; language: string | undefined } | undefined {
  const match = /^([A-Za-z]+?)(?:_([a-z]{2}))?\.csv$/.exec(name);
  const table = ESCO_TABLES.find((known) => known === match?.[1]);
  return table && { table, language: match?.[2] };
}

export type LabelColumn = { column: string; kind: 'preferred' | 'alternative' | 'hidden'; language: string };

const KINDS = { preferredLabel: 'preferred', altLabels: 'alternative', hiddenLabels: 'hidden' } as const;

/** The columns with labels; those without a language of their own have that of the file. */
export function labelColumns(columns: readonly string[], ofFile: string | undefined): LabelColumn[] {
  return columns.flatMap((column) => {
    const match = /^(preferredLabel|altLabels|hiddenLabels)(?:_([a-z]{2}))?$/.exec(column);
    const language = match?.[2] ?? ofFile;
    if (!match || language === undefined) return [];
    // One of the three names of the pattern.
    return [{ column, kind: KINDS[match[1] as keyof typeof KINDS], language }];
  });
}

/** The required columns that are not there. */
export function missingColumns(
  table: EscoTable,
  columns: readonly string[],
  ofFile: string | undefined,
): string[] {
  const labels = labelColumns(columns, ofFile);
  return REQUIRED_COLUMNS[table].filter((column) =>
    column === 'preferredLabel'
      ? labels.every(({ kind }) => kind !== 'preferred')
      : !columns.includes(column),
  );
}

/** The download names its version in its own name only. Versions 1.1 and 1.2 differ in their columns. */
export function versionOf(paths: readonly string[], columns: readonly (readonly string[])[]): string {
  const named = paths.map((path) => /v(\d+\.\d+(?:\.\d+)?)/i.exec(path)?.[1]).find((version) => version);
  if (named) return named;
  const isLater = columns.flat().some((column) => column === 'naceCode' || column === 'occupationLabel');
  return isLater ? '1.2' : '1.1';
}
