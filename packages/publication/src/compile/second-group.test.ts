// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { journeyFor, simulateInterview, syntheticPersons } from '@opstap/journeys';
import { LANGUAGES, plainDate } from '@opstap/kernel';
import type { Facts } from '@opstap/rules';
import { compileCorpus, readExamples, runExamples } from '@opstap/rules/compile';
import { describe, expect, it } from 'vitest';
import { compilePublication, readContent, readSources, stampAll } from './index.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/\/$/, '');
const folder = join(root, 'tests/fixtures/status-holders');
const own = await readSources(root);
const fixture = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(yaml|json)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
const both = [...own, ...fixture];
const corpusOf = (sources: typeof own) => sources.filter(({ path }) => path.startsWith('corpus/'));
const { pack } = compileCorpus(corpusOf(both));
const on = plainDate('2026-11-24');

const STATUS_HOLDER: Facts = {
  beschermingsgrond: 'anders',
  heeft_asielvergunning: true,
  werksituatie: 'werk_gevonden',
  contractvorm: 'vast',
  startdatum: '2026-12-01',
  uren_per_week: 32,
  zoekt_werk: true,
};

function statuses(facts: Facts): Record<string, string> {
  const { steps } = journeyFor(pack, facts, { on, done: [] });
  return Object.fromEntries(steps.map(({ step, status }) => [step.id, status]));
}

describe('a second group, added as files of law and texts alone', () => {
  it('compiles beside the first, with every text in four languages', () => {
    const { content } = readContent(both);
    const stamps = Object.entries(stampAll(content, {})).map(([path, stamp]) => ({
      path,
      text: JSON.stringify(stamp),
    }));
    expect(compilePublication([...both, ...stamps]).problems).toEqual([]);
    for (const language of LANGUAGES) {
      const keys = content[language].map(({ key }) => key);
      expect(keys).toEqual(
        expect.arrayContaining(['steps.sowis_aanvragen.title', 'rules.is_statushouder.yes']),
      );
    }
  });

  it('answers its worked examples, and those of the first group as before', () => {
    const failed = runExamples(pack, readExamples(corpusOf(both))).filter(({ passed }) => !passed);
    expect(failed).toEqual([]);
  });

  it('has a journey of its own, without the steps of temporary protection', () => {
    const steps = statuses(STATUS_HOLDER);
    expect(steps).toMatchObject({ sowis_aanvragen: 'now', werkcentrum_bezoeken: 'now' });
    expect(steps).toMatchObject({ bewijs_geldig_tot_2027: 'not_for_you', melding_uwv: 'not_for_you' });
  });

  it('is asked about its permit, and nobody of the first group is', () => {
    const { openQuestions } = journeyFor(pack, { beschermingsgrond: 'anders' }, { on, done: [] });
    expect(openQuestions.map(({ id }) => id)).toContain('asielvergunning');
    for (const person of syntheticPersons(40, 3, on)) {
      if (person.facts['beschermingsgrond'] === 'anders') continue;
      expect(simulateInterview(pack, person, on).screens).not.toContain('asielvergunning');
    }
  });

  it('changes no step of the first group', () => {
    const before = compileCorpus(corpusOf(own)).pack;
    for (const { facts } of syntheticPersons(40, 5, on)) {
      if (facts['beschermingsgrond'] === 'anders') continue;
      const after = statuses(facts);
      for (const { step, applies } of journeyFor(before, facts, { on, done: [] }).steps) {
        if (applies.kind === 'known' && applies.value === false) expect(after[step.id]).toBe('not_for_you');
        else expect(after[step.id], step.id).not.toBe('not_for_you');
      }
    }
  });
});
