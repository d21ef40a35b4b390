// SPDX-License-Identifier: EUPL-1.2
import { loadPublication } from '@opstap/publication/node';
import { expect, it } from 'vitest';
import { factsOfFragment, fragmentOf } from './hire-link.ts';

const { pack } = await loadPublication();

it('a link carries the start date and the kind of contract, and nothing else of the situation', () => {
  const facts = {
    begin_van_het_werk: '2026-12-28',
    contractvorm: 'tijdelijk',
    geboortedatum: '2008-01-01',
    loon_cent: 1550,
    werkvorm: 'loondienst',
  };
  expect(fragmentOf(facts)).toBe('#begin=2026-12-28&contract=tijdelijk');
  expect(factsOfFragment(pack, fragmentOf(facts))).toEqual({
    begin_van_het_werk: '2026-12-28',
    contractvorm: 'tijdelijk',
  });
  expect(fragmentOf({ werkvorm: 'loondienst' })).toBe('');
});

it.each(['', '#', '#naam=Olena', '#begin=2026-02-30', '#contract=anders', '#begin=%E0%A4%A'])(
  'of a link with %j nothing is taken over',
  (fragment) => expect(factsOfFragment(pack, fragment)).toEqual({}),
);
