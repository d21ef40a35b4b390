// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { plainDate } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { expect, it } from 'vitest';
import { writeFiles } from '../../../testing/esco-files.ts';
import { NOON, testApp } from '../../../testing/test-app.ts';
import { withDatabase } from '../../../testing/with-database.ts';
import { reportsByVacancy } from '../../feedback/index.ts';
import { pageOfVacancies } from '../list-vacancies.ts';
import { listToReview, reviewVacancy } from '../review-vacancies.ts';
import { vacancySink } from '../save-vacancies.ts';
import type { VacancySink } from '../vacancies.ts';
import { vacancyStats } from '../vacancy-stats.ts';
import { type ImportVacanciesOptions, importVacancies } from './import-vacancies.ts';

const publication = await loadPublication();
const today = plainDate('2026-11-23');
const SOURCE = { id: 'feed', name: 'Testfeed', licence: 'afspraak' };
const DAY = 86_400_000;

const posting = (id: string, changes: Record<string, unknown> = {}) => ({
  '@type': 'JobPosting',
  identifier: id,
  title: 'Schoonmaker kantoren',
  description: `Je maakt kantoren schoon in een vast team, 20 uur per week, € 15,50 per uur. Nummer ${id}.`,
  datePosted: '2026-11-20',
  validThrough: '2026-12-20',
  hiringOrganization: { name: `Testschoon ${id}` },
  jobLocation: { address: { addressLocality: 'Utrecht', addressCountry: 'NL' } },
  ...changes,
});
const lines = (...rows: unknown[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

withDatabase('importing vacancies', (storage) => {
  const ctx = (now = NOON) => ({
    db: storage().db,
    now: () => now,
    random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
  });
  const sink = (now = NOON) => vacancySink(ctx(now));
  const importing = async (
    files: Record<string, string>,
    options: Partial<ImportVacanciesOptions> = {},
    to: VacancySink = sink(),
  ) => importVacancies(to, publication, await writeFiles(files), { source: SOURCE, today, ...options });
  const shown = async (now = NOON) => (await pageOfVacancies(ctx(now), { limit: 100 })).vacancies;

  it('keeps the good rows, and tells each broken one by file, row and field', async () => {
    const { title: _, ...untitled } = posting('3');
    const report = await importing({
      'feed.jsonl': lines(
        posting('1'),
        '{"@type":"JobPosting", broken',
        untitled,
        posting('4', { datePosted: '2026-13-45' }),
        posting('5', { jobLocation: { address: { addressCountry: 'DE' } } }),
        posting('1'),
        { '@type': 'Person' },
        posting('8', { jobLocation: undefined }),
        posting('9', { jobLocation: { address: { addressLocality: 'Atlantis' } } }),
      ),
    });
    expect(report).toMatchObject({
      added: 3,
      changed: 0,
      unchanged: 0,
      faultCount: 6,
      remarkCount: 2,
      read: [{ file: 'feed.jsonl', rows: 9 }],
    });
    expect(report.faults.map(({ row, field, code }) => `${row} ${field} ${code}`)).toEqual([
      '2  row-not-json',
      '3 title field-required',
      '4 datePosted field-date',
      '5 jobLocation.address.addressCountry row-abroad',
      '6 id row-twice',
      '7  row-no-vacancy',
    ]);
    expect(report.remarks.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '8 row-place-missing',
      '9 row-place-unknown',
    ]);
    expect((await shown()).map(({ id }) => id).sort()).toEqual(['feed:1', 'feed:8', 'feed:9']);
  });

  it('reads the text: occupation, place, hours, pay, each with its words', async () => {
    await importing({ 'feed.jsonl': lines(posting('1')) });
    const [vacancy] = await shown();
    expect(vacancy).toMatchObject({
      isco08: '9112',
      municipality: 'GM0344',
      hoursPerWeek: { min: 20, max: 20 },
      wage: { min: 1550, max: 1550, per: 'hour' },
    });
    const words = vacancy?.evidence.wage?.map(([from, to]) => vacancy.description.slice(from, to));
    expect(words).toEqual(['€ 15,50 per uur']);
  });

  it('changes nothing the second time, and only what differs the third', async () => {
    const files = { 'feed.jsonl': lines(posting('1'), posting('2')) };
    await importing(files);
    const before = await storage()
      .db.selectFrom('vacancies.vacancy')
      .select(['id', 'data', 'changed_at', 'added_at'])
      .orderBy('id')
      .execute();
    const second = await importing(files, {}, sink(NOON + 60_000));
    expect(second).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(
      await storage()
        .db.selectFrom('vacancies.vacancy')
        .select(['id', 'data', 'changed_at', 'added_at'])
        .orderBy('id')
        .execute(),
    ).toEqual(before);
    const third = await importing({
      'feed.jsonl': lines(posting('1'), posting('2', { title: 'Glazenwasser' })),
    });
    expect(third).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
  });

  it('reads a list in one document, a VUM answer, HTML, XML and CSV from one folder', async () => {
    const vum = {
      matches: [
        {
          vumID: 'V1',
          naamVacature: 'Lasser',
          omschrijvingVacature: 'Lassen.',
          werkgever: { handelsnaamOrganisatie: 'Testmetaal' },
        },
      ],
    };
    const report = await importing({
      'a.json': JSON.stringify([posting('1'), posting('2')]),
      'b.json': JSON.stringify(vum),
      'c.html': `<script type="application/ld+json">${JSON.stringify(posting('3'))}</script>`,
      'd.xml':
        '<PositionOpening><DocumentID>H1</DocumentID><PositionProfile><PositionTitle>Kok</PositionTitle></PositionProfile></PositionOpening>',
      'e.csv': 'id,title,employer,place\nC1,Bakker,Testbakkerij,Utrecht\nC2,Bakker\n',
      'readme.txt': 'niets',
    });
    expect(report).toMatchObject({ added: 6, faultCount: 1, notRead: ['readme.txt'] });
    expect(report.faults).toMatchObject([{ file: 'e.csv', row: 3, code: 'row-fields' }]);
  });

  it('says where a document breaks off, and keeps what stood before it', async () => {
    const whole = JSON.stringify([posting('1'), posting('2'), posting('3')]);
    const report = await importing({ 'a.json': whole.slice(0, whole.length - 40) });
    expect(report).toMatchObject({ added: 2, faults: [{ row: 3, code: 'row-not-json' }] });
  });

  it('refuses a mapping that names a column that is not there, and saves nothing', async () => {
    const mapping = { columns: { id: 'Nr', title: 'Functie' } };
    await expect(importing({ 'a.csv': 'Nummer,Functie\n1,Kok\n' }, { mapping })).rejects.toMatchObject({
      code: 'vacancy-mapping-wrong',
      faults: [{ code: 'columns-missing', data: { columns: 'Nr' } }],
    });
    expect(await shown()).toEqual([]);
    expect((await importing({ 'a.csv': 'Nr,Functie\n1,Kok\n' }, { mapping })).added).toBe(1);
  });

  it('refuses a second import of one source at once, and allows one of another', async () => {
    const { run } = await sink().begin({ source: SOURCE });
    await expect(importing({ 'a.jsonl': lines(posting('1')) })).rejects.toMatchObject({
      code: 'vacancy-import-running',
    });
    expect(
      (await importing({ 'a.jsonl': lines(posting('1')) }, { source: { ...SOURCE, id: 'other' } })).added,
    ).toBe(1);
    await sink().finish({ run, read: 0, changed: 0, faults: 0, complete: false });
    expect((await importing({ 'a.jsonl': lines(posting('2')) })).added).toBe(1);
  });

  it('of two that begin in the same moment one is refused', async () => {
    await sink()
      .begin({ source: SOURCE })
      .then(({ run }) => sink().finish({ run, read: 0, changed: 0, faults: 0, complete: false }));
    const both = await Promise.allSettled([
      sink().begin({ source: SOURCE }),
      sink().begin({ source: SOURCE }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'vacancy-import-running' },
    });
  });

  it('takes over from one that was killed, which may then save nothing more', async () => {
    const { run } = await sink().begin({ source: SOURCE });
    const later = NOON + 10 * 60_000;
    expect((await importing({ 'a.jsonl': lines(posting('1')) }, {}, sink(later))).added).toBe(1);
    await expect(sink(later).save({ run, rows: [] })).rejects.toMatchObject({ code: 'vacancy-import-lost' });
  });

  it('keeps what was saved before it broke off, and goes on at once the next time', async () => {
    let saves = 0;
    const broken: VacancySink = {
      ...sink(),
      save: (request) => (++saves > 2 ? Promise.reject(new Error('power cut')) : sink().save(request)),
    };
    const files = { 'a.jsonl': lines(...['1', '2', '3', '4', '5'].map((id) => posting(id))) };
    await expect(importing(files, { atOnce: 1 }, broken)).rejects.toThrow('power cut');
    expect(await importing(files)).toMatchObject({ added: 3, unchanged: 2 });
  });

  it('asks for the name and the licence of a new source', async () => {
    await expect(
      importing({ 'a.jsonl': lines(posting('1')) }, { source: { id: 'feed' } }),
    ).rejects.toMatchObject({ code: 'vacancy-source-new' });
  });

  it('shows one job of two sources once, and the copy when the first is gone', async () => {
    const same = {
      hiringOrganization: { name: 'Testschoon B.V.' },
      description:
        'Wij zoeken een schoonmaker voor kantoren in het centrum van de stad, met goede spullen en een vast team.',
    };
    await importing({ 'a.jsonl': lines(posting('1', same)) });
    const copy = posting('x', {
      ...same,
      title: 'Schoonmaker kantoren (m/v)',
      hiringOrganization: { name: 'testschoon bv' },
    });
    const other = posting('y', {
      ...same,
      description: 'Heel ander werk, in een zwembad, met kinderen en een badmeester erbij.',
    });
    const report = await importing(
      { 'b.jsonl': lines(copy, other) },
      { source: { ...SOURCE, id: 'other' } },
      sink(NOON + 1000),
    );
    expect(report.duplicates).toBe(1);
    expect((await shown()).map(({ id }) => id).sort()).toEqual(['feed:1', 'other:y']);
    await importing({ 'a.jsonl': lines(posting('9')) }, { complete: true }, sink(NOON + 2000));
    expect((await shown()).map(({ id }) => id).sort()).toEqual(['feed:9', 'other:x', 'other:y']);
  });

  it('closes what a complete import does not hold, and opens it when it comes back', async () => {
    const both = { 'a.jsonl': lines(posting('1'), posting('2')) };
    await importing(both);
    expect(await importing({ 'a.jsonl': lines(posting('1')) }, { complete: true })).toMatchObject({
      closed: 1,
      unchanged: 1,
    });
    expect((await shown()).map(({ id }) => id)).toEqual(['feed:1']);
    await importing(both);
    expect(await shown()).toHaveLength(2);
  });

  it('shows nothing after its last day', async () => {
    await importing({ 'a.jsonl': lines(posting('1', { validThrough: '2026-11-24' })) });
    expect(await shown(NOON + DAY)).toHaveLength(1);
    expect(await shown(NOON + 2 * DAY)).toHaveLength(0);
    expect(await vacancyStats(ctx(NOON + 2 * DAY))).toMatchObject([{ id: 'feed', open: 0, expired: 1 }]);
  });

  it('hides what has a red flag until somebody has looked, and again when it changes', async () => {
    const bad = (price: number) =>
      posting('1', { description: `Werk in Utrecht. Inschrijfkosten ${price} euro, vooraf betalen.` });
    expect(
      await importing({
        'a.jsonl': lines(bad(60), posting('2', { description: '€ 9,00 per uur, 20 uur per week.' })),
      }),
    ).toMatchObject({ hidden: 2 });
    expect(await shown()).toEqual([]);
    const waiting = await listToReview(ctx());
    expect(waiting.map(({ id, redFlags }) => [id, redFlags])).toEqual([
      ['feed:1', ['asks_fee']],
      ['feed:2', ['below_minimum_wage']],
    ]);
    await reviewVacancy(ctx(), 'feed:1', 'approved');
    await reviewVacancy(ctx(), 'feed:2', 'rejected');
    expect((await shown()).map(({ id }) => id)).toEqual(['feed:1']);
    await importing({
      'a.jsonl': lines(bad(80), posting('2', { description: '€ 9,50 per uur, 20 uur per week.' })),
    });
    expect(await shown()).toEqual([]);
    expect((await listToReview(ctx())).map(({ id }) => id)).toEqual(['feed:1']);
    await expect(reviewVacancy(ctx(), 'feed:404', 'approved')).rejects.toMatchObject({
      code: 'vacancy-not-found',
    });
  });

  it('brings what readers say is wrong to the review, hides nothing for it, and is done when somebody has looked', async () => {
    await importing({ 'a.jsonl': lines(posting('1'), posting('2')) });
    const { post, wait } = testApp({ storage: storage() });
    const report = (id: string, kind: string, note?: string) =>
      post('/v1/feedback', { about: { type: 'vacancy', id }, kind, language: 'uk', note });
    const toReview = async () => listToReview(ctx(), await reportsByVacancy(ctx()));
    expect((await report('feed:1', 'wrong', 'Просять паспорт')).status).toBe(201);
    await report('feed:1', 'thanks');
    await report('feed:404', 'wrong');
    expect(await toReview()).toMatchObject([
      { id: 'feed:1', hidden: false, redFlags: [], reports: [{ note: 'Просять паспорт' }] },
    ]);
    expect((await shown()).map(({ id }) => id).sort()).toEqual(['feed:1', 'feed:2']);
    await reviewVacancy(ctx(NOON + 1_000), 'feed:1', 'approved');
    expect(await toReview()).toEqual([]);
    wait(60_000);
    await report('feed:1', 'wrong');
    expect(await toReview()).toMatchObject([{ id: 'feed:1', reports: [{}] }]);
    await reviewVacancy(ctx(NOON + 120_000), 'feed:1', 'rejected');
    expect(await toReview()).toEqual([]);
    expect((await shown()).map(({ id }) => id)).toEqual(['feed:2']);
  });

  it('keeps 99 of 100 rows of a large file when one in a hundred is broken', async () => {
    const rows = Array.from({ length: 2_000 }, (_, at) =>
      at % 100 === 7 ? '{"broken":' : posting(String(at)),
    );
    const report = await importing({ 'a.jsonl': lines(...rows) });
    expect(report).toMatchObject({ added: 1_980, faultCount: 20, duplicates: 0 });
    expect(report.faults[0]).toMatchObject({ row: 8, code: 'row-not-json' });
    const folder = await writeFiles({ 'a.jsonl': lines(...rows) });
    expect(
      await importVacancies(sink(), publication, join(folder, 'a.jsonl'), { source: SOURCE, today }),
    ).toMatchObject({ added: 0, unchanged: 1_980 });
  });
});
