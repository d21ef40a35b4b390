// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import { type FaultList, faultList } from '../../../imports/row-fault.ts';
import { openSource, type SourceFile } from '../../../imports/source-files.ts';
import type { ImportedConcept, TaxonomySink } from '../taxonomy.ts';
import { type Batches, batches } from './batches.ts';
import { collectConcepts } from './competentnl-concepts.ts';
import { relationOf } from './competentnl-model.ts';
import type { ImportOptions, ImportReport } from './import-report.ts';
import { isRdfFile, readQuads } from './quads.ts';

/**
 * Imports an export of CompetentNL in Turtle, TriG, N-Triples or N-Quads: occupations, capabilities, areas of knowledge
 * and tasks, their labels, and what an occupation needs. Read twice, because statements come in any order: first what
 * there is, then what belongs together. Not tried on a real export.
 * @throws AppError `file-unreadable`, `taxonomy-form-unknown`, `taxonomy-release-missing`, `taxonomy-syntax` (before
 * anything is saved), `taxonomy-other-version`, and those of the storage.
 */
export async function importCompetentNl(
  sink: TaxonomySink,
  path: string,
  { release, languages, replace = false, atOnce, onProgress }: ImportOptions = {},
): Promise<ImportReport> {
  const { files, close } = await openSource(path);
  try {
    const rdf = files.filter(isRdfFile);
    if (rdf.length === 0) throw refusal('taxonomy-form-unknown', { path });
    if (release === undefined) throw refusal('taxonomy-release-missing');
    const faults = faultList();
    const { read, concepts } = await readConcepts(rdf, faults, progressOf(rdf, 0, onProgress));
    await sink.begin({ scheme: 'competentnl', version: release, replace });
    const target = batches(sink, 'competentnl', faults, atOnce);
    for (const concept of concepts) {
      const labels = concept.labels.filter(({ language }) => languages?.includes(language) ?? true);
      await target.addConcept({ ...concept, labels });
    }
    const known = new Set(concepts.map(({ uri }) => uri));
    await readRelations(rdf, known, target, progressOf(rdf, 1, onProgress));
    const changed = await target.flush();
    await sink.finish({ scheme: 'competentnl', changed });
    const notRead = files.filter((file) => !isRdfFile(file)).map((file) => file.path);
    const counted = { faults: faults.kept, faultCount: faults.count };
    return { scheme: 'competentnl', version: release, read, notRead, changed, ...counted };
  } finally {
    close();
  }
}

/** The files are read twice: `round` 0 and 1 of the same bar. */
function progressOf(
  files: readonly SourceFile[],
  round: 0 | 1,
  onProgress: ImportOptions['onProgress'],
): (bytes: number) => void {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  let done = round * size;
  return (bytes) => {
    done += bytes;
    onProgress?.(done, 2 * size);
  };
}

async function readConcepts(
  files: readonly SourceFile[],
  faults: FaultList,
  onBytes: (bytes: number) => void,
): Promise<{ read: ImportReport['read']; concepts: ImportedConcept[] }> {
  const collected = collectConcepts();
  const read: ImportReport['read'] = [];
  for (const file of files) {
    let rows = 0;
    for await (const { quad, line } of readQuads(file, onBytes)) {
      rows += 1;
      if (quad) collected.add(quad);
      else faults.add({ file: file.path, row: line, field: '', code: 'row-syntax' });
    }
    read.push({ file: file.path, rows });
  }
  return { read, concepts: collected.concepts() };
}

/** The graph also holds education, and groups above and below: relations with those are not ours to keep. */
async function readRelations(
  files: readonly SourceFile[],
  known: ReadonlySet<string>,
  target: Batches,
  onBytes: (bytes: number) => void,
): Promise<void> {
  for (const file of files) {
    for await (const { quad, line } of readQuads(file, onBytes)) {
      const relation = quad && relationOf(quad.predicate.value);
      if (!relation) continue;
      const [from, to] = [quad.subject.value, quad.object.value];
      if (!known.has(from) || (relation.kind === 'broader' && !known.has(to))) continue;
      const place = { file: file.path, row: line, fromField: 'subject', toField: 'object' };
      await target.addRelation({ from, to, ...relation }, place);
    }
  }
}
