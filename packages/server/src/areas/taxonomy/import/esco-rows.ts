// SPDX-License-Identifier: EUPL-1.2
import type { FaultCode } from '@opstap/contract';
import {
  type ConceptKind,
  type ImportedConcept,
  type ImportedLabel,
  type ImportedRelation,
  LABEL_LIMIT,
} from '../taxonomy.ts';
import type { EscoTable, LabelColumn } from './esco-tables.ts';

export type Cells = Readonly<Record<string, string>>;
export type ReadRow = { concepts: ImportedConcept[]; relations: ImportedRelation[] };
/** What a row says, or the first thing that is wrong with it. */
export type RowResult = ReadRow | { field: string; code: FaultCode; data?: Record<string, string | number> };

/** The columns that name the two ends of a relation. */
export const RELATION_ENDS: Partial<Record<EscoTable, readonly [from: string, to: string]>> = {
  broaderRelationsOccPillar: ['conceptUri', 'broaderUri'],
  broaderRelationsSkillPillar: ['conceptUri', 'broaderUri'],
  occupationSkillRelations: ['occupationUri', 'skillUri'],
  skillSkillRelations: ['originalSkillUri', 'relatedSkillUri'],
};

/** Reads one row of a table. A concept that is not released (any more) gives nothing. */
export function readEscoRow(
  {
    table,
    labels,
    language,
  }: { table: EscoTable; labels: readonly LabelColumn[]; language: string | undefined },
  cells: Cells,
): RowResult {
  const ends = RELATION_ENDS[table];
  if (ends) return relationRow(cells, table.startsWith('broader') ? 'broader' : 'needs', ends);
  switch (table) {
    case 'ISCOGroups':
      return conceptRow(cells, labels, 'isco-group', { column: 'code', form: /^\d{1,4}$/ });
    case 'occupations':
      return conceptRow(cells, labels, 'occupation', { column: 'iscoGroup', form: /^\d{4}$/ });
    case 'skillGroups':
      return conceptRow(cells, labels, 'skill-group');
    case 'skills':
      return conceptRow(cells, labels, cells['skillType'] === 'knowledge' ? 'knowledge' : 'skill');
    default:
      return hierarchyRow(cells, language);
  }
}

const NOTHING: ReadRow = { concepts: [], relations: [] };

function conceptRow(
  cells: Cells,
  labels: readonly LabelColumn[],
  kind: ConceptKind,
  isco?: { column: string; form: RegExp },
): RowResult {
  const { conceptUri: uri = '', status = '' } = cells;
  if (!isUri(uri)) return { field: 'conceptUri', code: 'row-uri' };
  if (status !== '' && status !== 'released') return NOTHING;
  const isco08 = isco && (cells[isco.column] ?? '').trim();
  if (isco && isco08 !== undefined && !isco.form.test(isco08))
    return { field: isco.column, code: 'row-isco' };
  const read = labelsOf(cells, labels);
  if ('code' in read) return read;
  return { concepts: [{ uri, kind, ...(isco08 !== undefined && { isco08 }), labels: read }], relations: [] };
}

/** Labels of one field stand one to a line; a label that repeats another of its language says nothing new. */
function labelsOf(
  cells: Cells,
  columns: readonly LabelColumn[],
): ImportedLabel[] | Exclude<RowResult, ReadRow> {
  const labels = new Map<string, ImportedLabel>();
  for (const { column, kind, language } of columns) {
    const texts = (cells[column] ?? '')
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => text !== '');
    if (kind === 'preferred' && texts.length === 0) return { field: column, code: 'row-label-missing' };
    for (const text of kind === 'preferred' ? [texts.join(' ')] : texts) {
      if (text.includes('\ufffd')) return { field: column, code: 'row-encoding' };
      if (text.length > LABEL_LIMIT)
        return { field: column, code: 'field-too-long', data: { limit: LABEL_LIMIT } };
      const key = `${language} ${text}`;
      if (!labels.has(key) || kind === 'preferred') labels.set(key, { language, kind, text });
    }
  }
  return [...labels.values()];
}

/** One group with the groups above it, the widest first. */
function hierarchyRow(cells: Cells, language: string | undefined): RowResult {
  const concepts: ImportedConcept[] = [];
  for (let level = 0; cells[`Level ${level} URI`]; level++) {
    const [column, uri = ''] = [`Level ${level} URI`, cells[`Level ${level} URI`]];
    const text = (cells[`Level ${level} preferred term`] ?? '').trim();
    if (!isUri(uri)) return { field: column, code: 'row-uri' };
    const isLabel = language !== undefined && text !== '';
    concepts.push({
      uri,
      kind: 'skill-group',
      labels: isLabel ? [{ language, kind: 'preferred', text }] : [],
    });
  }
  const [widest, ...others] = concepts;
  if (!widest) return { field: 'Level 0 URI', code: 'row-uri' };
  const relations = others.map(
    ({ uri }, at): ImportedRelation => ({ from: uri, kind: 'broader', to: concepts[at]?.uri ?? widest.uri }),
  );
  return { concepts, relations };
}

function relationRow(
  cells: Cells,
  kind: ImportedRelation['kind'],
  [fromColumn, toColumn]: readonly [string, string],
): RowResult {
  const [from = '', to = '', said = ''] = [cells[fromColumn], cells[toColumn], cells['relationType']];
  if (!isUri(from)) return { field: fromColumn, code: 'row-uri' };
  if (!isUri(to)) return { field: toColumn, code: 'row-uri' };
  if (kind === 'broader') return { concepts: [], relations: [{ from, kind, to }] };
  if (said !== 'essential' && said !== 'optional')
    return { field: 'relationType', code: 'field-value', data: { values: 'essential, optional' } };
  return { concepts: [], relations: [{ from, kind, to, importance: said }] };
}

function isUri(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && text.length <= 300;
}
