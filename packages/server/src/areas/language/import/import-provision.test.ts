// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NOON } from '../../../testing/test-app.ts';
import { testPublication } from '../../../testing/test-publication.ts';
import { withDatabase } from '../../../testing/with-database.ts';
import { findCourseRows, listSources } from '../provision-store.ts';
import { provisionSink } from '../save-provision.ts';
import { importProvision, type ProvisionImportOptions } from './import-provision.ts';

const { reference } = testPublication();
const HEADER = 'id,name,provider,kind,level_from,level_to,municipality,hours_a_week,evening,cost,free_places';
const GOOD = [
  '1,Beginnen,School,formal_course,A0,A1,Utrecht,"2,5",ja,gratis,4',
  '2,Verder,School,formal_course,A1,A2,GM0363,6,nee,"25,50",',
];

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'opstap-courses-')), name);
  await writeFile(path, text);
  return path;
}

withDatabase('importing a list of courses', (storage) => {
  const load = async (text: string, options: Partial<ProvisionImportOptions> = {}, name = 'list.csv') =>
    importProvision(provisionSink({ db: storage().db, now: () => NOON }), await fileOf(name, text), {
      source: 'gemeente-utrecht',
      places: reference,
      ...options,
    });
  const ids = async () =>
    (await findCourseRows(storage().db, {}, { limit: 100, offset: 0 })).rows.map(({ id }) => id).sort();

  it('keeps every field, the region of the municipality, and what is not known as not known', async () => {
    expect(await load([HEADER, ...GOOD].join('\n'))).toMatchObject({ rows: 2, changed: 2, faultCount: 0 });
    const { rows } = await findCourseRows(storage().db, {}, { limit: 1, offset: 0 });
    expect(rows).toEqual([
      {
        source: 'gemeente-utrecht',
        id: '1',
        name: 'Beginnen',
        provider: 'School',
        kind: 'formal_course',
        level_from: 'A0',
        level_to: 'A1',
        hours: null,
        minutes_a_week: 150,
        municipality: 'GM0344',
        region: 'AM01',
        place: null,
        online: false,
        evening: true,
        childcare: null,
        cost_cents: 0,
        free_places: 4,
        waiting_weeks: null,
        starts_on: null,
        url: null,
        contact: null,
        as_of: null,
        synthetic: false,
      },
    ]);
  });

  it('changes nothing the second time, and tells what is new, different or gone the third', async () => {
    await load([HEADER, ...GOOD].join('\n'));
    expect(await load([HEADER, ...GOOD].join('\n'))).toMatchObject({ changed: 0, removed: 0 });
    const third = [HEADER, GOOD[0]?.replace(',4', ',3'), GOOD[1]?.replace('2,', '3,')].join('\n');
    expect(await load(third)).toMatchObject({ changed: 2, removed: 1 });
    expect(await ids()).toEqual(['1', '3']);
    expect(await load([HEADER, GOOD[1]].join('\n'), { keepOthers: true })).toMatchObject({ removed: 0 });
    expect(await ids()).toEqual(['1', '2', '3']);
  });

  it('tells each broken row with its place, keeps the good ones, and then takes nothing away', async () => {
    await load([HEADER, ...GOOD].join('\n'));
    const bad = [
      HEADER,
      GOOD[0],
      '3,,School,formal_course,A0,A1,Utrecht,,,,',
      '4,Naam,School,toverles,A2,A1,Nergens,veel,misschien,duur,1.5',
      '5,te kort',
      '1,Nog eens,School,formal_course,A0,A1,Utrecht,,,,',
      '6,Goed,School,non_formal,A0,B1,Utrecht,,,,',
    ].join('\n');
    const report = await load(bad);
    expect(report.faults.map(({ row, field, code }) => `${row} ${field} ${code}`)).toEqual(
      [
        '3 name field-required',
        '4 level_to field-invalid',
        '4 hours_a_week field-type',
        '4 municipality fact-municipality',
        '4 kind field-value',
        '4 evening field-value',
        '4 cost field-format',
        '4 free_places field-type',
        '5  row-fields',
        '6 id row-code-twice',
      ].map((line) => expect.stringMatching(line)),
    );
    expect(report).toMatchObject({ rows: 6, changed: 1, removed: 0 });
    expect(await ids()).toEqual(['1', '2', '6']);
  });

  it('leaves out what the storage could not take, and keeps the rest of the list', async () => {
    const rows = [HEADER, GOOD[0], '8,A\0B,School,formal_course,A0,A1,Utrecht,,,99999999999,'].join('\n');
    const { faults, changed } = await load(rows);
    expect(faults.map(({ row, field }) => `${row} ${field}`).sort()).toEqual(['3 cost', '3 name']);
    expect(changed).toBe(1);
  });

  it('reads what Dutch spreadsheets write: semicolons, a byte order mark, names of columns in Dutch or one’s own', async () => {
    const text =
      '\uFEFFCode;Naam cursus;Aanbieder;Soort;Niveau van;Niveau tot;Gemeente;Kosten;Opmerking\r\n7;Avond;School;formal_course;a1;a2;Utrecht;12,50;mooi\r\n';
    const report = await load(text, { columns: { 'naam cursus': 'name' } });
    expect(report).toMatchObject({ changed: 1, faultCount: 0, notRead: ['Opmerking'] });
    const { rows } = await findCourseRows(storage().db, {}, { limit: 1, offset: 0 });
    expect(rows).toMatchObject([{ id: '7', name: 'Avond', level_from: 'A1', cost_cents: 1250 }]);
  });

  it('reads JSON, entry by entry, and tells from where it cannot be read', async () => {
    const course = {
      name: 'Online',
      provider: 'School',
      kind: 'formal_course',
      level_from: 'A1',
      level_to: 'A2',
    };
    const list = [
      { ...course, id: 1, online: true, free_places: 3, evening: null },
      { ...course, id: 2 },
      'text',
    ];
    const whole = await load(JSON.stringify(list), {}, 'list.json');
    expect(whole.faults).toMatchObject([
      { row: 2, field: 'municipality', code: 'field-required' },
      { row: 3, code: 'field-type' },
    ]);
    expect(await ids()).toEqual(['1']);
    const cut = await load(
      `[${JSON.stringify({ ...course, id: 5, online: true })}, {"id": `,
      {},
      'list.json',
    );
    expect(cut).toMatchObject({ changed: 1, removed: 0, faults: [{ row: 2, code: 'row-json' }] });
    expect(await load('{"courses": []}', {}, 'list.json')).toMatchObject({ faults: [{ code: 'row-json' }] });
    expect(await ids()).toEqual(['1', '5']);
  });

  it('refuses a file without the columns, a name that cannot be, and the name of the demo, before anything is saved', async () => {
    await expect(load('id,name\n1,x')).rejects.toMatchObject({
      code: 'provision-columns-wrong',
      faults: [{ code: 'columns-missing', data: { columns: 'provider, kind, level_from, level_to' } }],
    });
    await expect(load(HEADER, { columns: { x: 'naam' } })).rejects.toMatchObject({
      code: 'provision-columns-wrong',
    });
    await expect(load(HEADER, {}, 'list.xlsx')).rejects.toMatchObject({ code: 'provision-form-unknown' });
    for (const source of ['demo', 'Gemeente Utrecht', ''])
      await expect(load(HEADER, { source })).rejects.toMatchObject({ code: 'provision-source-wrong' });
    expect(await listSources(storage().db)).toEqual([]);
  });

  it('takes a whole list away, and no other', async () => {
    await load([HEADER, ...GOOD].join('\n'));
    await load([HEADER, GOOD[0]].join('\n'), { source: 'school' });
    const sink = provisionSink({ db: storage().db, now: () => NOON });
    expect(await sink.remove({ source: 'gemeente-utrecht' })).toEqual({ removed: 2 });
    await expect(sink.remove({ source: 'gemeente-utrecht' })).rejects.toMatchObject({
      code: 'provision-source-unknown',
    });
    expect(await listSources(storage().db)).toEqual([
      { name: 'school', synthetic: false, importedAt: '2026-11-23T11:00:00.000Z', courses: 1 },
    ]);
  });
});
