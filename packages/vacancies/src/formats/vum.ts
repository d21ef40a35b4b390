// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel } from '@opstap/kernel';
import type { Circumstance } from '@opstap/taxonomy';
import type { RawVacancy, ReadRow } from '../raw-vacancy.ts';
import type { ContractKind } from '../vacancy.ts';
import { at, type Json, listOf, numberOf, present, rowReader, textOf } from './read-values.ts';

// The codes are those of the VUM data dictionary of vacancies, version 1.5, and the exchange messages, version 3.
/** reasonable, good, excellent. A planning value: VUM does not tie its words to the European levels. */
const LEVELS: Readonly<Record<number, CefrLevel>> = { 1: 'A0', 2: 'A2', 3: 'B2', 4: 'C1' };
const NLQF: Readonly<Record<string, number>> = { '2': 1, '3': 2, '4': 4, '5': 6, '6': 7 };
const CONTRACTS: Readonly<Record<string, ContractKind>> = { O: 'permanent', B: 'temporary' };
const AGREEMENTS: Readonly<Record<string, ContractKind>> = { '03': 'volunteer', '04': 'internship' };
/** ISO 639-3, as VUM writes languages, to ISO 639-1. */
const LANGUAGES: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  tur: 'tr',
  ukr: 'uk',
  ara: 'ar',
  bul: 'bg',
};
const LICENCES: Readonly<Record<string, string>> = {
  'B+': 'rijbewijs_b',
  C1E: 'rijbewijs_c1',
  D1E: 'rijbewijs_d1',
  A1: 'rijbewijs_a',
  A2: 'rijbewijs_a',
};

/** The vacancies in a VUM document: the answer to a search, a list, or one. */
export function vumVacanciesIn(document: Json): readonly Json[] {
  return listOf(at(document, 'matches') ?? at(document, 'vacatures') ?? document);
}

/** A vacancy of VUM, version 3: as the exchange gives it in full (`Vacature`) or as a match (`MPVacatureMatch`). */
export function readVumVacancy(vacancy: Json): ReadRow {
  const reader = rowReader();
  const conditions = at(vacancy, 'arbeidsVoorwaarden');
  const hours = at(vacancy, 'werktijden');
  const [min, max] = [
    numberOf(at(hours, 'aantalWerkurenPerWeekMinimaal')),
    numberOf(at(hours, 'aantalWerkurenPerWeekMaximaal')),
  ];
  const languages = listOf(at(vacancy, 'taalbeheersing')).map(languageOf);
  const irregular: Circumstance[] =
    numberOf(at(vacancy, 'flexibiliteit', 'indicatieOnregelmatigWerkOfPloegendienst')) === 1
      ? ['irregular_hours']
      : [];
  const parts = [
    at(vacancy, 'omschrijvingVacature'),
    at(conditions, 'omschrijvingArbeidsvoorwaarden'),
    labelled('Salaris', textOf(at(conditions, 'salarisIndicatie'))),
    ...listOf(at(vacancy, 'opleiding')).map((one) =>
      labelled('Opleiding', textOf(at(one, 'toelichtingOpleiding'))),
    ),
    ...listOf(at(vacancy, 'cursus')).map((one) => labelled('Cursus', textOf(at(one, 'naamCursus')))),
  ];
  const contract = at(vacancy, 'contractvorm');
  const unknown = listOf(at(vacancy, 'competentiebeheersing')).flatMap(
    (one) => textOf(at(one, 'codeCompetentie')) ?? [],
  );
  const raw: RawVacancy = {
    idAtSource: reader.required(
      'idVacature',
      at(vacancy, 'idVacature') ?? at(vacancy, 'vumID') ?? at(vacancy, 'nummerVacature'),
    ),
    title: reader.required('naamVacature', at(vacancy, 'naamVacature')),
    description: parts
      .map(reader.description)
      .filter((part) => part !== '')
      .join('\n\n'),
    ...present({
      employer: textOf(at(vacancy, 'werkgever', 'handelsnaamOrganisatie')),
      url: listOf(at(vacancy, 'sollicitatiewijze'))
        .map((way) => textOf(at(way, 'webadres', 'url')))
        .find(Boolean),
      howToApply: contactOf(vacancy),
      publishedOn: reader.day('datumPublicatie', at(vacancy, 'datumPublicatie')),
      validThrough: reader.day('sluitingsdatumVacature', at(vacancy, 'sluitingsdatumVacature')),
      place: textOf(at(vacancy, 'adres', 'woonplaats')) ?? textOf(at(vacancy, 'adres', 'gemeente')),
      hoursPerWeek:
        min !== undefined || max !== undefined ? { min: min ?? max ?? 0, max: max ?? min ?? 0 } : undefined,
      contract:
        AGREEMENTS[textOf(at(contract, 'codeTypeOvereenkomst')) ?? ''] ??
        CONTRACTS[textOf(at(contract, 'codeTypeArbeidscontract')) ?? ''],
      nlqf: NLQF[textOf(at(vacancy, 'codeWerkEnDenkniveauMinimaal')) ?? ''],
      dutch: languages.find((language) => language?.code === 'nld')?.level,
      licences: someOf(
        listOf(at(vacancy, 'rijbewijs')).flatMap((one) => licenceOf(textOf(at(one, 'codeSoortRijbewijs')))),
      ),
      otherLanguages: someOf(
        languages.flatMap((language) =>
          language && LANGUAGES[language.code]
            ? [{ id: LANGUAGES[language.code] ?? '', level: language.level }]
            : [],
        ),
      ),
      circumstances: someOf(irregular),
      // CompetentNL names competences by address; ours have ids, so these are told as unknown rather than dropped in silence.
      competences: someOf(unknown),
    }),
  };
  return reader.faults.length > 0 ? { faults: reader.faults } : { raw, faults: [] };
}

const labelled = (label: string, text: string | undefined) => (text ? `${label}: ${text}` : undefined);
const someOf = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

function licenceOf(code: string | undefined): string[] {
  return code ? [LICENCES[code] ?? `rijbewijs_${code.toLowerCase()}`] : [];
}

/** The weakest of what is asked: somebody who reads less than they speak is not asked to. */
function languageOf(given: Json): { code: string; level: CefrLevel } | undefined {
  const code = textOf(at(given, 'codeTaal'))?.toLowerCase();
  const levels = ['Mondeling', 'Schriftelijk', 'Lezen', 'Luisteren'].flatMap(
    (skill) => LEVELS[numberOf(at(given, `codeNiveauTaalbeheersing${skill}`)) ?? 0] ?? [],
  );
  const [highest] = levels.sort().reverse();
  return code && highest ? { code: code === 'dut' ? 'nld' : code, level: highest } : undefined;
}

function contactOf(vacancy: Json): string | undefined {
  const contact = at(vacancy, 'werkgever', 'contactpersoon');
  const found = [
    textOf(at(contact, 'naamContactpersoonAfdeling')),
    textOf(at(contact, 'emailadres')),
    textOf(at(contact, 'telefoonnummer')),
  ];
  return found.filter(Boolean).join(', ') || undefined;
}
