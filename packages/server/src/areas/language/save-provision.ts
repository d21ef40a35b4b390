// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import type { Ctx } from '../../context.ts';
import { DEMO_SOURCE, type ProvisionSink, type ProvisionSource } from './provision.ts';
import { deleteOthers, deleteSource, findSource, saveProvision, saveSource } from './provision-store.ts';

type Within = Pick<Ctx, 'db' | 'now'>;
const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** The steps of an import, each in its own transaction, so that what was saved stays when the next fails. */
export function provisionSink({ db: outside, now }: Within): ProvisionSink {
  const inTransaction = <T>(work: (db: Within['db']) => Promise<T>) => outside.transaction().execute(work);
  return {
    begin: ({ source, synthetic = false }: ProvisionSource) =>
      inTransaction(async (db) => {
        if (!NAME.test(source) || (source === DEMO_SOURCE) !== synthetic)
          throw refusal('provision-source-wrong', { source });
        if (!(await findSource(db, source)))
          await saveSource(db, { name: source, synthetic, imported_at: new Date(now()) });
      }),
    save: ({ source, rows }) =>
      inTransaction(async (db) => ({ changed: await saveProvision(db, source, rows) })),
    finish: ({ source, changed, named }) =>
      inTransaction(async (db) => {
        const found = await findSource(db, source);
        if (!found) throw refusal('provision-source-unknown', { source });
        const removed = named ? await deleteOthers(db, source, named) : 0;
        if (changed + removed > 0) await saveSource(db, { ...found, imported_at: new Date(now()) });
        return { removed };
      }),
    remove: ({ source }) =>
      inTransaction(async (db) => {
        if (!(await findSource(db, source))) throw refusal('provision-source-unknown', { source });
        return { removed: await deleteSource(db, source) };
      }),
  };
}
