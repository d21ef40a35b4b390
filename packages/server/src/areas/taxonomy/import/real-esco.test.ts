// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeStorage, type TestStorage } from '../../../testing/with-database.ts';
import { countTaxonomies } from '../list-taxonomies.ts';
import { taxonomySink } from '../save-taxonomy.ts';
import { importEsco } from './import-esco.ts';

const ROOT = fileURLToPath(new URL('../../../../../../', import.meta.url));
const FOLDER = join(resolve(ROOT, process.env['OPSTAP_DATA'] ?? '../shared/data'), 'esco');
const isThere = existsSync(FOLDER);
const why = isThere ? '' : ' (skipped: no working copy of ESCO, see OPSTAP_DATA)';

describe.skipIf(!isThere)(`the real ESCO${why}`, () => {
  let made: TestStorage | undefined;
  beforeAll(async () => {
    made = await makeStorage('pglite');
  });
  afterAll(() => made?.drop());

  it('imports whole on the embedded database, and the only rows left out are relations of concepts that it lacks', async () => {
    const { db } = made?.storage ?? expect.fail('no storage');
    const report = await importEsco(taxonomySink({ db, now: Date.now }), FOLDER);
    expect(report.faults.filter(({ code }) => code !== 'row-concept-unknown')).toEqual([]);
    const [counted] = await countTaxonomies({ db });
    expect(counted?.concepts).toBeGreaterThan(17_000);
    expect(counted?.relations).toBeGreaterThan(150_000);
    expect(counted?.labels).toBeGreaterThan(150_000);
  }, 240_000);
});
