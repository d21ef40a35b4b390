// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, plainDate } from '@opstap/kernel';
import { translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import pack from '@opstap/publication/packs/klopt_mijn_loon';
import type { Facts } from '@opstap/rules';
import { describe, expect, it } from 'vitest';
import { assess, isAgeOpen } from './assessment.ts';
import { EXAMPLE_PAYSLIPS, EXAMPLE_PERSON } from './example.ts';
import { letterOf, NO_NAMES } from './letter.ts';

const publication = await loadPublication();
const today = plainDate('2026-11-24');
const [first] = EXAMPLE_PAYSLIPS;
const adultOn = first?.from;
const wantedFor = (person: Facts, payslips = EXAMPLE_PAYSLIPS) => ({
  assessment: assess(pack, person, payslips, today, adultOn),
  person,
  pack,
  today,
});

describe.each(LANGUAGES)('the letter in %s', (language) => {
  const t = translator(language, publication.catalog(language));
  const letter = letterOf(wantedFor(EXAMPLE_PERSON), { ...NO_NAMES, name: 'Olena K.' }, t);
  const text = JSON.stringify(letter);

  it('has a paragraph for each fault and a sum for each period', () => {
    expect(letter?.paragraphs).toHaveLength(7);
    expect(letter?.periods).toHaveLength(3);
    expect(letter?.periods.map(({ lines }) => lines.length)).toEqual([5, 6, 7]);
  });

  it('holds the name that was typed and dotted lines for the rest, and leaves no text unfilled', () => {
    expect(letter?.name).toBe('Olena K.');
    expect(text).toContain('………');
    expect(text).not.toMatch(/[{}]name|undefined|NaN/);
  });

  it('names the laws by their Dutch titles and nothing that we have not read', () => {
    expect(letter?.basedOn?.titles).toContain('Wet minimumloon en minimumvakantiebijslag');
    expect(text).not.toContain('nog niet nagelezen');
  });
});

describe('a letter', () => {
  const t = translator('nl', publication.catalog('nl'));

  it('asks for the same amounts to the cent as the page shows', () => {
    const letter = letterOf(wantedFor(EXAMPLE_PERSON), NO_NAMES, t);
    expect(letter?.request[0]?.replaceAll('\u00a0', ' ')).toContain('€ 1.563,85 bruto');
  });

  it('asks about a surcharge only when there were hours at night, and claims none', () => {
    const days = EXAMPLE_PAYSLIPS.map((one) => ({
      ...one,
      facts: { ...one.facts, loonperiode_nachturen: 0 },
    }));
    expect(letterOf(wantedFor(EXAMPLE_PERSON), NO_NAMES, t)?.request).toContain(t('pay.letter.night'));
    expect(letterOf(wantedFor(EXAMPLE_PERSON, days), NO_NAMES, t)?.request).not.toContain(
      t('pay.letter.night'),
    );
  });

  it('asks for hours on call that were not paid, and for the offer of fixed hours', () => {
    const person = {
      leeftijdsgroep: '21_en_ouder',
      werksituatie: 'oproepkracht',
      startdatum: '2025-06-01',
      vaste_uren_aangeboden: false,
      vakantiebijslag_betaald: 'een_keer_per_jaar',
    };
    const calls = {
      loonperiode_afgezegde_uren: 8,
      loonperiode_korte_oproepen: 0,
      loonperiode_oproep_betaalde_uren: 0,
    };
    const payslips = EXAMPLE_PAYSLIPS.slice(0, 1).map((one) => ({
      ...one,
      facts: { ...one.facts, loonperiode_loon_cent: 400_000, ...calls },
    }));
    const letter = letterOf(wantedFor(person, payslips), NO_NAMES, t);
    expect(letter?.paragraphs.join(' ').replaceAll('\u00a0', ' ')).toContain('ten minste € 119,92 bruto');
    expect(letter?.paragraphs).toContain(t('pay.letter.fixed_hours'));
    expect(letter?.periods[0]?.lines.map(({ label }) => label)).toContain(t('pay.letter.call_hours'));
  });

  it('asks that somebody under 18 need not work at night any more', () => {
    const person = { geboortedatum: '2009-02-10' };
    const atNight = (hours: number) =>
      EXAMPLE_PAYSLIPS.slice(0, 1).map((one) => ({
        ...one,
        facts: { ...one.facts, loonperiode_loon_cent: 400_000, loonperiode_nachturen: hours },
      }));
    const paragraphs = (hours: number) =>
      letterOf(wantedFor(person, atNight(hours)), NO_NAMES, t)?.paragraphs;
    expect(paragraphs(4)).toContain(t('pay.letter.night_ban'));
    expect(paragraphs(0) ?? []).not.toContain(t('pay.letter.night_ban'));
  });

  it('is not there when there is nothing to ask', () => {
    expect(letterOf(wantedFor({}, []), NO_NAMES, t)).toBeUndefined();
  });
});

describe('the age on an old payslip', () => {
  const adult = { leeftijdsgroep: '21_en_ouder' };

  it('is asked of an adult once, for the oldest period', () => {
    expect(isAgeOpen(adult, EXAMPLE_PAYSLIPS)).toBe(true);
    expect(isAgeOpen(adult, EXAMPLE_PAYSLIPS, plainDate('2026-08-01'))).toBe(true);
    expect(isAgeOpen(adult, EXAMPLE_PAYSLIPS, plainDate('2026-07-01'))).toBe(false);
    expect(isAgeOpen({ ...adult, geboortedatum: '1996-01-01' }, EXAMPLE_PAYSLIPS)).toBe(false);
    expect(isAgeOpen(adult, [])).toBe(false);
  });

  it('leaves a payslip open until it is answered', () => {
    const open = assess(pack, EXAMPLE_PERSON, EXAMPLE_PAYSLIPS, today);
    expect(open.payslips.map(({ minimumCents }) => minimumCents)).toEqual([undefined, undefined, undefined]);
    expect(open.totals.totalCents).toBe(0);
  });
});
