// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language, type MunicipalityCode, plainDate } from '@opstap/kernel';
import { type Catalog, EMPTY_GLOSSARY, type Publication } from '@opstap/publication';
import { compileCorpus } from '@opstap/rules/compile';
import { EMPTY_REFERENCE, WITHOUT_TASKS } from '@opstap/taxonomy';

const SOURCE = `
sources:
  test_law:
    { title: Wet voor de test, publisher: Test, kind: law, checked_on: 2026-11-23, review_by: 2027-03-04, confidence: high }
`;
const FACTS = `
questions:
  werksituatie: { ease: 1, delicacy: 0 }
  gemeente: { ease: 1, delicacy: 0 }
facts:
  werksituatie: { question: werksituatie, type: enum, values: [geen_werk, werk_gevonden] }
  startdatum: { question: werksituatie, type: date }
  gemeente: { question: gemeente, type: municipality }
`;
const RULES = `
rules:
  heeft_werk_gevonden:
    - { valid_from: 2022-04-01, source: [test_law], is: 'werksituatie = "werk_gevonden"' }
  heeft_gemeente:
    - { valid_from: 2022-04-01, source: [test_law], is: 'gemeente != "GM0000"' }
`;
const PHASES = 'phases: [werk_zoeken, werk_beginnen]\n';

const step = (id: string, phase: string, rule: string) => `
step: ${id}
phase: ${phase}
applies:
  - { valid_from: 2022-04-01, source: [test_law], all: [${rule}] }
effort: { min: 10, max: 20, unit: minutes }
cost: { kind: free }
papers: []
by: self
help: []
sources: [test_law]
`;

/** A corpus of two steps, the real texts of errors, and two municipalities: enough to see what the server itself does. */
export function testPublication(): Publication {
  const { pack, problems } = compileCorpus([
    { path: 'corpus/sources/test.yaml', text: SOURCE },
    { path: 'corpus/facts.yaml', text: FACTS },
    { path: 'corpus/test/2022-04-01.yaml', text: RULES },
    { path: 'corpus/klantreis/phases.yaml', text: PHASES },
    {
      path: 'corpus/klantreis/werk_melden.yaml',
      text: step('werk_melden', 'werk_beginnen', 'heeft_werk_gevonden'),
    },
    {
      path: 'corpus/klantreis/naar_gemeente.yaml',
      text: step('naar_gemeente', 'werk_zoeken', 'heeft_gemeente'),
    },
  ]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const catalogs = new Map(LANGUAGES.map((language) => [language, errorTexts(language)]));
  return {
    pack,
    reference: REFERENCE,
    taxonomy: WITHOUT_TASKS,
    glossary: EMPTY_GLOSSARY,
    catalog: (language) => catalogs.get(language) ?? {},
  };
}

/** Plain placeholders and the general plural: what the tests look at. The real compiler has its own tests. */
function errorTexts(language: Language): Catalog {
  const file = new URL(`../../../../content/${language}/errors.json`, import.meta.url);
  const entries: [string, Catalog[string]][] = [];
  const visit = (prefix: string, value: unknown) => {
    if (typeof value === 'string') entries.push([prefix, textOf(value)]);
    else if (typeof value === 'object' && value) {
      for (const [name, inner] of Object.entries(value)) visit(`${prefix}.${name}`, inner);
    }
  };
  visit('errors', JSON.parse(readFileSync(file, 'utf8')));
  return Object.fromEntries(entries);
}

function textOf(message: string): Catalog[string] {
  if (!message.includes('{')) return message;
  return (values) =>
    message
      .replace(/\{(\w+), plural,.*?other \{([^}]*)\}\}/g, (_, name: string, other: string) =>
        other.replace('#', String(values[name])),
      )
      .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

const municipality = (code: string, name: string, region: string) => ({
  // Written here in the form of such a code.
  code: code as MunicipalityCode,
  name,
  aliases: [],
  region,
  province: 'Test',
  lat: 52,
  lon: 5,
  validFrom: plainDate('2020-01-01'),
});

const REFERENCE: Publication['reference'] = {
  ...EMPTY_REFERENCE,
  municipalities: [municipality('GM0344', 'Utrecht', 'AM01'), municipality('GM0363', 'Amsterdam', 'AM02')],
  occupations: [
    {
      id: 'kok',
      isco08: '5120',
      sector: 'horeca',
      regulation: 'niet_gereguleerd',
      meanwhile: 'vrij',
      confidence: 'high',
      paths: [],
    },
  ],
  names: {
    nl: { kok: { preferred: 'Kok', alternative: ['keukenkok'] } },
    en: { kok: { preferred: 'Cook', alternative: ['chef'] } },
    uk: { kok: { preferred: 'Кухар', alternative: ['кухарка'] } },
    ru: { kok: { preferred: 'Повар', alternative: ['повариха'] } },
  },
};
