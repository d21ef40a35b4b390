// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import pack from '@opstap/publication/packs/klopt_mijn_loon';
import type { Facts } from '@opstap/rules';
import { describe, expect, it } from 'vitest';
import { assessContract, openQuestions } from './assess-contract.ts';
import { assessPayslip } from './assess-payslip.ts';
import { EXAMPLE_PAYSLIPS, EXAMPLE_PERSON } from './example.ts';
import { type Payslip, restOf } from './payslip.ts';
import { totalsOf } from './totals.ts';

const today = plainDate('2026-11-24');
const adult: Facts = { leeftijdsgroep: '21_en_ouder' };

function payslip(from: string, to: string, hours: number, cents: number, more: Facts = {}): Payslip {
  const facts = {
    loonperiode_van: from,
    loonperiode_tot: to,
    loonperiode_uren: hours,
    loonperiode_loon_cent: cents,
  };
  return { id: 0, from: plainDate(from), to: plainDate(to), facts: { ...facts, ...more } };
}
const nothingHeldBack = { inhouding_huisvesting_cent: 0, inhouding_zorg_cent: 0, inhouding_anders_cent: 0 };
const assess = (one: Payslip, person: Facts = adult) => assessPayslip(pack, one, person, today);

describe('a payslip', () => {
  it('is compared with the minimum of its own days, to the cent', () => {
    const august = assess(payslip('2026-08-01', '2026-08-31', 160, 216_000, nothingHeldBack));
    expect(august).toMatchObject({ verdict: 'wrong', minimumCents: 239_840, owed: { short: 23_840 } });
    const june = assess(payslip('2026-06-01', '2026-06-30', 160, 235_360, nothingHeldBack));
    expect(june).toMatchObject({ verdict: 'right', minimumCents: 235_360, owed: { short: 0 } });
  });

  it('says until when the wage can be claimed, and that it is not certain', () => {
    const found = assess(payslip('2026-08-01', '2026-08-31', 160, 216_000));
    expect(found).toMatchObject({ claimUntil: '2031-08-31', isExpired: false, verify: true });
  });

  it('stays open while the deductions are not known, and says what was taken from the minimum when they are', () => {
    expect(assess(payslip('2026-08-01', '2026-08-31', 160, 300_000)).verdict).toBe('open');
    const clothes = { ...nothingHeldBack, inhouding_anders_cent: 4500 };
    const found = assess(payslip('2026-08-01', '2026-08-31', 160, 239_840, clothes));
    expect(found).toMatchObject({ verdict: 'wrong', owed: { short: 0, back: 4500 } });
  });

  it('shows what holiday allowance is missing only when it is paid with every wage', () => {
    const one = payslip('2026-08-01', '2026-08-31', 160, 239_840, {
      ...nothingHeldBack,
      vakantiebijslag_cent: 10_000,
    });
    const found = assess(one, { ...adult, vakantiebijslag_betaald: 'elke_periode' });
    expect(found.owed.allowance).toBe(19_187 - 10_000);
    expect(assess(payslip('2026-08-01', '2026-08-31', 160, 239_840, nothingHeldBack)).findings).toHaveLength(
      2,
    );
  });

  it('uses the age on its own days, not that of today', () => {
    const born = { ...adult, geboortedatum: '2005-10-10', leert_en_werkt_bbl: false };
    const found = assess(payslip('2026-08-01', '2026-08-31', 100, 119_900, nothingHeldBack), born);
    expect(found).toMatchObject({ minimumCents: 119_900, verdict: 'right' });
  });

  it('asks what matters at that age, also when it no longer does today', () => {
    const born = { ...adult, geboortedatum: '2005-10-10' };
    const one = payslip('2026-08-01', '2026-08-31', 100, 119_900, nothingHeldBack);
    expect(openQuestions(pack, born, [one], today).map(({ id }) => id)).toContain('leren_en_werken');
  });

  it('cannot be judged without an age', () => {
    const found = assess(payslip('2026-08-01', '2026-08-31', 100, 100_000, nothingHeldBack), {});
    expect(found.findings[0]?.answer).toMatchObject({ kind: 'unknown' });
    expect(found.verdict).toBe('open');
  });
});

describe('holiday allowance over wage that is short', () => {
  const owed = (person: Facts, more: Facts = {}) =>
    assess(payslip('2026-08-01', '2026-08-31', 160, 216_000, { ...nothingHeldBack, ...more }), person);

  it('is owed to the cent, as a line of its own', () => {
    const found = owed({ ...adult, vakantiebijslag_betaald: 'een_keer_per_jaar' });
    expect(found.owed).toEqual({ short: 23_840, on_call: 0, back: 0, allowance: 0, on_short: 1907 });
    expect(found.findings.at(-1)).toMatchObject({
      outcome: 'vakantiebijslag_over_tekort_cent',
      verdict: 'wrong',
    });
  });

  it('is less by what was paid with the wage above the least', () => {
    const everyPeriod = { ...adult, vakantiebijslag_betaald: 'elke_periode' };
    expect(owed(everyPeriod, { vakantiebijslag_cent: 18_280 }).owed.on_short).toBe(907);
    expect(owed(everyPeriod, { vakantiebijslag_cent: 10_000 }).owed).toMatchObject({
      allowance: 7280,
      on_short: 1907,
    });
  });

  it('is open while it is not known how the allowance is paid, and no line when nothing is short', () => {
    expect(owed(adult).findings.at(-1)).toMatchObject({ verdict: 'open' });
    const enough = assess(payslip('2026-08-01', '2026-08-31', 160, 239_840, nothingHeldBack));
    expect(enough.findings.map(({ outcome }) => outcome)).toEqual([
      'loonperiode_genoeg',
      'inhoudingen_in_orde',
    ]);
  });
});

describe('work on call', () => {
  const calls = {
    loonperiode_afgezegde_uren: 8,
    loonperiode_korte_oproepen: 0,
    loonperiode_oproep_betaalde_uren: 0,
  };
  const onCall = { ...adult, werksituatie: 'oproepkracht', vakantiebijslag_betaald: 'een_keer_per_jaar' };
  const august = (more: Facts, person: Facts = onCall) =>
    assess(payslip('2026-08-01', '2026-08-31', 160, 256_000, { ...nothingHeldBack, ...more }), person);
  const line = ({ findings }: ReturnType<typeof august>, name: string) =>
    findings.find(({ outcome }) => outcome === name);

  it('has hours of a call that was taken back too late paid, at the minimum wage at least', () => {
    const found = august(calls);
    expect(line(found, 'loonperiode_oproep_betaald')).toMatchObject({
      verdict: 'wrong',
      figures: [
        { outcome: 'loonperiode_oproep_uren', value: 8 },
        { outcome: 'loonperiode_oproep_tekort_cent', value: 11_992 },
      ],
    });
    expect(found.owed).toMatchObject({ short: 0, on_call: 11_992, on_short: 959 });
    expect(august({ ...calls, loonperiode_oproep_betaalde_uren: 8 }).verdict).toBe('right');
  });

  it('has short calls paid for the least number of hours, where no hours were agreed', () => {
    const short = { ...calls, loonperiode_korte_oproepen: 4, loonperiode_korte_oproep_uren: 5 };
    expect(august(short, { ...onCall, uren_afgesproken: false }).owed.on_call).toBe(15 * 1499);
    expect(line(august(short), 'loonperiode_oproep_betaald')).toMatchObject({ verdict: 'open' });
  });

  it('cannot be judged of somebody on call who fills in nothing, and is no line for others', () => {
    expect(line(august({}), 'loonperiode_oproep_betaald')).toMatchObject({ verdict: 'open' });
    expect(line(august({}, adult), 'loonperiode_oproep_betaald')).toBeUndefined();
    expect(line(august(calls, adult), 'loonperiode_oproep_betaald')).toMatchObject({ verdict: 'wrong' });
  });
});

describe('hours at night', () => {
  const atNight = (person: Facts, hours = 4) =>
    Object.fromEntries(
      assess(
        payslip('2026-08-01', '2026-08-31', 100, 200_000, {
          ...nothingHeldBack,
          loonperiode_nachturen: hours,
        }),
        person,
      ).findings.map(({ outcome, verdict }) => [outcome, verdict]),
    );

  it('are allowed from 18 on, and the surcharge cannot be judged', () => {
    expect(atNight(adult)).toMatchObject({ nachturen_toegestaan: 'right', nachttoeslag: 'open' });
  });

  it('are wrong under 18, by the age on the days of the payslip', () => {
    expect(atNight({ geboortedatum: '2009-02-10' })).toMatchObject({ nachturen_toegestaan: 'wrong' });
    expect(atNight({ geboortedatum: '2008-09-15' })).toMatchObject({ nachturen_toegestaan: 'wrong' });
    expect(atNight({ geboortedatum: '2008-08-15' })).toMatchObject({ nachturen_toegestaan: 'open' });
  });

  it('are no line when there are none', () => {
    expect(Object.keys(atNight(adult, 0))).not.toContain('nachttoeslag');
  });
});

describe('a period in which the minimum changes', () => {
  const crossing = payslip('2026-06-15', '2026-07-12', 160, 236_000, nothingHeldBack);

  it('is not judged as a whole, but between two bounds, with the day on which it changes', () => {
    const found = assess(crossing);
    expect(found.verdict).toBe('open');
    expect(found.turns).toEqual(['2026-07-01']);
    expect(found.bounds).toEqual({ low: 235_360, high: 239_840 });
  });

  it('is judged in two parts when the hours of the first are known', () => {
    const first = { loonperiode_uren: 90, loonperiode_loon_cent: 132_390 };
    const before = payslip('2026-06-15', '2026-06-30', 90, 132_390, nothingHeldBack);
    const after = restOf(crossing, plainDate('2026-07-01'), first);
    expect(assess(before)).toMatchObject({ minimumCents: 132_390, verdict: 'right' });
    expect(assess(after)).toMatchObject({ minimumCents: 104_930, owed: { short: 1320 }, verdict: 'wrong' });
  });

  it('is split at a birthday below 21 too, the 21st included', () => {
    const born = { geboortedatum: '2005-08-20', leert_en_werkt_bbl: false };
    expect(assess(payslip('2026-08-01', '2026-08-31', 100, 130_000, nothingHeldBack), born)).toMatchObject({
      verdict: 'open',
      turns: ['2026-08-20'],
      bounds: { low: 119_900, high: 149_900 },
    });
  });

  it('has no bounds where the next amount is not known yet', () => {
    const found = assess(payslip('2026-12-21', '2027-01-17', 160, 239_840, nothingHeldBack));
    expect(found.findings[0]?.answer.kind).toBe('not_covered');
    expect(found.bounds).toBeUndefined();
  });
});

describe('all payslips together', () => {
  const assessed = EXAMPLE_PAYSLIPS.map((one) => assess(one, EXAMPLE_PERSON));

  it('give the sums of the example', () => {
    expect(totalsOf(assessed)).toEqual({
      right: 0,
      wrong: 3,
      open: 0,
      owed: {
        short: 25_032 + 23_840 + 24_436,
        on_call: 0,
        back: 35_000 + 35_000 + 4500,
        allowance: 2712,
        on_short: 2003 + 1907 + 1955,
      },
      totalCents: 156_385,
      expiredCents: 0,
      claimUntil: '2031-07-31',
      verify: true,
    });
  });

  it('leave out what is too old to claim and count it apart', () => {
    const later = plainDate('2031-08-15');
    const totals = totalsOf(EXAMPLE_PAYSLIPS.map((one) => assessPayslip(pack, one, EXAMPLE_PERSON, later)));
    expect(totals).toMatchObject({
      expiredCents: 25_032 + 2003,
      totalCents: 156_385 - 25_032 - 2003,
      claimUntil: '2031-08-31',
    });
  });
});

describe('the contract', () => {
  it('is judged line by line', () => {
    const verdicts = assessContract(pack, EXAMPLE_PERSON, today).map(({ outcome, verdict }) => [
      outcome,
      verdict,
    ]);
    expect(Object.fromEntries(verdicts)).toEqual({
      loon_genoeg: 'wrong',
      betaalwijze_in_orde: 'right',
      loonstrook_in_orde: 'right',
      loonstrook_volledig: 'wrong',
      meeruren_in_orde: 'right',
      vakantiebijslag_op_tijd: 'right',
      loonheffingskorting_in_orde: 'right',
    });
  });

  it('has lines on calls and fixed hours for somebody on call alone', () => {
    const onCall = {
      werksituatie: 'oproepkracht',
      startdatum: '2025-10-01',
      vaste_uren_aangeboden: false,
      oproep_dagen_vooraf: 2,
      oproep_schriftelijk: true,
    };
    const verdicts = (person: Facts) =>
      Object.fromEntries(assessContract(pack, person, today).map((one) => [one.outcome, one.verdict]));
    expect(verdicts(onCall)).toMatchObject({
      oproep_mag_u_weigeren: 'wrong',
      vaste_uren_aanbod_te_laat: 'wrong',
    });
    expect(verdicts({ ...onCall, oproep_dagen_vooraf: 4, vaste_uren_aangeboden: true })).toMatchObject({
      oproep_mag_u_weigeren: 'right',
      vaste_uren_aanbod_te_laat: 'right',
    });
    expect(verdicts({ ...onCall, werksituatie: 'werknemer' })).not.toHaveProperty('oproep_mag_u_weigeren');
  });

  it('asks about calls only of somebody on call', () => {
    const ids = (person: Facts) => openQuestions(pack, person, [], today).map(({ id }) => id);
    expect(ids({})).toContain('werksituatie');
    expect(ids({})).not.toContain('laatste_oproep');
    expect(ids({ werksituatie: 'oproepkracht' })).toContain('laatste_oproep');
    expect(ids({ werksituatie: 'werknemer' })).not.toContain('laatste_oproep');
  });

  it('asks nothing that a payslip says, and about rent only when rent was held back', () => {
    const names = (payslips: readonly Payslip[], person: Facts = {}) =>
      openQuestions(pack, person, payslips, today).flatMap(({ facts }) => facts);
    expect(names([])).not.toContain('loonperiode_uren');
    expect(names([], { vakantiebijslag_betaald: 'elke_periode' })).not.toContain('vakantiebijslag_cent');
    const none = payslip('2026-08-01', '2026-08-31', 160, 239_840, nothingHeldBack);
    expect(names([none], adult)).not.toContain('huur_volmacht');
    expect(names(EXAMPLE_PAYSLIPS, adult)).toContain('huur_volmacht');
    expect(openQuestions(pack, EXAMPLE_PERSON, EXAMPLE_PAYSLIPS, today)).toEqual([]);
    const before2024 = payslip('2021-01-01', '2021-01-31', 100, 90_000);
    expect(names([before2024], adult)).toEqual(expect.arrayContaining(names([], adult)));
  });
});
