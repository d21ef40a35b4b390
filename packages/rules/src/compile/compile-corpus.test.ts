// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { FIXTURE_CORPUS, fixtureWith } from '../testing/fixture-corpus.ts';
import { compileCorpus, corpusJsonSchema, readExamples, runExamples } from './index.ts';

const RULE = 'corpus/x/2025-01-01.yaml';

/** The messages for one rule `x` with this body, in a file of its own. */
function messagesFor(body: string): string[] {
  const text = `rules:\n  x:\n    - { valid_from: 2025-01-01, source: law, ${body} }\n`;
  return compileCorpus(fixtureWith(RULE, text)).problems.map(({ message }) => message);
}

describe('compileCorpus', () => {
  it('compiles the fixture without a problem', () => {
    const { pack, problems } = compileCorpus(FIXTURE_CORPUS);
    expect(problems).toEqual([]);
    expect(pack.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
    expect(pack.steps.map(({ id }) => id)).toEqual(['register', 'notify', 'learn']);
    expect(Object.keys(pack.rules)).toContain('stap_notify_termijn');
    expect(pack.rules.notice_by?.type).toBe('date');
  });

  it('gives the same hash whatever the order of the files', () => {
    expect(compileCorpus([...FIXTURE_CORPUS].reverse()).pack.hash).toBe(
      compileCorpus(FIXTURE_CORPUS).pack.hash,
    );
  });

  it.each([
    ['is: nobody', 'there is no fact, rule or parameter "nobody"'],
    ['is: \'proof = "passport"\'', '"passport" is not one of the values sticker, document, none'],
    ['is: \'dutch < "B3"\'', '"B3" is not a CEFR level'],
    ['is: \'proof < "none"\'', 'has no order'],
    ['is: start = 3', 'a date cannot be compared with a number'],
    ['is: \'start = "2026-01-01"\'', 'write a date without quotes'],
    ['is: start > 2026-02-30', '2026-02-30 is not a date that exists'],
    ['is: start + 3', 'use add_days'],
    ['is: hours / start', 'works on numbers'],
    ['is: hours / 0', 'divide only by'],
    ['is: add_days(start)', 'takes 2 values, not 1'],
    ['is: frobnicate(start)', 'there is no function "frobnicate"'],
    ['is: protected and hours', 'here stands a yes/no, not a number'],
    ['is: protected and', 'expected a name, a value or "(", found the end (column 14'],
    ['is: "proof = \'none\'"', 'texts stand in double quotes (column 9'],
    ['is: may_work at start', 'only a parameter can stand before "at"'],
    ['is: hours in 3', 'after "in" stands a list'],
    ['all: [protected], any: [protected]', 'write exactly one of'],
    ['end: open', 'write exactly one of'],
    ['is: x', 'the rule needs itself: x -> x'],
    ['is: true, unless: [{ id: a, when: protected, is: 3 }]', 'gives a yes/no in one place and a number'],
    ['is: true, unless: [{ id: a, over: b, when: protected, is: true }]', 'there is no exception "b" here'],
    ['table: { keys: [working], rows: [[nobody, 1]] }', '"nobody" is not one of the values'],
    ['table: { keys: [working], rows: [[employee, agency, 1]] }', 'a row has 1 keys and a result'],
  ])('says what is wrong with { %s }', (body, message) => {
    expect(messagesFor(body).join('\n')).toContain(message);
  });

  it('reports a rule without source, with the file and the place', () => {
    const text = 'rules:\n  x: [{ valid_from: 2025-01-01, is: true }]\n';
    expect(compileCorpus(fixtureWith(RULE, text)).problems).toMatchObject([
      { path: RULE, at: 'rules.x.0.source' },
    ]);
  });

  it('leaves out a faulty entry and keeps the rest of its file', () => {
    const text =
      'rules:\n  x: [{ valid_from: 2025-02-30, source: law, is: true }]\n  y: [{ valid_from: 2025-01-01, source: law, is: true }]\n';
    const { pack, problems } = compileCorpus(fixtureWith(RULE, text));
    expect(problems.map(({ message }) => message)).toEqual([
      'rules.x.0.valid_from: write a date that exists as YYYY-MM-DD',
    ]);
    expect(Object.keys(pack.rules)).toContain('y');
  });

  it('reports overlapping versions, but lets an open one end where the next begins', () => {
    const versions = (first: string, second: string) =>
      compileCorpus(
        fixtureWith(
          RULE,
          `rules:\n  x:\n    - { ${first}, source: law, is: true }\n    - { ${second}, source: law, is: true }\n`,
        ),
      );
    expect(versions('valid_from: 2024-01-01, end: open', 'valid_from: 2025-01-01').problems).toEqual([]);
    expect(
      versions('valid_from: 2024-01-01, valid_to: 2025-01-01', 'valid_from: 2025-01-01').problems,
    ).toHaveLength(1);
    expect(versions('valid_from: 2024-01-01', 'valid_from: 2024-01-01').problems).toHaveLength(1);
    expect(
      versions('valid_from: 2024-01-01', 'valid_from: 2024-01-01, known_from: 2025-01-01').problems,
    ).toEqual([]);
  });

  it('reports a circle of rules and a circle of steps', () => {
    const circle =
      'rules:\n  a: [{ valid_from: 2025-01-01, source: law, is: b }]\n  b: [{ valid_from: 2025-01-01, source: law, is: not a }]\n';
    expect(
      compileCorpus(fixtureWith(RULE, circle))
        .problems.map(({ message }) => message)
        .join(),
    ).toContain('a -> b -> a');
    const register = FIXTURE_CORPUS.find(({ path }) => path.endsWith('register.yaml'));
    const waiting = compileCorpus(
      fixtureWith('corpus/klantreis/register.yaml', `${register?.text}after: [notify]\n`),
    );
    expect(waiting.problems.map(({ path }) => path)).toEqual([
      'corpus/klantreis/notify.yaml',
      'corpus/klantreis/register.yaml',
    ]);
  });

  it('reports duplicate names, unknown sources, steps, parameters and phases, and broken YAML, all at once', () => {
    const text = `
step: other
phase: nowhere
applies: [{ valid_from: 2024-01-01, source: nothing, is: protected }]
after: [missing]
effort: { min: 3, max: 2, unit: hours }
cost: { kind: amount, parameter: absent }
by: self
`;
    const files = [
      ...fixtureWith('corpus/klantreis/other.yaml', text),
      { path: 'corpus/b.yaml', text: 'parameters: { hours: { unit: count, values: [] } }' },
      { path: 'corpus/c.yaml', text: 'rules: [\n' },
    ];
    const messages = compileCorpus(files)
      .problems.map(({ message }) => message)
      .join('\n');
    for (const part of [
      '"hours" is already in',
      'source "nothing"',
      'step "missing"',
      'parameter "absent"',
      'phase "nowhere"',
    ]) {
      expect(messages).toContain(part);
    }
    expect(messages).toContain('"max" is smaller');
    expect(messages).toContain('line 2');
  });

  it('names what is asked together, and reports an inquiry that cannot be', () => {
    const inquiries = (text: string) =>
      compileCorpus(fixtureWith('corpus/inquiries.yaml', `inquiries:\n${text}`));
    const { pack, problems } = inquiries('  work: { outcomes: [may_work, notice_by] }\n');
    expect(problems).toEqual([]);
    expect(pack.inquiries).toEqual({ work: ['may_work', 'notice_by'] });
    const messages = (text: string) =>
      inquiries(text)
        .problems.map(({ message }) => message)
        .join();
    expect(messages('  a: { outcomes: [nothing] }\n')).toContain('there is no rule "nothing" to ask');
    expect(messages('  klantreis: { outcomes: [may_work] }\n')).toContain('this name is taken by the steps');
    expect(messages('  may_work: { outcomes: [notice_by] }\n')).toContain('already in');
  });

  it('runs the worked examples and reports those that name what is not there', () => {
    const { pack } = compileCorpus(FIXTURE_CORPUS);
    expect(runExamples(pack, readExamples(FIXTURE_CORPUS)).map(({ passed }) => passed)).toEqual([true]);
    const wrong =
      'examples:\n  - { name: n, on: 2026-01-01, facts: { hours: 99 }, expect: { nothing: 1 }, basis: official_table }\n';
    expect(compileCorpus(fixtureWith('corpus/x.examples.yaml', wrong)).problems).toHaveLength(3);
  });

  it('describes its format as JSON Schema', () => {
    expect(corpusJsonSchema().step).toMatchObject({ type: 'object', additionalProperties: false });
  });
});
