// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import { simulateInterview, syntheticPersons } from '@opstap/journeys';
import { plainDate } from '@opstap/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { compilePublication, readSources, type SourceFile } from './index.ts';

const on = plainDate('2026-11-24');
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/\/$/, '');

let files: SourceFile[] = [];
beforeAll(async () => {
  ({ files } = compilePublication(await readSources(ROOT)));
});

function textOf(path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no ${path}`);
  return file.text;
}

/** What a browser gets from a module of data. */
async function load(path: string) {
  const module = await import(`data:text/javascript,${encodeURIComponent(textOf(path))}`);
  return module.default;
}

describe('the compiled publication', () => {
  it('has a pack for the klantreis and one for every inquiry, all under the hash of the whole', async () => {
    const whole = JSON.parse(textOf('pack.json'));
    for (const name of ['klantreis', ...Object.keys(whole.inquiries)])
      expect(await load(`packs/${name}.js`), name).toMatchObject({ hash: whole.hash });
  });

  it('gives the klantreis every step, and an inquiry only what it can reach', async () => {
    const whole = JSON.parse(textOf('pack.json'));
    expect((await load('packs/klantreis.js')).steps).toEqual(whole.steps);
    const work = await load('packs/mag_ik_werken.js');
    expect(work.steps).toEqual([]);
    expect(Object.keys(work.rules)).toEqual(expect.arrayContaining(whole.inquiries.mag_ik_werken));
    expect(Object.keys(work.rules).length).toBeLessThan(Object.keys(whole.rules).length / 2);
  });

  it('asks on the klantreis exactly what the whole law asks, the town too', async () => {
    const [whole, part] = [JSON.parse(textOf('pack.json')), await load('packs/klantreis.js')];
    for (const person of syntheticPersons(40, 5, on)) {
      const interview = simulateInterview(part, person, on);
      const { screens, journey } = simulateInterview(whole, person, on);
      expect(interview).toMatchObject({ screens, journey });
      expect(interview.screens).toContain('gemeente');
    }
  });

  it('describes every kind of corpus file for editors', () => {
    for (const kind of ['law', 'step', 'examples'])
      expect(JSON.parse(textOf(`schemas/${kind}.json`))).toMatchObject({ type: 'object' });
  });
});
