// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import type { Facts } from '@opstap/rules';
import { compileCorpus } from '@opstap/rules/compile';
import { slicePack } from '@opstap/rules/editor';
import { readRealCorpus } from '@opstap/rules/testing';
import { describe, expect, it } from 'vitest';
import { factsOfRole, HIRING_FACTS, hiringFactsFor } from './hiring-facts.ts';
import { HIRING_ITEMS } from './hiring-items.ts';
import { hiringPlan } from './hiring-plan.ts';

const { pack } = compileCorpus(readRealCorpus());
const today = plainDate('2026-11-24');

const EMPLOYED: Facts = {
  werkvorm: 'loondienst',
  begin_van_het_werk: '2026-12-28',
  contractvorm: 'tijdelijk',
  contract_tot: '2027-07-27',
  soort_bewijs: 'sticker',
  bewijs_geldig_tot: '2027-03-04',
  leeftijdsgroep: '21_en_ouder',
  uren_per_week: 36,
  loon_per: 'uur',
  loon_cent: 1550,
  melding_gedaan: false,
};

const plan = (facts: Facts, on = today) => hiringPlan(pack, facts, on);
const items = (facts: Facts, on = today) => plan(facts, on).sections.flatMap((section) => section.items);
const item = (facts: Facts, id: string, on = today) => items(facts, on).find((one) => one.id === id);

describe('a plan for hiring', () => {
  it('asks exactly the outcomes of its inquiry', () => {
    const asked = Object.values(HIRING_ITEMS).flatMap((all) =>
      all.flatMap(({ outcome, onlyIf }) => [outcome, ...(onlyIf ? [onlyIf.outcome] : [])]),
    );
    const own = pack.inquiries['werkgever_in_orde'] ?? [];
    expect([...new Set(asked)].sort()).toEqual([...own].sort());
    const small = slicePack(pack, own);
    const { packHash: _own, ...same } = plan(EMPLOYED);
    expect(hiringPlan(small, EMPLOYED, today)).toMatchObject(same);
  });

  it('counts the last day for the notification in working days, across Christmas', () => {
    expect(item(EMPLOYED, 'melding_uiterlijk_op')?.answer).toMatchObject({ value: '2026-12-23' });
    expect(item(EMPLOYED, 'melding_kan_nog_op_tijd')?.state).toBe('in_order');
    expect(item(EMPLOYED, 'begin_moet_later')?.state).toBe('in_order');
  });

  it('says when it is too late, and from which day it can still begin', () => {
    const late = plainDate('2026-12-24');
    expect(item(EMPLOYED, 'melding_kan_nog_op_tijd', late)?.state).toBe('to_do');
    expect(item(EMPLOYED, 'begin_moet_later', late)?.state).toBe('to_do');
    expect(item(EMPLOYED, 'vroegste_begin_bij_melding_nu', late)?.answer).toMatchObject({
      value: '2026-12-29',
    });
  });

  it('lists the dates in order: notify, begin, terms, notice of the end, end, copy', () => {
    expect(plan(EMPLOYED).dates).toEqual([
      { id: 'melding_uiterlijk_op', date: '2026-12-23' },
      { id: 'begin_van_het_werk', date: '2026-12-28' },
      { id: 'voorwaarden_geven_uiterlijk', date: '2027-01-04' },
      { id: 'overige_voorwaarden_geven_uiterlijk', date: '2027-01-28' },
      { id: 'aanzegging_geven_uiterlijk', date: '2027-06-27' },
      { id: 'einde_van_het_werk', date: '2027-07-27' },
      { id: 'kopie_id_bewaren_tot_en_met', date: '2032-12-31' },
    ]);
  });

  it('has no notice of the end for a contract that is shorter than six months, or permanent', () => {
    const shorter = { ...EMPLOYED, contract_tot: '2027-06-26' };
    const permanent = { ...EMPLOYED, contractvorm: 'vast' };
    expect(item(shorter, 'aanzegging_geven_uiterlijk')).toBeUndefined();
    expect(plan(permanent).dates.map(({ id }) => id)).not.toContain('einde_van_het_werk');
  });

  it('judges proof and wage on the first working day', () => {
    expect(item(EMPLOYED, 'bewijs_geldig_op_datum')?.state).toBe('in_order');
    expect(item({ ...EMPLOYED, soort_bewijs: 'uittreksel_brp' }, 'bewijs_geldig_op_datum')?.state).toBe(
      'to_do',
    );
    expect(item({ ...EMPLOYED, bewijs_geldig_tot: '2026-12-27' }, 'bewijs_geldig_op_datum')?.state).toBe(
      'ask',
    );
    expect(item({ ...EMPLOYED, loon_cent: 1400 }, 'loon_te_laag_cent')?.answer).toMatchObject({ value: 99 });
    expect(item(EMPLOYED, 'loon_te_laag_cent')).toBeUndefined();
    const nextYear = { ...EMPLOYED, begin_van_het_werk: '2027-01-04' };
    expect(item(nextYear, 'minimumloon_te_betalen_cent')?.state).toBe('not_known');
  });

  it('tells which proofs are enough, and none after the last known day of the protection', () => {
    const enough = plan(EMPLOYED).proofs.filter(({ state }) => state === 'in_order');
    expect(enough.map(({ proof }) => proof)).toEqual(['sticker', 'o_document', 'oud_bewijs_met_brief']);
    const after = plan({ ...EMPLOYED, begin_van_het_werk: '2027-03-05' }).proofs;
    expect(new Set(after.map(({ state }) => state))).toEqual(new Set(['not_known']));
  });

  it('leaves contract, wage and notification to the agency when a hirer asks', () => {
    const hirer = { ...EMPLOYED, werkvorm: 'uitzendwerk', rol_bij_uitzendwerk: 'inlener' };
    expect(item(hirer, 'melding_uwv_verplicht')?.state).toBe('ask');
    expect(plan(hirer).sections.map(({ id }) => id)).toEqual(['papers', 'notification', 'later', 'mistakes']);
    expect(items(hirer).map(({ id }) => id)).toContain('inlener_bewaart_kopie_id');
  });

  it('lets a household pay in cash on fewer than four days', () => {
    const household = { ...EMPLOYED, werkvorm: 'huishouden', dagen_in_huishouden: 2 };
    expect(item(household, 'loon_via_bank_betalen')?.answer).toMatchObject({ value: false });
    expect(item(household, 'melding_uwv_verplicht')?.answer).toMatchObject({ value: true });
  });

  it('asks nothing about health or age for the advantages, and supposes them one by one', () => {
    expect(item(EMPLOYED, 'loonkostenvoordeel_door_bescherming')?.answer).toMatchObject({ value: false });
    expect(item(EMPLOYED, 'loonkostenvoordeel_arbeidsgehandicapt')?.answer).toMatchObject({ value: true });
    expect(item(EMPLOYED, 'sowis_mogelijk')?.answer).toMatchObject({ value: false });
  });

  it('is open, not guessed, where nothing was given', () => {
    const bare = plan({});
    expect(bare.begins).toBeUndefined();
    expect(bare.dates).toEqual([]);
    expect(item({}, 'melding_uiterlijk_op')?.state).toBe('open');
    expect(item({}, 'bewijs_geldig_op_datum')?.state).toBe('open');
  });
});

describe('the facts to ask for', () => {
  it('are all in the part of the law that the page loads', () => {
    const { facts } = slicePack(pack, pack.inquiries['werkgever_in_orde'] ?? []);
    expect(HIRING_FACTS.filter((fact) => !facts[fact])).toEqual([]);
  });

  it('follow the answers: an end only of a temporary contract, a date of birth only below 21', () => {
    const bare = hiringFactsFor(pack, factsOfRole('employer'), today);
    expect(bare).not.toContain('contract_tot');
    expect(bare).not.toContain('geboortedatum');
    expect(bare).not.toContain('dagen_in_huishouden');
    const more = {
      ...factsOfRole('household'),
      contractvorm: 'tijdelijk',
      leeftijdsgroep: '18_tot_en_met_20',
    };
    const asked = hiringFactsFor(pack, more, today);
    expect(asked).toEqual(
      expect.arrayContaining(['contract_tot', 'geboortedatum', 'leert_en_werkt_bbl', 'dagen_in_huishouden']),
    );
  });

  it('leave wage and notification out for a hirer', () => {
    const asked = hiringFactsFor(pack, factsOfRole('hirer'), today);
    expect(asked).toContain('soort_bewijs');
    expect(asked).not.toContain('loon_cent');
    expect(asked).not.toContain('melding_gedaan');
  });
});
