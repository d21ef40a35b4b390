// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import type { Ctx } from '../../context.ts';
import {
  ATTRIBUTIONS,
  type BeginTaxonomy,
  type SavedBatch,
  type TaxonomyBatch,
  type TaxonomySink,
} from './taxonomy.ts';
import {
  deleteScheme,
  findScheme,
  lockTaxonomy,
  remakeWords,
  saveConcepts,
  saveLabels,
  saveRelations,
  saveScheme,
} from './taxonomy-store.ts';

type Within = Pick<Ctx, 'db' | 'now'>;

/** The three steps of an import, each in its own transaction, so that what was saved stays when the next fails. */
export function taxonomySink(ctx: Within): TaxonomySink {
  const inTransaction = <T>(work: (within: Within) => Promise<T>) =>
    ctx.db.transaction().execute(async (db) => {
      await lockTaxonomy(db);
      return work({ ...ctx, db });
    });
  return {
    begin: (request) => inTransaction((within) => beginTaxonomy(within, request)),
    save: (batch) => inTransaction((within) => saveTaxonomy(within, batch)),
    finish: (request) => inTransaction((within) => finishTaxonomy(within, request)),
  };
}

async function beginTaxonomy({ db }: Within, { scheme, version, replace }: BeginTaxonomy): Promise<void> {
  const loaded = await findScheme(db, scheme);
  const isOther = loaded !== undefined && loaded.version !== version;
  if (isOther && !replace)
    throw refusal('taxonomy-other-version', { scheme, version, loaded: loaded.version });
  if (replace) await deleteScheme(db, scheme);
  // After an interrupted import it is not known what that one changed: it counts as never finished.
  const importedAt = replace || !loaded?.complete ? null : loaded.imported_at;
  const attribution = ATTRIBUTIONS[scheme];
  await saveScheme(db, { scheme, version, attribution, complete: false, imported_at: importedAt });
}

async function saveTaxonomy(
  { db }: Within,
  { scheme, concepts, relations }: TaxonomyBatch,
): Promise<SavedBatch> {
  const changed =
    concepts.length > 0 ? (await saveConcepts(db, scheme, concepts)) + (await saveLabels(db, concepts)) : 0;
  const saved = relations.length > 0 ? await saveRelations(db, relations) : NOTHING;
  return { ...saved, changed: saved.changed + changed };
}

const NOTHING: SavedBatch = { changed: 0, unknownFrom: [], unknownTo: [] };

/** The moment of the import is that of the last one that changed something. */
async function finishTaxonomy(
  { db, now }: Within,
  { scheme, changed }: Parameters<TaxonomySink['finish']>[0],
): Promise<void> {
  const loaded = await findScheme(db, scheme);
  if (!loaded) return;
  const isNew = changed > 0 || loaded.imported_at === null;
  if (isNew) await remakeWords(db);
  await saveScheme(db, {
    ...loaded,
    complete: true,
    imported_at: isNew ? new Date(now()) : loaded.imported_at,
  });
}
