// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths, type PlainDate, type Random, randomFrom } from '@opstap/kernel';
import type { Facts, Value } from '@opstap/rules';
import { completeFacts, type OccupationTraits } from './complete-facts.ts';

/** A made-up person: nobody who exists. All facts that such a person could answer. */
export type SyntheticPerson = { id: string; synthetic: true; facts: Facts };

type Weighted = readonly (readonly [string, number])[];

const GROUNDS: Weighted = [
  ['oekraiense_nationaliteit', 90],
  ['gezinslid', 4],
  ['permanente_verblijfsvergunning_oekraine', 2],
  ['tijdelijke_verblijfsvergunning_oekraine', 3],
  ['anders', 1],
];
const PROOFS: Weighted = [
  ['sticker', 62],
  ['o_document', 25],
  ['verlopen_of_onduidelijk', 8],
  ['geen', 5],
];
const AGES: Weighted = [
  ['21_en_ouder', 86],
  ['18_tot_en_met_20', 7],
  ['16_of_17', 5],
  ['tot_en_met_15', 2],
];
const WORK: Weighted = [
  ['werknemer', 32],
  ['uitzendkracht', 17],
  ['oproepkracht', 8],
  ['werk_gevonden', 4],
  ['geen_werk', 27],
  ['werk_kwijt', 5],
  ['zelfstandige', 3],
  ['vrijwilliger_of_stage', 4],
];
const EDUCATION: Weighted = [
  ['specialist_of_master', 38],
  ['bachelor', 15],
  ['jonger_specialist', 18],
  ['beroepsopleiding', 14],
  ['middelbaar', 10],
  ['geen_of_basis', 4],
  ['doctor', 1],
];
const DUTCH: Weighted = [
  ['A0', 30],
  ['A1', 30],
  ['A2', 22],
  ['B1', 12],
  ['B2', 5],
  ['C1', 1],
];
const ENGLISH: Weighted = [
  ['A0', 22],
  ['A1', 18],
  ['A2', 20],
  ['B1', 20],
  ['B2', 14],
  ['C1', 5],
  ['C2', 1],
];
const HOUSING: Weighted = [
  ['gemeentelijke_opvang', 68],
  ['gastgezin', 15],
  ['eigen_woning', 17],
];
const TOWNS: Weighted = [
  ['GM0363', 20],
  ['GM0599', 15],
  ['GM0518', 15],
  ['GM0344', 10],
  ['GM0014', 10],
  ['GM0855', 10],
];

/** Examples of occupations with how each is regulated and worked in before recognition; enough to walk every route. */
const OCCUPATIONS: readonly (OccupationTraits & { weight: number })[] = [
  { id: 'verpleegkundige', regulation: 'big_register', meanwhile: 'in_opdracht', weight: 6 },
  { id: 'apothekersassistent', regulation: 'big_titel', meanwhile: 'onder_toezicht', weight: 2 },
  { id: 'leraar_vo', regulation: 'onderwijs', meanwhile: 'als_helper', weight: 10 },
  { id: 'beveiliger', regulation: 'wet', meanwhile: 'aspirant', weight: 2 },
  { id: 'architect', regulation: 'titel', meanwhile: 'ernaast', weight: 2 },
  { id: 'lasser', regulation: 'certificaat', meanwhile: 'vraag_na', weight: 7 },
  { id: 'kok', regulation: 'niet_gereguleerd', meanwhile: 'vrij', weight: 25 },
  { id: 'ict', regulation: 'niet_gereguleerd', meanwhile: 'vrij', weight: 12 },
  { id: 'heftruckchauffeur', regulation: 'werkgeverseis', meanwhile: 'vraag_na', weight: 12 },
];

/**
 * Synthetic persons for measuring: a plausible mix, not a description of the real group. The same seed gives the same
 * persons. `on` is the day around which their dates of work lie. One in twelve does not know some of the answers.
 */
export function syntheticPersons(count: number, seed: number, on: PlainDate): SyntheticPerson[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => ({
    id: `synthetic-${seed}-${index}`,
    synthetic: true,
    facts: makeFacts(random, on),
  }));
}

function makeFacts(random: Random, on: PlainDate): Facts {
  const beschermingsgrond = pick(random, GROUNDS);
  const leeftijdsgroep = pick(random, AGES);
  const isChild = leeftijdsgroep === 'tot_en_met_15';
  const registered = chance(random, 0.92);
  const all: Record<string, Value> = {
    beschermingsgrond,
    ...(beschermingsgrond === 'tijdelijke_verblijfsvergunning_oekraine' && {
      lopend_beroep: chance(random, 0.5),
    }),
    bewijs_van_verblijf: pick(
      random,
      registered
        ? PROOFS
        : [
            ['geen', 7],
            ['verlopen_of_onduidelijk', 3],
          ],
    ),
    ingeschreven_brp: registered,
    heeft_bsn: registered && chance(random, 0.97),
    heeft_bankrekening: registered && chance(random, 0.85),
    leeftijdsgroep,
    ...workFacts(random, on, isChild ? 'geen_werk' : pick(random, WORK)),
    ...skillFacts(random, leeftijdsgroep),
    ...homeFacts(random, leeftijdsgroep === '21_en_ouder'),
  };
  const unsure = chance(random, 1 / 12);
  const answered = Object.entries(all).filter(() => !unsure || chance(random, 0.85));
  return completeFacts(Object.fromEntries(answered), OCCUPATIONS);
}

function workFacts(random: Random, on: PlainDate, werksituatie: string): Record<string, Value> {
  const hasContract = ['werk_gevonden', 'werknemer', 'uitzendkracht', 'oproepkracht'].includes(werksituatie);
  const lost = werksituatie === 'werk_kwijt';
  const started =
    werksituatie === 'werk_gevonden'
      ? addDays(on, whole(random, 1, 40))
      : addDays(on, -whole(random, 5, 900));
  const isTemporary = hasContract && chance(random, werksituatie === 'werknemer' ? 0.6 : 0.92);
  return {
    werksituatie,
    ...(hasContract && {
      contractvorm: isTemporary ? 'tijdelijk' : 'vast',
      startdatum: started,
      werk_gemeld_uwv: chance(random, werksituatie === 'werk_gevonden' ? 0.3 : 0.9),
    }),
    ...((hasContract || lost) && { uren_per_week: whole(random, 8, 40) }),
    ...(isTemporary && { contract_tot: addMonths(started > on ? started : on, whole(random, 1, 12)) }),
    ...(lost && { contract_tot: addDays(on, -whole(random, 0, 60)) }),
    ...((lost || isTemporary) && { gewerkt_26_van_36_weken: chance(random, 0.6) }),
    zoekt_werk: chance(random, hasContract ? 0.3 : 0.75),
    wil_hoger_niveau: chance(random, 0.45),
    wil_opleiding: chance(random, 0.3),
    wil_zelfstandig: chance(random, werksituatie === 'zelfstandige' ? 0.9 : 0.08),
    wil_terugkeren: chance(random, 0.2),
  };
}

function skillFacts(random: Random, leeftijdsgroep: string): Record<string, Value> {
  const isAdult = leeftijdsgroep === '21_en_ouder';
  const opleidingsniveau = isAdult ? pick(random, EDUCATION) : 'middelbaar';
  const isTrained = opleidingsniveau !== 'middelbaar' && opleidingsniveau !== 'geen_of_basis';
  const occupation = OCCUPATIONS.find(
    ({ id }) =>
      id ===
      pick(
        random,
        OCCUPATIONS.map(({ id, weight }) => [id, weight]),
      ),
  );
  return {
    ...(isAdult && occupation && { beroep: occupation.id }),
    opleidingsniveau,
    ...(isTrained && { diploma_gewaardeerd: chance(random, 0.2) }),
    nederlands: pick(random, DUTCH),
    engels: pick(random, ENGLISH),
  };
}

function homeFacts(random: Random, isAdult: boolean): Record<string, Value> {
  const woonvorm = pick(random, HOUSING);
  return {
    kinderen_jonger_dan_13: isAdult && chance(random, 0.35),
    woonvorm,
    ontvangt_leefgeld: chance(random, woonvorm === 'eigen_woning' ? 0.1 : 0.5),
    gemeente: pick(random, TOWNS),
  };
}

function chance(random: Random, share: number): boolean {
  return random() < share;
}

function whole(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

function pick(random: Random, weighted: Weighted): string {
  let left = random() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weighted) {
    left -= weight;
    if (left < 0) return value;
  }
  return weighted.at(-1)?.[0] ?? '';
}
