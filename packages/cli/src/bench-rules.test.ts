// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { describe, expect, it } from 'vitest';
import { benchRules } from './bench-rules.ts';
import { publicodesModel, publicodesSituation } from './publicodes-model.ts';

const on = plainDate('2026-11-24');

describe('the law for publicodes', () => {
  it('holds what publicodes can say, and leaves out dates and cases for a person', async () => {
    const { pack } = await loadPublication();
    const { rules, outcomes } = publicodesModel(pack, on);
    expect(outcomes).toEqual(expect.arrayContaining(['minimumloon_20_jaar', 'heeft_betaald_werk']));
    expect(outcomes).not.toContain('uiterste_melddatum');
    expect(outcomes).not.toContain('werk_als_zelfstandige_toegestaan');
    expect(rules['minimumloon_20_jaar']).toEqual({ valeur: '(1499 * 800) / 1000', arrondi: 'oui' });
    expect(rules['heeft_betaald_werk']).toEqual({
      'une de ces conditions': ['werknemer', 'uitzendkracht', 'oproepkracht'].map(
        (value) => `werksituatie = '${value}'`,
      ),
    });
    const facts = {
      werksituatie: 'werknemer',
      nederlands: 'B1',
      zoekt_werk: false,
      startdatum: '2026-12-28',
    };
    expect(
      publicodesSituation(pack, { werksituatie: null, nederlands: null, zoekt_werk: null }, facts),
    ).toEqual({
      werksituatie: "'werknemer'",
      nederlands: 3,
      zoekt_werk: 'non',
    });
  });
});

describe('benchRules', () => {
  it('measures the engine, with working days and everything beside it', async () => {
    const { pack } = await loadPublication();
    const { engine, workingDays, everything, publicodes, ratio } = await benchRules(pack, on, 40);
    for (const { persons, personsPerSecond } of [engine, workingDays, everything]) {
      expect(persons).toBe(40);
      expect(personsPerSecond).toBeGreaterThan(0);
    }
    expect(everything.outcomes).toBe(Object.keys(pack.rules).length);
    if (!publicodes) return;
    // Where the measuring tools are installed the two must agree about everybody.
    expect(publicodes.agree).toBe(publicodes.compared);
    expect(ratio).toBeGreaterThan(1);
  });
});
