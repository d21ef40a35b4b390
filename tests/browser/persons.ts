// SPDX-License-Identifier: EUPL-1.2
import { addDays, type PlainDate, todayInAmsterdam } from '@opstap/kernel';
import type { Facts } from '@opstap/rules';

/** The day on which the tests run: persons have dates of their own around it. */
export const TODAY: PlainDate = todayInAmsterdam(Date.now());

/** Somebody who just arrived in Utrecht and looks for work. Made up. */
export const NEWCOMER: Facts = {
  beschermingsgrond: 'oekraiense_nationaliteit',
  bewijs_van_verblijf: 'geen',
  ingeschreven_brp: false,
  heeft_bsn: false,
  heeft_bankrekening: false,
  leeftijdsgroep: '21_en_ouder',
  werksituatie: 'geen_werk',
  zoekt_werk: true,
  wil_hoger_niveau: false,
  wil_opleiding: false,
  wil_zelfstandig: false,
  wil_terugkeren: false,
  beroep: 'kok',
  opleidingsniveau: 'middelbaar',
  nederlands: 'A0',
  engels: 'A1',
  kinderen_jonger_dan_13: true,
  woonvorm: 'gemeentelijke_opvang',
  ontvangt_leefgeld: true,
  gemeente: 'GM0344',
};

/** A nurse in Leeuwarden who found work on a temporary contract that starts in three weeks. Made up. */
export const STARTER: Facts = {
  beschermingsgrond: 'oekraiense_nationaliteit',
  bewijs_van_verblijf: 'sticker',
  ingeschreven_brp: true,
  heeft_bsn: true,
  heeft_bankrekening: true,
  leeftijdsgroep: '21_en_ouder',
  werksituatie: 'werk_gevonden',
  contractvorm: 'tijdelijk',
  startdatum: addDays(TODAY, 21),
  contract_tot: addDays(TODAY, 200),
  uren_per_week: 24,
  werk_gemeld_uwv: false,
  gewerkt_26_van_36_weken: false,
  zoekt_werk: false,
  wil_hoger_niveau: true,
  wil_opleiding: false,
  wil_zelfstandig: false,
  wil_terugkeren: false,
  beroep: 'verpleegkundige',
  opleidingsniveau: 'bachelor',
  diploma_gewaardeerd: false,
  nederlands: 'A2',
  engels: 'B1',
  kinderen_jonger_dan_13: false,
  woonvorm: 'eigen_woning',
  ontvangt_leefgeld: false,
  gemeente: 'GM0080',
};
