// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadZip } from 'client-zip';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Storage } from '../../../storage/open-storage.ts';
import { ESCO_1_1, ESCO_1_2_UK, uriOf, writeFiles } from '../../../testing/esco-files.ts';
import { NOON } from '../../../testing/test-app.ts';
import { withDatabase } from '../../../testing/with-database.ts';
import { listTaxonomies } from '../list-taxonomies.ts';
import { taxonomySink } from '../save-taxonomy.ts';
import type { TaxonomySink } from '../taxonomy.ts';
import { importEsco } from './import-esco.ts';

const BAKER = uriOf('occupation', 'baker');

withDatabase('importing ESCO', (storage) => {
  const sink = (now = NOON) => taxonomySink({ db: storage().db, now: () => now });

  it('keeps concepts, labels and relations of version 1.1, with attribution and moment', async () => {
    const report = await importEsco(sink(), await writeFiles(ESCO_1_1));
    expect(report).toMatchObject({ version: '1.1', faultCount: 0, notRead: [] });
    expect(await listTaxonomies(storage())).toEqual([
      {
        scheme: 'esco',
        version: '1.1',
        attribution: 'This service uses the ESCO classification of the European Commission.',
        complete: true,
        importedAt: '2026-11-23T11:00:00.000Z',
      },
    ]);
    const { concepts, labels, relations } = await everything(storage());
    expect(concepts).toContainEqual({ uri: BAKER, kind: 'occupation', isco08: '7512' });
    expect(concepts).toContainEqual({ uri: uriOf('isco', 'C75'), kind: 'isco-group', isco08: '75' });
    expect(concepts).toContainEqual({ uri: uriOf('skill', 'flour'), kind: 'knowledge', isco08: null });
    expect(concepts.map(({ uri }) => uri)).not.toContain(uriOf('occupation', 'gone'));
    expect(labels.filter(({ uri }) => uri === BAKER).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'alternative bread baker',
      'alternative dough worker',
      'hidden bakker',
      'preferred test baker',
    ]);
    expect(relations).toContainEqual({
      source: BAKER,
      kind: 'needs',
      target: uriOf('skill', 'knead'),
      importance: 'essential',
    });
    expect(relations).toContainEqual({
      source: uriOf('skill', 'food'),
      kind: 'broader',
      target: uriOf('skill', 'all'),
      importance: null,
    });
    expect(relations).toHaveLength(9);
  });

  it('adds the Ukrainian labels of another download, with other columns and a byte order mark', async () => {
    await importEsco(sink(), await writeFiles(ESCO_1_1), { release: '1.2' });
    const report = await importEsco(sink(), await writeFiles(ESCO_1_2_UK));
    expect(report).toMatchObject({ version: '1.2', faultCount: 0, changed: 4 });
    const { concepts, labels } = await everything(storage());
    expect(concepts.filter(({ uri }) => uri === BAKER)).toHaveLength(1);
    const ukrainian = labels.filter(({ uri, language }) => uri === BAKER && language === 'uk');
    expect(ukrainian.map(({ text }) => text).sort()).toEqual([
      'пекар хліба',
      'пекарка хліба',
      'пекарка/пекар',
    ]);
  });

  it('reads languages that stand in columns of one file', async () => {
    const changes = {
      'en/occupations_en.csv': undefined,
      'occupations.csv': `conceptUri,iscoGroup,preferredLabel_nl,preferredLabel_uk,altLabels_nl\n${BAKER},7512,testbakker,пекар,broodbakker\n${uriOf('occupation', 'pastry')},7512,testbanketbakker,кондитер,\n`,
    };
    expect(await importEsco(sink(), await writeFiles(ESCO_1_1, changes))).toMatchObject({ faultCount: 0 });
    const { labels } = await everything(storage());
    const found = labels
      .filter(({ uri }) => uri === BAKER)
      .map(({ language, text }) => `${language} ${text}`);
    expect(found.sort()).toEqual(['nl broodbakker', 'nl testbakker', 'uk пекар']);
  });

  it('reads a zip, and a folder with a zip, as it reads the folder; the name of the zip says the version', async () => {
    const folder = await writeFiles({});
    const files = Object.entries({ ...ESCO_1_1 }).map(([name, input]) => ({ name, input }));
    const zip = join(folder, 'ESCO dataset - v1.1.2 - classification - en - csv.zip');
    await writeFile(zip, Buffer.from(await downloadZip(files).arrayBuffer()));
    expect(await importEsco(sink(), zip)).toMatchObject({ version: '1.1.2', faultCount: 0 });
    const fromZip = await everything(storage());
    expect(await importEsco(sink(), folder)).toMatchObject({ version: '1.1.2', changed: 0 });
    await importEsco(sink(), await writeFiles(ESCO_1_1), { replace: true });
    expect(await everything(storage())).toEqual(fromZip);
  });

  it('changes nothing the second time', async () => {
    const folder = await writeFiles(ESCO_1_1);
    const first = await importEsco(sink(), folder);
    const before = await rows(storage());
    const second = await importEsco(sink(NOON + 60_000), folder);
    expect([first.changed > 0, second.changed]).toEqual([true, 0]);
    expect(await rows(storage())).toEqual(before);
  });

  it.each([0, 1, 2, 3])('goes on after it was interrupted at save %i, and ends the same', async (saves) => {
    const folder = await writeFiles(ESCO_1_1);
    await expect(importEsco(interrupted(sink(), saves), folder, { atOnce: 5 })).rejects.toThrow('power cut');
    expect(await listTaxonomies(storage())).toMatchObject([{ complete: false }]);
    await importEsco(sink(), folder, { atOnce: 5 });
    const after = await everything(storage());
    expect(await listTaxonomies(storage())).toMatchObject([{ complete: true }]);
    await importEsco(sink(), folder, { replace: true });
    expect(await everything(storage())).toEqual(after);
  });

  it('leaves broken rows out, says which, and keeps the good ones', async () => {
    const changes = {
      'en/occupations_en.csv': `conceptUri,iscoGroup,preferredLabel,altLabels
${BAKER},7512,test baker,
not an address,7512,a,
${uriOf('occupation', 'a')},751,short code,
${uriOf('occupation', 'b')},7512,,
${uriOf('occupation', 'c')},7512
${uriOf('occupation', 'd')},7512,bad \ufffd letters,
${uriOf('occupation', 'e')},7512,${'x'.repeat(501)},
${uriOf('occupation', 'f')},7512,"half "open" quotes",
${uriOf('occupation', 'pastry')},7512,test pastry cook,
`,
      'occupationSkillRelations.csv': `occupationUri,relationType,skillType,skillUri
${BAKER},essential,,${uriOf('skill', 'knead')}
${BAKER},perhaps,,${uriOf('skill', 'knead')}
${BAKER},optional,,${uriOf('skill', 'nowhere')}
`,
    };
    const { faults } = await importEsco(sink(), await writeFiles(ESCO_1_1, changes));
    expect(faults.map(({ file, row, field, code }) => [file, row, field, code])).toEqual([
      ['en/occupations_en.csv', 3, 'conceptUri', 'row-uri'],
      ['en/occupations_en.csv', 4, 'iscoGroup', 'row-isco'],
      ['en/occupations_en.csv', 5, 'preferredLabel', 'row-label-missing'],
      ['en/occupations_en.csv', 6, '', 'row-fields'],
      ['en/occupations_en.csv', 7, 'preferredLabel', 'row-encoding'],
      ['en/occupations_en.csv', 8, 'preferredLabel', 'field-too-long'],
      ['en/occupations_en.csv', 9, 'altLabels', 'row-quotes'],
      ['occupationSkillRelations.csv', 3, 'relationType', 'field-value'],
      ['occupationSkillRelations.csv', 4, 'skillUri', 'row-concept-unknown'],
    ]);
    const { concepts, relations } = await everything(storage());
    expect(concepts.filter(({ kind }) => kind === 'occupation')).toHaveLength(2);
    expect(relations.filter(({ source, kind }) => source === BAKER && kind === 'needs')).toHaveLength(1);
  });

  it('saves nothing when a header is wrong, and names the files and columns', async () => {
    const changes = { 'en/skills_en.csv': 'uri;label\n', 'skillSkillRelations.csv': '' };
    const attempt = importEsco(sink(), await writeFiles(ESCO_1_1, changes));
    await expect(attempt).rejects.toMatchObject({
      code: 'taxonomy-header-wrong',
      faults: [
        { field: 'en/skills_en.csv', data: { columns: 'conceptUri, skillType, preferredLabel' } },
        { field: 'skillSkillRelations.csv' },
      ],
    });
    expect(await listTaxonomies(storage())).toEqual([]);
  });

  it('tells each relation whose concepts are in no file', async () => {
    const folder = await writeFiles({}, { 'skillSkillRelations.csv': ESCO_1_1['skillSkillRelations.csv'] });
    const { faults, changed } = await importEsco(sink(), folder);
    expect(faults.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, 'originalSkillUri', 'row-concept-unknown'],
      [2, 'relatedSkillUri', 'row-concept-unknown'],
    ]);
    expect(changed).toBe(0);
  });

  it('refuses a folder without any of the files, and one that is not there', async () => {
    const folder = await writeFiles({ 'other.csv': 'a,b\n' });
    await expect(importEsco(sink(), folder)).rejects.toMatchObject({ code: 'taxonomy-files-missing' });
    await expect(importEsco(sink(), join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'file-unreadable',
    });
    await writeFile(join(folder, 'broken.zip'), 'no zip');
    await expect(importEsco(sink(), folder)).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  it('replaces another version only when told', async () => {
    await importEsco(sink(), await writeFiles(ESCO_1_1));
    const later = await writeFiles(ESCO_1_2_UK);
    await expect(importEsco(sink(), later)).rejects.toMatchObject({ code: 'taxonomy-other-version' });
    await importEsco(sink(), later, { replace: true });
    const { concepts } = await everything(storage());
    expect(concepts.map(({ uri }) => uri)).toEqual([BAKER, uriOf('skill', 'knead')]);
  });

  it('keeps only the languages that are asked for', async () => {
    const folder = await writeFiles({ ...ESCO_1_1, ...ESCO_1_2_UK });
    await importEsco(sink(), folder, { languages: ['uk'] });
    const { labels } = await everything(storage());
    expect(new Set(labels.map(({ language }) => language))).toEqual(new Set(['uk']));
  });
});

/** The power fails after so many saves. */
function interrupted(sink: TaxonomySink, saves: number): TaxonomySink {
  let left = saves;
  return {
    ...sink,
    save: async (batch) => {
      if (left-- === 0) throw new Error('power cut');
      return sink.save(batch);
    },
  };
}

/** What is stored, without the numbers of concepts, which the order of saving gives. */
async function everything({ db }: Storage) {
  const { rows: concepts } = await sql<{ uri: string; kind: string; isco08: string | null }>`
    select uri, kind, isco08 from taxonomy.concept order by uri`.execute(db);
  const { rows: labels } = await sql<{ uri: string; language: string; kind: string; text: string }>`
    select c.uri, l.language, l.kind, l.text, l.folded from taxonomy.label l
    join taxonomy.concept c on c.id = l.concept_id order by c.uri, l.language, l.kind, l.text`.execute(db);
  const { rows: relations } = await sql<{ source: string; kind: string; target: string; importance: string }>`
    select f.uri as source, r.kind, t.uri as target, r.importance from taxonomy.relation r
    join taxonomy.concept f on f.id = r.from_id join taxonomy.concept t on t.id = r.to_id
    order by 1, 2, 3`.execute(db);
  return { concepts, labels, relations };
}

/** Every row as it is. */
async function rows({ db }: Storage): Promise<unknown[]> {
  const tables = ['scheme', 'concept', 'label', 'relation', 'word'];
  const found: unknown[] = [];
  for (const table of tables) {
    const query = sql`select row_to_json(t)::text as row from ${sql.table(`taxonomy.${table}`)} t order by 1`;
    found.push((await query.execute(db)).rows);
  }
  return found;
}
