// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, plainDate } from '@opstap/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { compileCorpus } from './compile/index.ts';
import { decide } from './decide.ts';
import { startRun } from './evaluate.ts';
import type { Facts, Outcome, Value } from './outcome.ts';
import type { Pack } from './pack.ts';
import { planFor } from './plan.ts';
import { readRealCorpus } from './testing/corpus.ts';
import { allFacts, generatedPack } from './testing/generated-packs.ts';

const on = plainDate('2026-11-23');
const real = compileCorpus(readRealCorpus()).pack;

/** The answer without its reasons, as text. */
function bare({ reasons: _, ...rest }: Outcome & { verify?: boolean }): string {
  return JSON.stringify({ ...rest, verify: undefined });
}

function answer(pack: Pack, outcome: string, facts: Facts): Outcome {
  return ask(pack, outcome, facts, { on });
}

function only(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)));
}

/** A pack with facts for everything, a part of them, and a part of that part. */
function nested(packs: fc.Arbitrary<Pack>) {
  return packs.chain((pack) =>
    allFacts(pack).chain((facts) => {
      const names = Object.keys(facts);
      return fc.tuple(fc.subarray(names), fc.subarray(names)).map(([more, some]) => ({
        pack,
        facts,
        more: only(facts, more),
        less: only(
          facts,
          some.filter((name) => more.includes(name)),
        ),
      }));
    }),
  );
}

function expectMonotone(pack: Pack, less: Facts, more: Facts): void {
  for (const outcome of Object.keys(pack.rules)) {
    const first = answer(pack, outcome, less);
    if (first.kind === 'unknown') continue;
    const second = answer(pack, outcome, more);
    if (first.kind === 'known') expect(bare(second), outcome).toBe(bare(first));
    else expect(second.kind, outcome).not.toMatch(/^(known|unknown)$/);
  }
}

/** Every completion of the facts that have finitely many values. */
function completions(pack: Pack, given: Facts, names: readonly string[]): Facts[] {
  const [name, ...rest] = names;
  if (name === undefined) return [given];
  const { type, values } = pack.facts[name] ?? {};
  const all: readonly Value[] =
    type === 'yesno' ? [true, false] : type === 'cefr' ? CEFR_LEVELS : (values ?? []);
  return all.flatMap((value) => completions(pack, { ...given, [name]: value }, rest));
}

describe('an answer on partial facts', () => {
  it('is never contradicted by more facts, in generated packs', () => {
    fc.assert(
      fc.property(nested(generatedPack), ({ pack, facts, more, less }) => {
        expectMonotone(pack, less, more);
        expectMonotone(pack, more, facts);
      }),
      { numRuns: 600 },
    );
  });

  it('is never contradicted by more facts, in the corpus', () => {
    fc.assert(
      fc.property(nested(fc.constant(real)), ({ pack, facts, more, less }) => {
        expectMonotone(pack, less, more);
        expectMonotone(pack, more, facts);
      }),
      { numRuns: 150 },
    );
  });
});

describe('an unknown outcome', () => {
  it('is unknown only when completions differ, and names exactly the facts that matter', () => {
    fc.assert(
      fc.property(nested(generatedPack), ({ pack, less, facts }) => {
        const free = ['hours', 'day'];
        const given = { ...less, ...only(facts, free) };
        for (const outcome of Object.keys(pack.rules)) {
          const { relevant, beyond } = decide(startRun(pack, Object.entries(given), { on }), outcome);
          if (beyond) continue;
          const open = planFor(pack, outcome).facts.filter((name) => !(name in given));
          const failed = (text: string) => (text.includes('"known"') ? text : 'failed');
          const all = completions(pack, given, open).map((full) => bare(answer(pack, outcome, full)));
          const matters = open.filter((name) => {
            const rest = open.filter((other) => other !== name);
            return completions(pack, given, rest).some((others) => {
              const results = completions(pack, others, [name]).map((full) =>
                bare(answer(pack, outcome, full)),
              );
              return new Set(results.map(failed)).size > 1;
            });
          });
          // Where an outcome can fail in several ways, which of them is named may hang on facts that decide nothing else.
          if (all.some((text) => failed(text) === 'failed'))
            expect(relevant).toEqual(expect.arrayContaining(matters));
          else expect(relevant, outcome).toEqual(matters);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the reason of an answer', () => {
  it('is sufficient, and none of its facts can be left out', () => {
    fc.assert(
      fc.property(nested(fc.oneof(generatedPack, fc.constant(real))), ({ pack, more }) => {
        for (const outcome of Object.keys(pack.rules)) {
          const first = answer(pack, outcome, more);
          if (first.kind !== 'known') continue;
          const names = first.reasons[0]?.facts ?? [];
          expect(bare(answer(pack, outcome, only(more, names)))).toBe(bare(first));
          for (const name of names) {
            const without = only(
              more,
              names.filter((other) => other !== name),
            );
            expect(answer(pack, outcome, without).kind).toBe('unknown');
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
