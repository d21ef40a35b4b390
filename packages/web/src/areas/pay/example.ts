// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import type { Facts } from '@opstap/rules';
import type { Payslip } from './payslip.ts';

/** A made-up cook, paid 13.50 an hour, with rent and work clothes held back and six hours at night. Nobody has these payslips. */
export const EXAMPLE_PERSON: Facts = {
  leeftijdsgroep: '21_en_ouder',
  loon_per: 'uur',
  loon_cent: 1350,
  uren_per_week: 38,
  startdatum: '2026-05-01',
  werksituatie: 'werknemer',
  uitbetaling: 'bank',
  meeruren: 'geen',
  loonstrook_gekregen: true,
  loonstrook_toont_brutoloon: true,
  loonstrook_toont_uren: true,
  loonstrook_toont_minimumloon: false,
  loonstrook_toont_contractsoort: true,
  loonstrook_toont_oproep: true,
  vakantiebijslag_betaald: 'elke_periode',
  werkgevers_met_loonheffingskorting: 1,
  huur_volmacht: true,
  huur_verhuurder_erkend: false,
  huur_overeenkomst_gegeven: true,
  gedetacheerd_uit_buitenland: false,
};

export const EXAMPLE_PAYSLIPS: readonly Payslip[] = [
  payslip(1, '2026-07-01', '2026-07-31', 168, 226800, 18144, 0, 0),
  payslip(2, '2026-08-01', '2026-08-31', 160, 216000, 17280, 35000, 0),
  payslip(3, '2026-09-01', '2026-09-30', 164, 221400, 15000, 35000, 4500, { loonperiode_nachturen: 6 }),
];

function payslip(
  id: number,
  from: string,
  to: string,
  hours: number,
  wageCents: number,
  allowanceCents: number,
  rentCents: number,
  clothesCents: number,
  more: Facts = {},
): Payslip {
  const facts = {
    loonperiode_van: from,
    loonperiode_tot: to,
    loonperiode_uren: hours,
    loonperiode_loon_cent: wageCents,
    vakantiebijslag_cent: allowanceCents,
    inhouding_huisvesting_cent: rentCents,
    inhouding_zorg_cent: 0,
    inhouding_anders_cent: clothesCents,
    ...more,
  };
  return { id, from: plainDate(from), to: plainDate(to), facts };
}
