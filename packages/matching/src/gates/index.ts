// SPDX-License-Identifier: EUPL-1.2
import { FACETS, type FacetName, type Facets } from '../matchable.ts';
import type { Person } from '../person.ts';
import { circumstances } from './circumstances.ts';
import { distance } from './distance.ts';
import { GATE_IDS, type Gate, type GateId } from './gate.ts';
import { language } from './language.ts';
import { regulated } from './regulated.ts';
import { rightToWork } from './right-to-work.ts';

type AnyGate = { [F in FacetName]: Gate<F> }[FacetName];

const GATES: readonly AnyGate[] = [rightToWork, regulated, language, distance, circumstances];

/** One bit for each gate, by its place in `GATE_IDS`. */
export const ALL_GATES = (1 << GATE_IDS.length) - 1;

/** Gives, for a facet, the gates that do not let it through, as bits. */
export function gatesOn<F extends FacetName>(name: F): (person: Person, facet: Facets[F]) => number {
  // Those of this facet take what is of this facet.
  const own = GATES.filter(({ facet }) => facet === name) as unknown as readonly Gate<F>[];
  const bits = own.map(({ id }) => bitOf(id));
  return (person, facet) => {
    let closed = 0;
    for (let at = 0; at < own.length; at += 1) if (own[at]?.isClosed(person, facet)) closed |= bits[at] ?? 0;
    return closed;
  };
}

/** All gates that do not let a vacancy through, as bits. */
export function closedGates(person: Person, facets: Facets): number {
  return FACETS.reduce((bits, name) => bits | CLOSED_ON[name](person, facets), 0);
}

const CLOSED_ON = Object.fromEntries(
  FACETS.map((name) => {
    const closed = gatesOn(name);
    return [name, (person: Person, facets: Facets) => closed(person, facets[name])];
  }),
  // One entry for each facet.
) as Record<FacetName, (person: Person, facets: Facets) => number>;

export function bitOf(id: GateId): number {
  return 1 << GATE_IDS.indexOf(id);
}

export function gatesOf(bits: number): GateId[] {
  return GATE_IDS.filter((_, at) => (bits >> at) & 1);
}
