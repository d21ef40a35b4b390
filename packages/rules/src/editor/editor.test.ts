// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { type CorpusFile, compileCorpus, readExamples } from '../compile/index.ts';
import type { Facts } from '../outcome.ts';
import { fixtureWith } from '../testing/fixture-corpus.ts';
import { checkPack, diff, mutants } from './index.ts';

const today = plainDate('2026-11-24');

/** The fixture with these rules, and with these examples of them. */
function corpus(rules: string, examples = ''): CorpusFile[] {
  return [
    ...fixtureWith('corpus/x/2025-01-01.yaml', `rules:\n${rules}`),
    ...(examples ? [{ path: 'corpus/x/x.examples.yaml', text: `examples:\n${examples}` }] : []),
  ];
}

function compiled(files: CorpusFile[]) {
  const { pack, problems } = compileCorpus(files);
  expect(problems).toEqual([]);
  return { pack, examples: readExamples(files) };
}

function check(rules: string, examples?: string, day = today) {
  const { pack, examples: read } = compiled(corpus(rules, examples));
  return checkPack(pack, read, day);
}

describe('checkPack', () => {
  it('reports days without law between two versions', () => {
    const { gaps, overlaps } = check(
      '  x: [{ valid_from: 2025-01-01, valid_to: 2025-06-30, source: law, is: true }, { valid_from: 2025-08-01, source: law, is: true }]\n',
    );
    expect(gaps).toEqual([{ of: 'rule', name: 'x', from: '2025-07-01', to: '2025-07-31' }]);
    expect(overlaps).toEqual([]);
  });

  it('reports days that two versions claim, in a pack that was not refused', () => {
    const { pack } = compiled(corpus('  x: [{ valid_from: 2025-01-01, source: law, is: true }]\n'));
    const [version] = pack.rules['x']?.versions ?? [];
    if (!version) throw new Error('no version');
    const versions = [
      { ...version, validTo: plainDate('2025-06-30') },
      { ...version, validFrom: plainDate('2025-06-01') },
    ];
    const twice = { ...pack, rules: { x: { type: 'yesno' as const, versions } } };
    expect(checkPack(twice, [], today).overlaps).toEqual([
      { of: 'rule', name: 'x', from: '2025-06-01', to: '2025-06-30' },
    ]);
  });

  it('reports a version that answers on no day', () => {
    const { pack } = compiled(corpus('  x: [{ valid_from: 2025-01-01, source: law, is: true }]\n'));
    const [version] = pack.rules['x']?.versions ?? [];
    if (!version) throw new Error('no version');
    const ended = { ...version, validTo: plainDate('2024-12-31') };
    const twice = { ...pack, rules: { x: { type: 'yesno' as const, versions: [ended] } } };
    expect(checkPack(twice, [], today).unreachable).toEqual([
      { of: 'rule', name: 'x', version: '2025-01-01' },
    ]);
    expect(check('  x: [{ valid_from: 2025-01-01, source: law, is: true }]\n').unreachable).toEqual([]);
  });

  it('counts the combinations that a table leaves out', () => {
    const { tables, uncountedTables } = check(
      '  x: [{ valid_from: 2025-01-01, source: law, table: { keys: [protected, working], rows: [[true, employee, 1], [false, none, 2]] } }]\n' +
        '  y: [{ valid_from: 2025-01-01, source: law, table: { keys: [hours], rows: [[1, 2]] } }]\n',
    );
    expect(tables.map(({ rule, missing, of }) => [rule, missing.length, of])).toEqual([
      ['wage', 1, 3],
      ['x', 4, 6],
    ]);
    expect(uncountedTables).toEqual([{ rule: 'y', version: '2025-01-01' }]);
  });

  it('reports sources that had to be read again', () => {
    expect(check('  x: [{ valid_from: 2025-01-01, source: law, is: true }]\n').stale).toEqual([]);
    const later = check(
      '  x: [{ valid_from: 2025-01-01, source: law, is: true }]\n',
      undefined,
      plainDate('2027-03-01'),
    );
    expect(later.stale).toEqual([{ source: 'page', reviewBy: '2027-02-23' }]);
  });

  it('says at which edges of a version no example looks', () => {
    const { edges } = check(
      '  x: [{ valid_from: 2025-01-01, valid_to: 2025-06-30, source: law, is: true }]\n',
      '  - { name: first, on: 2025-01-01, facts: {}, expect: { x: true }, basis: hand }\n' +
        '  - { name: after, on: 2025-07-01, facts: {}, expect: { x: { kind: not_covered } }, basis: hand }\n',
    );
    expect(edges.filter(({ rule }) => rule === 'x').map(({ which, reached }) => [which, reached])).toEqual([
      ['day_before', false],
      ['first_day', true],
      ['last_day', false],
      ['day_after', true],
    ]);
  });
});

describe('mutants', () => {
  function reportOn(name: string, rules: string, examples: string) {
    const { pack, examples: read } = compiled(corpus(rules, examples));
    return [...mutants(pack, read).reports].find((report) => report.name === name);
  }
  const rule = '  x: [{ valid_from: 2025-01-01, source: law, is: hours >= 20 }]\n';
  const example = (on: string, hours: number, value: string) =>
    `  - { name: ${hours} on ${on}, on: ${on}, facts: { hours: ${hours} }, expect: { x: ${value} }, basis: hand }\n`;

  it('are noticed by examples on both sides of every boundary', () => {
    const all =
      example('2025-01-01', 20, 'true') +
      example('2025-01-01', 19, 'false') +
      example('2024-12-31', 20, '{ kind: not_covered }');
    expect(reportOn('x', rule, all)).toEqual({
      of: 'rule',
      name: 'x',
      version: '2025-01-01',
      killed: 6,
      survived: [],
      equivalent: [],
    });
  });

  it('survive where no example looks', () => {
    expect(reportOn('x', rule, example('2026-01-01', 30, 'true'))?.survived).toEqual([
      '>= becomes > at hours',
      '20 becomes 19',
      '20 becomes 21',
      'begins a day earlier',
      'begins a day later',
    ]);
  });

  it('are set apart when trying everything shows no difference', () => {
    const twice =
      '  x: [{ valid_from: 2024-01-01, source: law, any: [protected, protected and wants_work] }]\n';
    const examples = [
      '{ name: a, on: 2024-01-01, facts: { protected: true, wants_work: false }, expect: { x: true }, basis: hand }',
      '{ name: b, on: 2024-01-01, facts: { protected: false, wants_work: true }, expect: { x: false }, basis: hand }',
      '{ name: c, on: 2023-12-31, facts: {}, expect: { x: { kind: not_covered } }, basis: hand }',
    ].map((line) => `  - ${line}\n`);
    const report = reportOn('x', twice, examples.join(''));
    expect(report?.survived).toEqual([]);
    expect(report?.equivalent).toContain('and is dropped');
  });

  it('are set apart on a day for which what the rule reads has no law', () => {
    const rules =
      '  y: [{ valid_from: 2024-01-01, source: law, is: hours >= 20 }]\n' +
      '  x: [{ valid_from: 2024-01-01, source: law, any: [y, protected and y] }]\n';
    const report = reportOn('x', rules, '');
    expect(report?.equivalent).toContain('begins a day earlier');
    expect(report?.survived).toContain('begins a day later');
  });

  it('are not set apart when an answer can settle the matter without that law', () => {
    const rules =
      '  y: [{ valid_from: 2024-01-01, source: law, is: hours >= 20 }]\n' +
      '  x: [{ valid_from: 2024-01-01, source: law, any: [y, protected] }]\n';
    expect(reportOn('x', rules, '')?.survived).toContain('begins a day earlier');
  });

  it('are set apart when the condition of an exception has no law, unless another answer settles it', () => {
    const rules = (first: string) =>
      '  y: [{ valid_from: 2024-01-01, source: law, is: hours >= 20 }]\n' +
      `  x: [{ valid_from: 2024-01-01, source: law, is: true, unless: [{ id: a, when: ${first}, is: false }] }]\n`;
    expect(reportOn('x', rules('not(y)'), '')?.equivalent).toContain('begins a day earlier');
    expect(reportOn('x', rules('not(y) and protected'), '')?.survived).toContain('begins a day earlier');
  });

  it('change parameters too', () => {
    const report = reportOn(
      'notice_days',
      '  x: [{ valid_from: 2024-01-01, source: law, is: notice_days }]\n',
      '  - { name: a, on: 2022-04-01, facts: {}, expect: { x: { kind: not_covered } }, basis: hand }\n' +
        '  - { name: b, on: 2025-12-31, facts: {}, expect: { x: 2 }, basis: hand }\n',
    );
    expect(report).toMatchObject({ of: 'parameter', version: '2022-04-01', killed: 3 });
    // A rule reads it on a date of the person's own, so all days count; the next version takes over in any case.
    expect(report?.survived).toEqual(['begins a day earlier', 'begins a day later']);
    expect(report?.equivalent).toEqual(['ends a day later']);
  });
});

describe('diff', () => {
  const population: Facts[] = [
    { hours: 18, protected: true, dutch: 'A1' },
    { hours: 18, wants_work: true, protected: true, dutch: 'A2' },
    { hours: 30 },
    { protected: true },
  ];
  const before = compiled(corpus('  x: [{ valid_from: 2025-01-01, source: law, is: hours >= 20 }]\n')).pack;
  const after = compiled(corpus('  x: [{ valid_from: 2025-01-01, source: law, is: hours >= 16 }]\n')).pack;

  it('counts who is answered otherwise, with the smallest example', () => {
    expect(diff(before, after, population, { on: today })).toEqual([
      {
        outcome: 'x',
        changed: 2,
        differences: [{ from: 'false', to: 'true', count: 2, example: { hours: 18 } }],
        others: 0,
      },
    ]);
  });

  it('finds nothing between a pack and itself', () => {
    expect(diff(before, before, population, { on: today })).toEqual([]);
  });

  it('names an outcome that came or went', () => {
    const without = compiled(fixtureWith('corpus/none.yaml', 'rules: {}\n')).pack;
    expect(diff(without, after, [{ hours: 18 }], { on: today })).toEqual([
      {
        outcome: 'x',
        changed: 1,
        differences: [{ from: 'absent', to: 'true', count: 1, example: { hours: 18 } }],
        others: 0,
      },
    ]);
  });
});
