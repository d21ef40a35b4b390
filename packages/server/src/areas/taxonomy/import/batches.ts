// SPDX-License-Identifier: EUPL-1.2

import type { FaultList } from '../../../imports/row-fault.ts';
import {
  IMPORTANCES,
  type ImportedConcept,
  type ImportedLabel,
  type ImportedRelation,
  type SavedBatch,
  type SchemeName,
  type TaxonomySink,
} from '../taxonomy.ts';

/** Few enough that others who need the one connection wait some tenths of a second at most. */
const AT_ONCE = 5_000;

/** Where a relation stands, to be told when one of its ends does not exist. */
export type RelationPlace = { file: string; row: number; fromField: string; toField: string };

type Described = Omit<ImportedConcept, 'labels'>;

export type Batches = {
  addConcept(concept: ImportedConcept): Promise<void>;
  addRelation(relation: ImportedRelation, place: RelationPlace): Promise<void>;
  /** Saves what is left. Returns the rows that changed since the beginning. */
  flush(): Promise<number>;
};

/**
 * Collects what an import reads and saves it piece by piece, one piece while the next is read. A concept that comes
 * again (in another language) brings labels only: the first file says what it is, so that two runs end the same.
 */
export function batches(
  sink: TaxonomySink,
  scheme: SchemeName,
  faults: FaultList,
  atOnce = AT_ONCE,
): Batches {
  const known = new Map<string, Described>();
  let concepts = new Map<string, { concept: Described; labels: Map<string, ImportedLabel> }>();
  let relations = new Map<string, { relation: ImportedRelation; place: RelationPlace }>();
  let saving: Promise<void> = Promise.resolve();
  let changed = 0;
  let rows = 0;

  const save = async () => {
    const placed = [...relations.values()];
    const batch = {
      scheme,
      concepts: [...concepts.values()].map(({ concept, labels }) => ({
        ...concept,
        labels: [...labels.values()],
      })),
      relations: placed.map(({ relation }) => relation),
    };
    [concepts, relations, rows] = [new Map(), new Map(), 0];
    await saving;
    saving = sink.save(batch).then((saved) => {
      changed += saved.changed;
      for (const { relation, place } of pick(placed, saved.unknownFrom))
        report(relation.from, place.fromField, place);
      for (const { relation, place } of pick(placed, saved.unknownTo))
        report(relation.to, place.toField, place);
    });
    // Told by the next await of it; without this a failure between two saves would end the process.
    saving.catch(() => undefined);
  };
  const report = (uri: string, field: string, { file, row }: RelationPlace) =>
    faults.add({ file, row, field, code: 'row-concept-unknown', data: { uri } });

  return {
    async addConcept({ labels, ...concept }) {
      const { uri } = concept;
      const first = known.get(uri) ?? concept;
      known.set(uri, first);
      const gathered = concepts.get(uri) ?? { concept: first, labels: new Map<string, ImportedLabel>() };
      concepts.set(uri, gathered);
      for (const label of labels) {
        const key = `${label.language} ${label.text}`;
        if (!gathered.labels.has(key) || label.kind === 'preferred') gathered.labels.set(key, label);
      }
      rows += labels.length + 1;
      if (rows >= atOnce) await save();
    },
    async addRelation(relation, place) {
      const key = `${relation.from} ${relation.kind} ${relation.to}`;
      const other = relations.get(key);
      if (!other || strength(relation) < strength(other.relation)) relations.set(key, { relation, place });
      rows += 1;
      if (rows >= atOnce) await save();
    },
    async flush() {
      if (concepts.size > 0 || relations.size > 0) await save();
      await saving;
      return changed;
    },
  };
}

function pick<T>(list: readonly T[], places: SavedBatch['unknownFrom']): T[] {
  return places.flatMap((at) => list[at] ?? []);
}

function strength({ importance }: ImportedRelation): number {
  return importance === undefined ? IMPORTANCES.length : IMPORTANCES.indexOf(importance);
}
