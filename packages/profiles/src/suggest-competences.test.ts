// SPDX-License-Identifier: EUPL-1.2
import type { OccupationProfile } from '@opstap/taxonomy';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { competenceSuggester } from './suggest-competences.ts';

const base = { nlqf: 2, dutch: 'A2', entry: true, circumstances: [] } as const;
const asking = (
  essential: readonly string[],
  important: readonly string[] = [],
  somewhat: readonly string[] = [],
): OccupationProfile => ({ ...base, competences: { essential, important, somewhat } });

const anyOccupation = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { minLength: 1 }).chain((ids) =>
  fc
    .tuple(fc.nat(ids.length), fc.nat(ids.length))
    .map(([x, y]) => [Math.min(x, y), Math.max(x, y)] as const)
    .map(([from, to]) => asking(ids.slice(0, from), ids.slice(from, to), ids.slice(to))),
);

it('gives every competence of the occupation once, and no other', () => {
  fc.assert(
    fc.property(fc.array(anyOccupation, { minLength: 1, maxLength: 8 }), (all) => {
      const suggest = competenceSuggester(Object.fromEntries(all.entries()));
      for (const [id, { competences }] of all.entries()) {
        const own = [...competences.essential, ...competences.important, ...competences.somewhat];
        expect(suggest(String(id)).sort()).toEqual(own.sort());
      }
    }),
  );
});

it('of two that are equally rare, the more important one comes first', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 }), ([a = '', b = '', c = '']) => {
      expect(competenceSuggester({ one: asking([a], [b], [c]) })('one')).toEqual([a, b, c]);
    }),
  );
});

it('of two that are equally important, the rarer one comes first, however many occupations ask the other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
      const others = Array.from({ length: count }, (_, n) => [`other${n}`, asking([], [], ['plannen'])]);
      const suggest = competenceSuggester({
        ...Object.fromEntries(others),
        cook: asking(['plannen', 'koken']),
      });
      expect(suggest('cook')).toEqual(['koken', 'plannen']);
    }),
  );
});

it('gives nothing for an occupation that is not in the list', () => {
  const suggest = competenceSuggester({ cook: asking(['koken']) });
  expect(suggest('astronaut')).toEqual([]);
  expect(suggest('toString')).toEqual([]);
});
