// SPDX-License-Identifier: EUPL-1.2
import { euroCents, plainDate } from '@opstap/kernel';
import { compiled } from '@opstap/taxonomy/testing';
import { describe, expect, it } from 'vitest';
import { readJobPosting } from '../formats/job-posting.ts';
import { buildVacancyReader, readVacancy } from '../read-vacancy.ts';
import { bestHourlyWage } from '../red-flags.ts';
import { asJobPosting } from './as-job-posting.ts';
import { generateVacancies } from './generate-vacancies.ts';

const { reference, taxonomy } = compiled;
const OPTIONS = {
  count: 400,
  seed: 7,
  source: 'demo',
  today: plainDate('2026-11-23'),
  minimumWage: euroCents(1499),
};
const made = [...generateVacancies(reference, taxonomy, OPTIONS)];

describe('synthetic vacancies', () => {
  it('are the same for the same seed, and others for another', () => {
    expect([...generateVacancies(reference, taxonomy, OPTIONS)]).toEqual(made);
    const [other] = generateVacancies(reference, taxonomy, { ...OPTIONS, seed: 8 });
    expect(other).not.toEqual(made[0]);
  });

  it('are the same without their texts', () => {
    const bare = [...generateVacancies(reference, taxonomy, { ...OPTIONS, withText: false })];
    const withoutText = made.map((vacancy) => ({
      ...vacancy,
      description: '',
      requirements: [],
      evidence: {},
    }));
    expect(bare).toEqual(withoutText);
  });

  it('are marked, of an employer that is called an example, and say in their text that they do not exist', () => {
    for (const { synthetic, employer, description } of made) {
      expect(synthetic).toBe(true);
      expect(employer).toMatch(/voorbeeld/i);
      expect(description).toMatch(/bestaat niet echt/);
    }
  });

  it('are of occupations, places and competences that exist, in many sectors and towns', () => {
    const ids = new Set(taxonomy.competences.map(({ id }) => id));
    expect(made.flatMap(({ competences }) => competences).filter(({ id }) => !ids.has(id))).toEqual([]);
    const sectors = new Set(
      made.map(({ occupation }) => reference.occupations.find(({ id }) => id === occupation)?.sector),
    );
    expect(sectors.size).toBeGreaterThan(12);
    expect(new Set(made.map(({ municipality }) => municipality)).size).toBeGreaterThan(60);
    expect(new Set(made.map(({ contract }) => contract)).size).toBeGreaterThan(3);
  });

  it('never pay less than the minimum', () => {
    const wages = made.flatMap(
      (vacancy) =>
        bestHourlyWage({ ...vacancy, hoursPerWeek: { min: vacancy.hoursPerWeek?.max ?? 0, max: 0 } }) ?? [],
    );
    expect(wages.length).toBeGreaterThan(200);
    expect(Math.min(...wages)).toBeGreaterThanOrEqual(OPTIONS.minimumWage);
  });

  it('mark the words that say each thing', () => {
    for (const { description, evidence } of made)
      for (const spans of Object.values(evidence))
        for (const [from, to] of spans ?? []) {
          expect(to).toBeGreaterThan(from);
          expect(description.slice(from, to)).toBe(description.slice(from, to).trim());
        }
  });

  it('say in their texts what they are: read back as a posting most fields are found again', () => {
    const reader = buildVacancyReader(reference, taxonomy);
    const towns = new Map(reference.municipalities.map((one) => [one.code, one]));
    const again = made.slice(0, 150).map((vacancy) => {
      const { raw } = readJobPosting(
        asJobPosting(vacancy, vacancy.municipality && towns.get(vacancy.municipality)),
      );
      if (!raw) throw new Error('not read');
      return { vacancy, read: readVacancy(reader, raw, { source: 'demo', today: OPTIONS.today }).vacancy };
    });
    const share = (same: (pair: (typeof again)[number]) => boolean) =>
      again.filter(same).length / again.length;
    expect(share(({ vacancy, read }) => vacancy.municipality === read.municipality)).toBe(1);
    expect(share(({ vacancy, read }) => vacancy.isco08 === read.isco08)).toBeGreaterThan(0.9);
    expect(
      share(
        ({ vacancy, read }) => JSON.stringify(vacancy.hoursPerWeek) === JSON.stringify(read.hoursPerWeek),
      ),
    ).toBeGreaterThan(0.95);
    expect(
      share(({ vacancy, read }) => JSON.stringify(vacancy.wage) === JSON.stringify(read.wage)),
    ).toBeGreaterThan(0.9);
  });
});
