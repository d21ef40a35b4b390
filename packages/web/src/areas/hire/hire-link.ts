// SPDX-License-Identifier: EUPL-1.2
import { factsOfRole, HIRING_ROLES, roleOf } from '@opstap/journeys';
import { checkFacts, type Facts, type Pack } from '@opstap/rules';

/** All that a link may carry, by its name in the fragment. Who somebody is, is in none of them. */
const CARRIED = {
  begin: 'begin_van_het_werk',
  contract: 'contractvorm',
  end: 'contract_tot',
  hours: 'uren_per_week',
  age: 'leeftijdsgroep',
  proof: 'soort_bewijs',
} as const;
const ROLE = 'role';

/** What an employer's own link to the page holds: nothing about the worker. */
const OF_EMPLOYER: readonly string[] = ['begin', 'contract'];

/** `#begin=2026-12-28&contract=tijdelijk`, or nothing: what an employer keeps in the address. */
export function fragmentOf(facts: Facts): string {
  return fragment(carriedBy(facts).filter(([name]) => OF_EMPLOYER.includes(name)));
}

/** What a worker chose to send: every fact that is given, and who the employer is. */
export function workersFragment(facts: Facts): string {
  const role = roleOf(facts);
  return fragment([...(role ? [[ROLE, role] as const] : []), ...carriedBy(facts)]);
}

/** What a link brought; what it does not know or what is wrong is left out. */
export function factsOfFragment(pack: Pack, hash: string): Facts {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const carried = Object.entries(CARRIED).flatMap(([name, fact]) => {
    const value = given.get(name);
    if (value === null) return [];
    return [[fact, pack.facts[fact]?.type === 'number' ? Number(value) : value] as const];
  });
  const role = HIRING_ROLES.find((one) => one === given.get(ROLE));
  return { ...checkFacts(pack, Object.fromEntries(carried)).facts, ...(role && factsOfRole(role)) };
}

function carriedBy(facts: Facts) {
  return Object.entries(CARRIED).flatMap(([name, fact]) => {
    const value = facts[fact];
    return value === undefined ? [] : [[name, String(value)] as const];
  });
}

function fragment(given: readonly (readonly [string, string])[]): string {
  return given.length > 0 ? `#${given.map(([name, value]) => `${name}=${value}`).join('&')}` : '';
}
