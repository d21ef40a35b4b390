// SPDX-License-Identifier: EUPL-1.2
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importProvision } from '../areas/language/import/import-provision.ts';
import { importEsco } from '../areas/taxonomy/import/import-esco.ts';
import { importVacancies } from '../areas/vacancies/import/import-vacancies.ts';
import { ESCO_1_1, writeFiles } from '../testing/esco-files.ts';
import { testPublication } from '../testing/test-publication.ts';
import { makeDataFolder } from '../testing/with-database.ts';
import { connectOrOpen } from './connect-or-open.ts';
import { settingsFrom } from './settings.ts';
import { type RunningServer, startServer } from './start-server.ts';

const silent = { write: () => undefined };

describe('commands and the storage', () => {
  let dataFolder = '';
  let server: RunningServer | undefined;
  /** Without its examples, which take a second of each start; "on" is how a server is without a word. */
  const start = async (demo: 'on' | 'off' = 'off') => {
    const environment = { PORT: '0', OPSTAP_DATA_FOLDER: dataFolder, OPSTAP_DEMO: demo };
    const settings = { ...settingsFrom(environment), host: '127.0.0.1' };
    server = await startServer({ settings, publication: testPublication(), logTo: silent });
    return server;
  };
  beforeEach(async () => {
    dataFolder = await makeDataFolder();
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    await rm(dataFolder, { recursive: true, force: true });
  });

  it('give the same answers through the running server and without one', async () => {
    const { url, stop } = await start();
    const body = {
      about: { type: 'step', id: 'werk_melden' },
      kind: 'unclear',
      note: 'Що це?',
      language: 'uk',
    };
    const given = await fetch(`${url}/v1/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(given.status).toBe(201);
    const live = await connectOrOpen(dataFolder, undefined);
    expect(live.through).toBe('server');
    const answers = [await live.listFeedback({ kind: 'unclear' }), await live.stats()];
    expect(answers).toMatchObject([[{ note: 'Що це?' }], { feedback: 1, handOvers: 0, engine: 'embedded' }]);
    await expect(live.listFeedback({ week: 'tomorrow' })).rejects.toMatchObject({ code: 'invalid-input' });
    await stop();
    const opened = await connectOrOpen(dataFolder, undefined);
    expect(opened.through).toBe('storage');
    expect([await opened.listFeedback({ kind: 'unclear' }), await opened.stats()]).toEqual(answers);
    await opened.close();
  });

  it('import a taxonomy through the running server, which then shows it', async () => {
    const { url, stop } = await start();
    const live = await connectOrOpen(dataFolder, undefined);
    const folder = await writeFiles(ESCO_1_1);
    const report = await importEsco(live.taxonomySink, folder);
    expect([live.through, report.faultCount]).toEqual(['server', 0]);
    const { taxonomies } = await (await fetch(`${url}/v1/taxonomies`)).json();
    expect(taxonomies).toMatchObject([{ scheme: 'esco', version: '1.1', complete: true }]);
    const attempt = importEsco(live.taxonomySink, folder, { release: '2' });
    await expect(attempt).rejects.toMatchObject({ code: 'taxonomy-other-version', data: { loaded: '1.1' } });
    const answers = [await live.listTaxonomies(), await live.listOccupationLabels(['7512'])];
    expect(answers[1]).toHaveLength(5);
    await stop();
    const opened = await connectOrOpen(dataFolder, undefined);
    expect([await opened.listTaxonomies(), await opened.listOccupationLabels(['7512'])]).toEqual(answers);
    expect(await importEsco(opened.taxonomySink, folder)).toMatchObject({ changed: 0 });
    await opened.close();
  });

  it('import courses through the running server, which then shows them; in demo mode beside invented ones', async () => {
    const { url, stop } = await start('on');
    const live = await connectOrOpen(dataFolder, undefined);
    const file = join(dataFolder, 'courses.json');
    const course = { id: 1, name: 'Les', provider: 'School', kind: 'formal_course', level_from: 'A1' };
    await writeFile(file, JSON.stringify([{ ...course, level_to: 'A2', municipality: 'Utrecht' }]));
    const places = testPublication().reference;
    const load = () => importProvision(live.provisionSink, file, { source: 'school', places });
    expect([live.through, (await load()).changed, (await load()).changed]).toEqual(['server', 1, 0]);
    const answer = await (await fetch(`${url}/v1/courses?municipality=GM0344&level=A1`)).json();
    expect(answer.courses.map(({ source }: { source: string }) => source)).toContain('school');
    expect(answer.synthetic).toBe(true);
    const attempt = importProvision(live.provisionSink, file, { source: 'demo', places });
    await expect(attempt).rejects.toMatchObject({ code: 'provision-source-wrong' });
    const counts = await live.countProvision();
    await stop();
    const opened = await connectOrOpen(dataFolder, undefined);
    expect(await opened.countProvision()).toEqual(counts);
    expect((await opened.listProvision()).map(({ name }) => name)).toEqual(['demo', 'school']);
    expect(await opened.provisionSink.remove({ source: 'school' })).toEqual({ removed: 1 });
    await opened.close();
  });

  it('import vacancies through the running server, which then shows them, and look at those that wait', async () => {
    const { url, stop } = await start();
    const live = await connectOrOpen(dataFolder, undefined);
    const posting = (identifier: string, description: string) =>
      JSON.stringify({
        '@type': 'JobPosting',
        identifier,
        title: 'Kok',
        description,
        hiringOrganization: { name: 'Testkeuken' },
      });
    const folder = await writeFiles({
      'a.jsonl': `${posting('1', 'Koken.')}\n${posting('2', 'Inschrijfkosten 60 euro.')}\n`,
    });
    const source = { id: 'feed', name: 'Testfeed', licence: 'afspraak' };
    const importing = (to: typeof live) =>
      importVacancies(to.vacancySink, testPublication(), folder, { source });
    expect(await importing(live)).toMatchObject({ added: 2, hidden: 1 });
    const { vacancies } = await (await fetch(`${url}/v1/vacancies`)).json();
    expect(vacancies).toMatchObject([{ id: 'feed:1' }]);
    expect(await live.listVacanciesToReview()).toMatchObject([{ id: 'feed:2', redFlags: ['asks_fee'] }]);
    await live.reviewVacancy('feed:2', 'rejected');
    await expect(live.reviewVacancy('feed:3', 'approved')).rejects.toMatchObject({
      code: 'vacancy-not-found',
    });
    await live.vacancySink.begin({ source });
    await expect(importing(live)).rejects.toMatchObject({ code: 'vacancy-import-running' });
    expect(await live.vacancyStats()).toMatchObject([{ id: 'feed', open: 1, rejected: 1 }]);
    await live.deleteVacancySource('feed');
    expect(await live.vacancyStats()).toEqual([]);
    await stop();
  });

  it('back up through the running server; restoring waits until it has stopped', async () => {
    const { url, stop } = await start();
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${'s'.repeat(43)}` };
    const kept = await fetch(`${url}/v1/hand-overs`, {
      method: 'POST',
      headers,
      body: '{"ciphertext":"abc"}',
    });
    const live = await connectOrOpen(dataFolder, undefined);
    const target = new PassThrough();
    const [bytes] = await Promise.all([buffer(target), live.backup(target)]);
    await expect(live.restore(Readable.from(bytes))).rejects.toMatchObject({
      code: 'restore-needs-stopped-server',
    });
    await fetch(`${url}${kept.headers.get('location')}`, { method: 'DELETE', headers });
    await stop();
    const opened = await connectOrOpen(dataFolder, undefined);
    await opened.restore(Readable.from([bytes]), { overwrite: true });
    expect(await opened.stats()).toMatchObject({ handOvers: 1 });
    await opened.close();
  });

  it('reach the server only as the same user', async () => {
    await start();
    expect((await stat(join(dataFolder, 'control.sock'))).mode & 0o777).toBe(0o600);
  });

  it('reach it in a folder whose path is longer than a socket may have', async () => {
    const deep = join(dataFolder, 'a'.repeat(80), 'b'.repeat(80));
    await mkdir(deep, { recursive: true });
    const environment = { PORT: '0', OPSTAP_DATA_FOLDER: deep, OPSTAP_DEMO: 'off' };
    const settings = { ...settingsFrom(environment), host: '127.0.0.1' };
    server = await startServer({ settings, publication: testPublication(), logTo: silent });
    const live = await connectOrOpen(deep, undefined);
    expect(await live.stats()).toMatchObject({ feedback: 0 });
  });
});
