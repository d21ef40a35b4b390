// SPDX-License-Identifier: EUPL-1.2
import { checkFacts, type Facts, type Pack } from '@opstap/rules';

/** All that a link may carry, by its name in the fragment. Nothing here tells one person from another. */
const CARRIED = { begin: 'begin_van_het_werk', contract: 'contractvorm' } as const;

/** `#begin=2026-12-28&contract=tijdelijk`, or nothing. */
export function fragmentOf(facts: Facts): string {
  const given = Object.entries(CARRIED).flatMap(([name, fact]) =>
    facts[fact] === undefined ? [] : [`${name}=${facts[fact]}`],
  );
  return given.length > 0 ? `#${given.join('&')}` : '';
}

/** What a link brought; what it does not know or what is wrong is left out. */
export function factsOfFragment(pack: Pack, fragment: string): Facts {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const carried = Object.entries(CARRIED).flatMap(([name, fact]) => {
    const value = given.get(name);
    return value === null ? [] : [[fact, value] as const];
  });
  return checkFacts(pack, Object.fromEntries(carried)).facts;
}
