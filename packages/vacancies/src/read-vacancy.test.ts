// SPDX-License-Identifier: EUPL-1.2
import { euroCents, plainDate } from '@opstap/kernel';
import { compiled } from '@opstap/taxonomy/testing';
import { describe, expect, it } from 'vitest';
import type { RawVacancy } from './raw-vacancy.ts';
import { buildVacancyReader, readText, readVacancy } from './read-vacancy.ts';

const reader = buildVacancyReader(compiled.reference, compiled.taxonomy);
const today = plainDate('2026-11-23');
const read = (description: string, given: Partial<RawVacancy> = {}) =>
  readVacancy(
    reader,
    { idAtSource: '1', title: 'Kok', description, employer: 'Testkeuken', ...given },
    { source: 'test', today, minimumWage: () => euroCents(1499) },
  );

describe('reading a text', () => {
  it.each([
    ['Een baan van 24 tot 32 uur per week.', { min: 24, max: 32 }, '24 tot 32 uur per week'],
    ['Je werkt van 07.00 tot 16.00 uur, 38 uur per week.', { min: 38, max: 38 }, '38 uur per week'],
    ['€ 2.824 bij 36 uur. Deze baan is voor 24-28 uur.', { min: 24, max: 28 }, '24-28 uur'],
  ])('hours: %s', (text, hours, words) => {
    const { hoursPerWeek } = readText(reader, 'Kok', text);
    expect(hoursPerWeek?.value).toEqual(hours);
    expect(hoursPerWeek?.spans.map(([from, to]) => text.slice(from, to))).toEqual([words]);
  });

  it.each([
    ['€ 15,42 bruto per uur en € 0,23 per km.', { min: 1542, max: 1542, per: 'hour' }],
    ['Salaris € 2.600,- tot € 3.100,- per maand.', { min: 260_000, max: 310_000, per: 'month' }],
    ['Vanaf € 2.800 per maand plus bonus.', { min: 280_000, per: 'month' }],
    ['Je krijgt een bonus van € 500.', undefined],
  ])('wage: %s', (text, wage) => {
    expect(readText(reader, 'Kok', text).wage?.value).toEqual(wage);
  });

  it.each([
    ['Nederlands is niet nodig.', 'A0'],
    ['Je spreekt een beetje Nederlands.', 'A1'],
    ['Nederlands op niveau B1.', 'B1'],
    ['Goede beheersing van de Nederlandse taal.', 'B2'],
    ['Vloeiend Nederlands in woord en geschrift.', 'C1'],
    ['Wij zijn een Nederlands bedrijf.', undefined],
  ])('Dutch: %s', (text, level) => {
    expect(readText(reader, 'Kok', text).dutch?.value).toBe(level);
  });

  it.each([
    ['Een jaarcontract met uitzicht op een vast contract.', 'temporary'],
    ['Je krijgt meteen een vast contract.', 'permanent'],
    ['Je werkt op uitzendbasis.', 'agency'],
    ['Een nulurencontract.', 'on_call'],
  ])('contract: %s', (text, contract) => {
    expect(readText(reader, 'Kok', text).contract?.value).toBe(contract);
  });

  it('finds occupation, place, licences, circumstances and competences with their words', () => {
    const text =
      'Schoonmaker kantoren in Zwolle. Je maakt kantoren schoon en werkt in ploegendienst. Rijbewijs B en VCA.';
    const found = readText(reader, 'Schoonmaker kantoren', text);
    const words = (spans: readonly (readonly [number, number])[] = []) =>
      spans.map(([from, to]) => text.slice(from, to));
    expect(found.occupation?.isco08).toBe('9112');
    expect([found.place?.value, words(found.place?.spans)]).toEqual(['GM0193', ['Zwolle']]);
    expect(found.licences.map(({ value }) => value).sort()).toEqual(['rijbewijs_b', 'vca_basis']);
    expect(found.circumstances.map(({ value, spans }) => [value, words(spans)])).toEqual([
      ['shifts', ['ploegendienst']],
    ]);
    expect(found.competences.map(({ value }) => value)).toContain('kantoren_schoonmaken');
  });

  it('tells what is really needed from what employers usually write', () => {
    const { requirements } = readText(
      reader,
      'Kok',
      'Wat vragen wij?\n- een VOG\n- ervaring is een pré\n- je bent een teamplayer',
    );
    expect(requirements.map(({ value }) => value)).toEqual([
      { text: 'een VOG', kind: 'needed' },
      { text: 'ervaring is een pré', kind: 'habit' },
      { text: 'een teamplayer', kind: 'habit' },
    ]);
  });
});

describe('a vacancy', () => {
  it('takes what the source gives before what the text says, and shows no words for it', () => {
    const { vacancy } = read('Je werkt 20 uur per week in Utrecht.', { hoursPerWeek: { min: 32, max: 32 } });
    expect(vacancy.hoursPerWeek).toEqual({ min: 32, max: 32 });
    expect(vacancy.evidence.hoursPerWeek).toBeUndefined();
    expect(vacancy.evidence.place?.map(([from, to]) => vacancy.description.slice(from, to))).toEqual([
      'Utrecht',
    ]);
  });

  it('leaves out what is not said, and says that its end is assumed', () => {
    const { vacancy } = read('Wij zoeken iemand in Utrecht.');
    expect(vacancy).toMatchObject({ publishedOn: today, validThrough: '2027-01-22', endAssumed: true });
    for (const field of ['wage', 'dutch', 'nlqf', 'contract', 'hoursPerWeek', 'viaAgency'] as const)
      expect(vacancy).not.toHaveProperty(field);
  });

  it('is kept without an unknown competence and without an unknown place, each told', () => {
    const { vacancy, remarks } = read('Werk.', {
      place: 'Atlantis',
      competences: ['kassa_bedienen', 'toveren'],
    });
    expect(vacancy.competences.map(({ id }) => id)).toEqual(['kassa_bedienen']);
    expect(vacancy.municipality).toBeUndefined();
    expect(remarks).toEqual([
      { field: 'place', code: 'row-place-unknown', data: { place: 'Atlantis' } },
      { field: 'competences', code: 'row-competence-unknown', data: { competence: 'toveren' } },
    ]);
  });

  it('with no word on where tells that', () => {
    expect(read('Werk.').remarks).toEqual([{ field: 'place', code: 'row-place-missing' }]);
  });
});

describe('red flags', () => {
  it.each([
    ['U betaalt 60 euro inschrijfkosten.', ['asks_fee']],
    ['Bij ons betaalt u nooit inschrijfkosten.', []],
    ['Bij aankomst leveren alle medewerkers hun paspoort in op kantoor.', ['keeps_papers']],
    ['Neem een kopie van uw paspoort mee.', []],
    ['Je werkt in Culemborg.', []],
    ['Loon: € 12,00 per uur.', ['below_minimum_wage']],
    ['Loon: € 14,99 per uur.', []],
    ['€ 2.000 bruto per maand, 40 uur per week.', ['below_minimum_wage']],
    ['€ 2.000 bruto per maand, 24 uur per week.', []],
    ['Stageplek, € 400 per maand, 40 uur per week.', []],
  ])('%s', (text, flags) => {
    expect(read(`Werk in Utrecht. ${text}`).vacancy.redFlags).toEqual(flags);
  });

  it('no employer, where neither the source nor the text names one', () => {
    const raw = { idAtSource: '1', title: 'Inpakwerk' };
    const flags = (description: string) =>
      readVacancy(reader, { ...raw, description }, { source: 'test', today }).vacancy.redFlags;
    expect(flags('werk in utrecht. bel na zes uur')).toEqual(['no_employer']);
    expect(flags('Testkeuken De Lepel zoekt een kok in Utrecht.')).toEqual([]);
  });
});
