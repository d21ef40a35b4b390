// SPDX-License-Identifier: EUPL-1.2
import { syntheticPersons } from '@opstap/journeys';
import { addMonths, plainDate } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import type { Facts } from '@opstap/rules';
import { slicePack } from '@opstap/rules/editor';
import { describe, expect, it } from 'vitest';
import { changesAhead } from './changes-ahead.ts';
import { placeDots, placeTicks } from './place-dots.ts';

const { pack } = await loadPublication();
const from = plainDate('2026-11-24');
const to = addMonths(from, 24);
const INQUIRY = 'wat_verandert_er';
const personal = pack.inquiries[INQUIRY] ?? [];
const general = pack.inquiries['wat_verandert_voor_iedereen'] ?? [];
const WORKER: Facts = {
  beschermingsgrond: 'oekraiense_nationaliteit',
  bewijs_van_verblijf: 'sticker',
  leeftijdsgroep: '21_en_ouder',
  werksituatie: 'werknemer',
  contractvorm: 'tijdelijk',
  startdatum: '2026-09-01',
  contract_tot: '2027-08-31',
};

function summary(outcomes: readonly string[], facts: Facts, done: readonly string[] = []) {
  return changesAhead(pack, outcomes, facts, { from, to, done, inquiry: INQUIRY }).map(
    ({ on, groups, prepare }) => ({
      on,
      because: groups.map(({ because: { kind, fact } }) => (fact ? `${kind} ${fact}` : kind)),
      names: groups.flatMap(({ items }) =>
        items.map((item) => (item.kind === 'step' ? item.step : item.outcome)),
      ),
      prepare,
    }),
  );
}

describe('what changes ahead', () => {
  it('begins for everybody with the dates that the law has announced', () => {
    const days = summary(general, {});
    expect(days.map(({ on }) => on)).toEqual([
      '2026-12-31',
      '2027-01-01',
      '2027-03-04',
      '2027-03-05',
      '2027-07-01',
      '2028-01-01',
      '2028-03-04',
      '2028-03-05',
    ]);
    expect(days[1]?.names).toContain('minimumloon_volwassenen_cent');
    expect(days[1]?.because).toContain('amount_ends');
    expect(days[2]).toMatchObject({ names: ['bescherming_bekend_tot_en_met'], prepare: ['na_4_maart_2027'] });
  });

  it('names the end of the protection once, with all that hangs on it', () => {
    const end = summary(personal, WORKER).find(({ on }) => on === '2027-03-05');
    expect(end?.because).toEqual(['law_ends']);
    expect(end?.names).toEqual(expect.arrayContaining(['tijdelijk_beschermd', 'mag_werken_in_loondienst']));
    expect(end?.prepare).toContain('na_4_maart_2027');
  });

  it('has the dates of the steps, until they are done', () => {
    const dated = (done: string[]) =>
      summary(personal, WORKER, done).flatMap(({ on, because, names }) =>
        names.includes('contract_loopt_af') ? [`${on} ${because.join()}`] : [],
      );
    expect(dated([])).toEqual(['2027-05-31 step_begins', '2027-07-31 deadline']);
    expect(dated(['contract_loopt_af'])).toEqual([]);
  });

  it('has the days of the benefit after a job, unless there is none', () => {
    const days = (facts: Facts) =>
      summary(personal, facts).flatMap(({ on, names }) =>
        names.filter((name) => name.startsWith('ww_')).map((name) => `${on} ${name}`),
      );
    const ending = {
      ...WORKER,
      contract_tot: '2027-06-30',
      uren_per_week: 32,
      gewerkt_26_van_36_weken: true,
    };
    expect(days(ending)).toEqual([
      '2027-06-23 ww_aanvragen_vanaf',
      '2027-07-07 ww_aanvragen_uiterlijk',
      '2027-09-01 ww_lager_vanaf',
      '2027-09-30 ww_duurt_minstens_tot_en_met',
    ]);
    expect(days({ ...ending, contractvorm: 'vast' })).toEqual([]);
  });

  it('has the day on which living allowance stops by work, for adults', () => {
    const begins = { ...WORKER, werksituatie: 'werk_gevonden', startdatum: '2026-12-15' };
    const stops = (facts: Facts) =>
      summary(personal, facts).filter(({ names }) => names.includes('leefgeld_stopt_op'));
    expect(stops(begins).map(({ on }) => on)).toEqual(['2027-01-01']);
    expect(stops({ ...begins, leeftijdsgroep: '16_of_17' })).toEqual([]);
  });

  it('has the day on which a chain of contracts becomes permanent', () => {
    const chain = {
      ...WORKER,
      startdatum: '2026-06-01',
      contracten_in_reeks: 3,
      vorig_contract_tot: '2026-05-31',
      reeks_begon_op: '2024-03-01',
    };
    const names = summary(personal, chain).find(({ on }) => on === '2027-03-01')?.names;
    expect(names).toEqual(expect.arrayContaining(['vast_contract_door_keten', 'vast_contract_vanaf']));
  });

  it('has a birthday, under the date that it hangs on', () => {
    const young = { geboortedatum: '2007-02-14', leert_en_werkt_bbl: false };
    const birthday = summary(['minimumloon_aandeel_promille'], young).find(({ on }) => on === '2027-02-14');
    expect(birthday?.because).toEqual(['birthday geboortedatum']);
    expect(birthday?.prepare).toEqual(['jongere_aan_het_werk']);
  });

  it('puts what was no and becomes not known last, and prepares for nothing there', () => {
    for (const { facts } of syntheticPersons(20, 3, from))
      for (const { groups } of changesAhead(pack, personal, facts, { from, to }))
        for (const { items } of groups) {
          const minor = items.map((item) => item.kind === 'answer' && item.minor);
          expect(minor).toEqual([...minor].sort((a, b) => Number(a) - Number(b)));
        }
  });

  it('finds the same in the part of the law that the page loads', () => {
    const part = slicePack(pack, personal);
    for (const { facts } of syntheticPersons(5, 8, from))
      expect(changesAhead(part, personal, facts, { from, to })).toEqual(
        changesAhead(pack, personal, facts, { from, to }),
      );
  });

  it('looks at every step that has a date or prepares for something that is looked at', () => {
    const looked = new Set([...personal, ...general]);
    const dated = pack.steps.filter(
      ({ deadline, notBefore, prepares }) =>
        deadline || notBefore || prepares?.some((name) => looked.has(name)),
    );
    expect(personal).toEqual(expect.arrayContaining(dated.map(({ applies }) => applies)));
    const prepared = pack.steps.flatMap(({ prepares }) => prepares ?? []);
    expect(prepared.filter((name) => !looked.has(name))).toEqual([]);
  });
});

describe('the line', () => {
  it('keeps dots that are near each other on rows of their own', () => {
    const days = ['2026-12-31', '2027-01-01', '2027-03-04', '2028-11-24'].map(plainDate);
    expect(placeDots(days, from, to)).toEqual([
      { on: '2026-12-31', at: 5.1, row: 0 },
      { on: '2027-01-01', at: 5.2, row: 1 },
      { on: '2027-03-04', at: 13.7, row: 0 },
      { on: '2028-11-24', at: 100, row: 0 },
    ]);
  });

  it('has a tick every half year, the ends included', () => {
    expect(placeTicks(from, to).map(({ on }) => on)).toEqual([
      '2026-11-24',
      '2027-05-24',
      '2027-11-24',
      '2028-05-24',
      '2028-11-24',
    ]);
  });
});
