// SPDX-License-Identifier: EUPL-1.2
import type { Ctx } from '../../context.ts';
import type { Database } from '../../storage/database.ts';
import type { CountedTaxonomy, LoadedTaxonomy } from './taxonomy.ts';
import { countRows, listSchemes } from './taxonomy-store.ts';

/** What is loaded, with the words that must stand where it is shown. */
export async function listTaxonomies({ db }: Pick<Ctx, 'db'>): Promise<LoadedTaxonomy[]> {
  return (await listSchemes(db)).map(shown);
}

/** The same with numbers, which take a while to count. */
export async function countTaxonomies({ db }: Pick<Ctx, 'db'>): Promise<CountedTaxonomy[]> {
  const [schemes, counts] = [await listSchemes(db), await countRows(db)];
  return schemes.map((row) => {
    const {
      concepts = 0,
      labels = 0,
      relations = 0,
    } = counts.find(({ scheme }) => scheme === row.scheme) ?? {};
    return { ...shown(row), concepts, labels, relations };
  });
}

function shown({ imported_at, ...scheme }: Database['taxonomy.scheme']): LoadedTaxonomy {
  return { ...scheme, ...(imported_at && { importedAt: imported_at.toISOString() }) };
}
