// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, plainDate } from '@opstap/kernel';
import fc from 'fast-check';
import type { Value } from '../outcome.ts';
import type { Expression, Fact, Pack, RuleBody, RuleException, RuleVersion } from '../pack.ts';

const FACTS: Record<string, Fact> = {
  a: { type: 'yesno' },
  b: { type: 'yesno' },
  c: { type: 'yesno' },
  colour: { type: 'enum', values: ['red', 'green', 'blue'] },
  level: { type: 'cefr' },
  hours: { type: 'number', min: 0, max: 9 },
  day: { type: 'date' },
};
const RULE_NAMES = ['r0', 'r1', 'r2', 'r3', 'r4'];
const DAY = plainDate('2026-06-01');

/** Any value that a fact can have. */
function anyValueOf(fact: Fact): fc.Arbitrary<Value> {
  if (fact.type === 'yesno') return fc.boolean();
  if (fact.type === 'enum') return fc.constantFrom(...(fact.values ?? []));
  if (fact.type === 'cefr') return fc.constantFrom(...CEFR_LEVELS);
  if (fact.type === 'number') return fc.integer({ min: fact.min ?? 0, max: fact.max ?? 9 });
  if (fact.type === 'date') return fc.constantFrom('2026-05-01', '2026-06-01', '2026-12-31', '2027-03-05');
  return fc.constantFrom('GM0363', 'kok', 'other');
}

/** All facts of a pack, each with some value. */
export function allFacts(pack: Pack): fc.Arbitrary<Record<string, Value>> {
  return fc.record(
    Object.fromEntries(Object.entries(pack.facts).map(([name, fact]) => [name, anyValueOf(fact)])),
  );
}

const fact = (name: string): Expression => ({ op: 'fact', name });
const literal = (value: Value): Expression => ({ op: 'literal', value });
const call = (name: string, ...given: Expression[]): Expression => ({
  op: 'call',
  function: name,
  arguments: given,
});

const atom: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map(fact),
  fc.tuple(fc.constantFrom('=', '!='), fc.constantFrom('red', 'green', 'blue')).map(
    // The two signs are operators of the expression language.
    ([op, value]) => ({ op, left: fact('colour'), right: literal(value) }) as Expression,
  ),
  fc
    .constantFrom(...CEFR_LEVELS)
    .map((value): Expression => ({ op: '<', left: fact('level'), right: literal(value) })),
  fc
    .integer({ min: 0, max: 9 })
    .map((value): Expression => ({ op: '>=', left: fact('hours'), right: literal(value) })),
  fc.constant<Expression>({ op: '>', left: fact('day'), right: { op: 'on' } }),
  fc
    .constantFrom<Expression | undefined>(
      undefined,
      fact('day'),
      call('add_months', { op: 'on' }, literal(-1)),
    )
    .map(
      (at): Expression => ({
        op: '<',
        left: { op: 'parameter', name: 'limit', ...(at && { at }) },
        right: fact('hours'),
      }),
    ),
  fc
    .constantFrom(
      call('age_on', fact('day'), { op: 'on' }),
      call('months_between', fact('day'), { op: 'on' }),
    )
    .map((left): Expression => ({ op: '>=', left, right: literal(1) })),
  fc
    .constantFrom('2026-05-15', '2026-06-01', '2027-01-01')
    .map((day): Expression => ({ op: '<', left: { op: 'on' }, right: literal(day) })),
);

/** A yes/no expression that may use the rules with a lower number. */
function condition(lower: readonly string[]): fc.Arbitrary<Expression> {
  return fc.letrec<{ any: Expression }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atom,
      ...(lower.length > 0
        ? [fc.constantFrom(...lower).map((name): Expression => ({ op: 'rule', name }))]
        : []),
      fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((of): Expression => ({ op: 'and', of })),
      fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((of): Expression => ({ op: 'or', of })),
      tie('any').map((of): Expression => ({ op: 'not', of })),
    ),
  })).any;
}

/** One version, or two of which the second begins on a day in the middle of what is tested; either may end. */
function ruleVersions(lower: readonly string[]): fc.Arbitrary<RuleVersion[]> {
  return fc
    .tuple(ruleVersion(lower), fc.option(ruleVersion(lower), { freq: 3 }))
    .map(([first, second]) =>
      second ? [first, { ...second, validFrom: plainDate('2026-07-01') }] : [first],
    );
}

function ruleVersion(lower: readonly string[]): fc.Arbitrary<RuleVersion> {
  const body: fc.Arbitrary<RuleBody> = fc.oneof(
    { weight: 8, arbitrary: condition(lower).map((expression) => ({ body: expression })) },
    { weight: 1, arbitrary: fc.constant({ notModelled: 'hard' }) },
  );
  const exception = fc.tuple(condition(lower), body, fc.boolean());
  return fc
    .record({
      body,
      exceptions: fc.array(exception, { maxLength: 2 }),
      ended: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ body, exceptions, ended }) => ({
      validFrom: plainDate('2024-01-01'),
      ...(ended <= 1 && { validTo: plainDate(ended === 0 ? '2025-01-01' : '2026-12-31') }),
      sources: ['s'],
      exceptions: exceptions.map(
        ([when, own, over], index): RuleException => ({
          id: `e${index}`,
          when,
          ...(over && index === 1 && { over: ['e0'] }),
          ...own,
        }),
      ),
      ...body,
    }));
}

/** Packs of five rules over seven facts, with exceptions, cases for a person, ended law and a dated parameter. */
export const generatedPack: fc.Arbitrary<Pack> = fc
  .tuple(...RULE_NAMES.map((_, index) => ruleVersions(RULE_NAMES.slice(0, index))))
  .map((rules) => ({
    hash: '',
    checkedOn: DAY,
    facts: FACTS,
    questions: [],
    sources: {},
    parameters: {
      limit: {
        unit: 'count',
        versions: [
          { validFrom: DAY, validTo: plainDate('2026-12-31'), value: 4, sources: ['s'] },
          { validFrom: plainDate('2027-01-01'), validTo: plainDate('2027-06-30'), value: 5, sources: ['s'] },
        ],
      },
    },
    rules: Object.fromEntries(
      rules.map((versions, index) => [`r${index}`, { type: 'yesno', versions }] as const),
    ),
    phases: [],
    steps: [],
    inquiries: {},
    findings: {},
  }));
