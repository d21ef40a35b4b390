// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { compiled, contentTexts, referenceFiles } from '../testing/repository-reference.ts';
import { compileReference } from './index.ts';

const { reference } = compiled;

/** Compiles the repository's files with one of them changed, and gives the messages. */
function problemsWith(path: string, change: (text: string) => string): string[] {
  const files = referenceFiles().map((file) =>
    file.path === path ? { path, text: change(file.text) } : file,
  );
  return compileReference(files).problems.map((problem) => `${problem.path}: ${problem.message}`);
}

const OCCUPATIONS = 'reference/occupations/zorg.yaml';
const PROFESSIONS = 'reference/professions/sectors/zorg.yaml';
const STEPS = 'reference/professions/steps.yaml';
const PROCEDURES = 'reference/professions/procedures.yaml';
const MUNICIPALITIES = 'reference/regions/municipalities.csv';
const EXAMPLE = 'reference/desks/municipal/GM9999.yaml';

describe('the reference data of the repository', () => {
  it('has no problems', () => expect(compiled.problems).toEqual([]));

  it('holds everything that the facts hold', () => {
    const counts = Object.fromEntries(
      Object.entries(reference).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list.length]] : [])),
    );
    expect(counts).toEqual({
      municipalities: 342,
      regions: 35,
      desks: 36,
      municipalDesks: 1,
      occupations: 865,
      professions: 87,
      paths: 12,
      schemes: 6,
    });
    expect(reference.paths.flatMap(({ steps }) => steps)).toHaveLength(52);
  });

  it('holds the starter taxonomy: all unit groups, occupations with 8 to 20 competences, three other names in each language', () => {
    const { taxonomy } = compiled;
    expect(taxonomy.iscoGroups.filter(({ code }) => code.length === 4)).toHaveLength(436);
    expect(taxonomy.competences.length).toBeGreaterThan(600);
    const counts = Object.values(taxonomy.profiles).map(
      ({ competences }) => Object.values(competences).flat().length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...counts)).toBeLessThanOrEqual(20);
    for (const language of LANGUAGES) {
      const others = Object.values(reference.names[language] ?? {}).map(
        ({ alternative }) => alternative.length,
      );
      expect(Math.min(...others)).toBeGreaterThanOrEqual(3);
    }
  });

  it('gives no derived step one number of months', () => {
    const derived = reference.paths.flatMap(({ steps }) => steps.filter((step) => step.derived));
    expect(derived).toHaveLength(36);
    for (const { durationMonths } of derived) expect(durationMonths.max).toBeGreaterThan(durationMonths.min);
  });

  it('regulates a speciality as its profession', () => {
    const [cardiologist, specialist] = ['cardioloog', 'arts_specialist'].map((id) =>
      reference.occupations.find((occupation) => occupation.id === id),
    );
    expect(cardiologist).toMatchObject({ regulation: 'big_register', meanwhile: specialist?.meanwhile });
  });

  it('is plain JSON', () => expect(JSON.parse(JSON.stringify(reference))).toEqual(reference));

  it('marks Vijfheerenlanden to be verified, and no other municipality', () => {
    expect(reference.municipalities.filter(({ verify }) => verify).map(({ name }) => name)).toEqual([
      'Vijfheerenlanden',
    ]);
  });

  it('names a Werkcentrum in the six confirmed regions only', () => {
    const named = reference.regions.filter(({ werkcentrum }) => werkcentrum).map(({ code }) => code);
    expect(named).toEqual(['AM01', 'AM13', 'AM14', 'AM18', 'AM22', 'AM30']);
  });

  it('gives no number that the facts do not confirm', () => {
    const numbers = reference.desks.flatMap(({ phone }) => phone ?? []).sort();
    expect(numbers).toEqual(['033 448 11 86', '0800 5151', '0800 7000', '0800 7008', '0900 8844', '112']);
  });

  it.each(LANGUAGES)('has the texts of every route and path in %s', (language) => {
    // Test data: the file is read as nested texts, and a missing one is what this test looks for.
    const texts = contentTexts(language, 'regulation') as Record<string, Record<string, string> | undefined>;
    const needed = [
      ...reference.occupations.flatMap(({ regulation, sector }) => [
        ['kind', regulation],
        ['sector', sector],
      ]),
      ...reference.professions.flatMap(({ procedure, language: need, meanwhile, duration, cost }) => [
        ['procedure', procedure],
        ['language', need.text],
        ['interim', meanwhile.allowed],
        ['interim_conditions', meanwhile.conditions],
        ['duration', duration],
        ['cost', cost],
      ]),
      ...reference.paths.flatMap(({ sector, status, steps }) => [
        ['sector', sector],
        ['path_status', status],
        ...steps.flatMap(({ training, note }) => [
          ...training.map((key) => ['training', key]),
          ...(note ? [['path_note', note]] : []),
        ]),
      ]),
    ];
    expect(needed.filter(([field = '', key = '']) => !texts[field]?.[key])).toEqual([]);
  });
});

describe('compileReference', () => {
  it.each([
    [
      'a derived step with one number of months',
      'reference/development-paths/paths.yaml',
      'months: [3, 12]',
      'months: [12, 12]',
      'zorg step 1: the months of a derived step are a range, never one number',
    ],
    [
      'a step of language that jumps a level',
      'reference/language/language.yaml',
      'from: A1, to: A2',
      'from: A1, to: B1',
      'steps.1: a step goes from one level to the next',
    ],
    [
      'a scheme with two ways to say when',
      'reference/schemes/schemes.yaml',
      'recurring: true',
      'recurring: true\n    last_seen: "2024"',
      'schemes.0: say one of window, recurring, running_since and last_seen',
    ],
    [
      'a competence group that does not exist',
      'reference/reconstruction/reconstruction.yaml',
      'groups: [zorg_medisch,',
      'groups: [zorg_medisch, toveren,',
      'there is no competence group "toveren"',
    ],
    [
      'an ISCO code of another form',
      OCCUPATIONS,
      '"2211"',
      '"22x1"',
      'occupations.0.isco08: an ISCO-08 unit group is four digits',
    ],
    [
      'a language without labels',
      OCCUPATIONS,
      /\n {6}uk: \[Лікарка \/ лікар.*/,
      '',
      'occupations.0.labels.uk: ',
    ],
    [
      'an id that is there twice',
      OCCUPATIONS,
      'id: arts_specialist',
      'id: arts',
      'reference/occupations: "arts" is there more than once',
    ],
    [
      'low confidence without verify',
      PROFESSIONS,
      'confidence: high',
      'confidence: low',
      'arts: low confidence needs verify: true',
    ],
    [
      'regulation in two places',
      OCCUPATIONS,
      '  - id: arts\n',
      '  - id: arts\n    regulation: niet_gereguleerd\n',
      'occupations/zorg.yaml: arts: regulation: reference/professions says how it is regulated',
    ],
    [
      'a profession without occupation',
      PROFESSIONS,
      '- id: arts\n',
      '- id: artsen\n',
      'artsen: there is no such occupation',
    ],
    [
      'a profession without procedure',
      PROFESSIONS,
      'procedure: big_toets_arts',
      'procedure: big_toets',
      'sectors/zorg.yaml: arts: procedure: there is no procedure "big_toets"',
    ],
    [
      'work meanwhile that is no occupation',
      PROFESSIONS,
      'functions: [zorgassistent, helpende]',
      'functions: [zorghulp]',
      'arts: meanwhile.functions: there is no occupation "zorghulp"',
    ],
    [
      'a regulated profession that nobody decides on',
      PROFESSIONS,
      'authority: CIBG (BIG-register)\n',
      '\n',
      'arts: authority: a regulated profession names who decides',
    ],
    [
      'a day on which nobody checked',
      PROFESSIONS,
      'checked_on: 2026-11-23',
      'checked_on: 2026-11-31',
      'professions.0.checked_on: a date that exists',
    ],
    [
      'a form of work that the law does not know',
      PROFESSIONS,
      'form: in_opdracht',
      'form: vraag_na',
      'professions.0.meanwhile.form: ',
    ],
    ['a step of another kind', STEPS, 'kind: advice', 'kind: wait', 'steps.route_advice.kind: '],
    [
      'a step that takes from more to less',
      STEPS,
      'min: 6, max: 10, unit: weeks',
      'min: 16, max: 10, unit: weeks',
      'steps.diploma_evaluation.time: goes from less to more',
    ],
    [
      'a queue that says nothing',
      STEPS,
      'months: 12, places: 120',
      'places: 120',
      'steps.bi_test_dentist.queue: needs months or full_until',
    ],
    [
      'a route that begins with an unknown profession',
      STEPS,
      'see: arts',
      'see: artsen',
      'steps.become_doctor.see: there is no profession "artsen"',
    ],
    [
      'a procedure with an unknown step',
      PROCEDURES,
      'steps: [dav_1,',
      'steps: [dav_0,',
      'procedures.asbest.steps: there is no step "dav_0"',
    ],
    [
      'a step that nothing uses',
      PROCEDURES,
      'steps: [dav_1,',
      'steps: [',
      'steps.dav_1: no procedure has this step',
    ],
    [
      'a step that counts from a later one',
      PROCEDURES,
      'apply_big, completeness_check, committee_advice, big_decision',
      'big_decision, completeness_check, committee_advice, apply_big',
      'procedures.big.steps: "big_decision" counts from "apply_big"',
    ],
    [
      'a procedure in the words of none',
      PROCEDURES,
      'as: big }',
      'as: klein }',
      'procedures.big_gz.as: there is no procedure with steps of that name',
    ],
    [
      'a municipality without a region',
      MUNICIPALITIES,
      'GM0014,Groningen,AM01',
      'GM0014,Groningen,',
      'line 2: Groningen has no labour market region',
    ],
    [
      'a region that does not exist',
      MUNICIPALITIES,
      'GM0014,Groningen,AM01',
      'GM0014,Groningen,AM99',
      'GM0014 Groningen: there is no region "AM99"',
    ],
    [
      'a code of another form',
      MUNICIPALITIES,
      'GM0014',
      'GM14',
      'line 2: gm_code "GM14" is not GM and four digits',
    ],
    [
      'a missing field in a row',
      MUNICIPALITIES,
      'GM0014,Groningen,',
      'GM0014,',
      'line 2: 10 fields instead of 11',
    ],
    [
      'a date that does not exist',
      MUNICIPALITIES,
      '2026-01-01',
      '2026-02-30',
      'line 2: valid_from "2026-02-30" is not a date',
    ],
    [
      'a path to an unknown occupation',
      'reference/development-paths/paths.yaml',
      '[groepshulp]',
      '[onbekend]',
      'kinderopvang step 1: there is no occupation "onbekend"',
    ],
    ['YAML that is none', 'reference/desks/desks.yaml', 'desks:', 'desks: [', 'not valid YAML'],
    [
      'an address without https',
      'reference/desks/desks.yaml',
      'https://ind.nl',
      'http://ind.nl',
      'url: not an https address',
    ],
    [
      'a desk that answers nothing',
      EXAMPLE,
      'answers: gemeente',
      'answers: balie',
      'desks.0.answers: there is no desk "balie"',
    ],
    ['a desk without a language', EXAMPLE, /\n {6}ru: Стойка.*/, '', 'desks.0.name.ru: '],
    ['a misspelt field', EXAMPLE, 'languages:', 'language:', 'desks.0: '],
    [
      'a wrong phone number',
      EXAMPLE,
      'languages:',
      'phone: bel ons\n    languages:',
      'desks.0.phone: a phone number is digits and spaces',
    ],
    [
      'a real municipality that does not exist',
      EXAMPLE,
      'example: true\n',
      '',
      'municipality: GM9999 is not in municipalities.csv',
    ],
    [
      'a file under another name',
      EXAMPLE,
      'municipality: GM9999',
      'municipality: GM0363',
      'the file must be called GM0363.yaml',
    ],
    [
      'an alias of nobody',
      'reference/regions/aliases.yaml',
      'GM0363',
      'GM0001',
      'GM0001 is not in municipalities.csv',
    ],
  ])('reports %s', (_, path, from, to, message) => {
    expect(problemsWith(path, (text) => text.replace(from, to)).join('\n')).toContain(message);
  });

  it('reports a missing file and still compiles the rest', () => {
    const { reference: partial, problems } = compileReference(
      referenceFiles().filter(({ path }) => !path.endsWith('regions.csv')),
    );
    expect(problems[0]).toEqual({ path: 'reference/regions/regions.csv', message: 'the file is missing' });
    expect(partial.occupations).toHaveLength(865);
  });
});
