// SPDX-License-Identifier: EUPL-1.2
import { type Days, FACETS, type FacetName, type Facets, type Matchable } from '../matchable.ts';
import { type AskedLists, askedLists } from './asked-lists.ts';
import { type FacetValues, facetValues } from './facet-values.ts';
import { grown } from './growing.ts';
import { type IdTable, idTable } from './id-table.ts';

/**
 * Every open vacancy as seven numbers (which work, languages, papers, … it has) and a list of what it asks. A search first
 * judges each different facet once, then adds seven numbers for each vacancy; see `match.ts`. Nothing is approximate.
 */
export type VacancyIndex = {
  readonly size: number;
  /** Adds it, or replaces the one with its id. */
  put(vacancy: Matchable): void;
  /** @returns false when there was none with this id. */
  remove(id: string): boolean;
  has(id: string): boolean;
  /** What a search reads. A next change may replace the arrays. */
  columns(): Columns;
  /** Bytes of all arrays; the different facets, a few thousand small objects, are not in it. */
  bytes(): number;
};

export type FacetLists = { readonly [F in FacetName]: FacetValues<Facets[F]> };

export type Columns = ReturnType<AskedLists['arrays']> & {
  /** Slots from 0; an empty one has the days `CLOSED`. */
  slots: number;
  facets: FacetLists;
  numbers: Readonly<Record<FacetName, Column>>;
  ids: IdTable;
};

/** Narrow until there are more values than fit. */
type Column = Uint16Array | Uint32Array;

/** The first value of the days: of a slot that holds nothing. No search is on a day in it. */
const CLOSED: Days = { published: 1, validThrough: 0 };

export function vacancyIndex(): VacancyIndex {
  const ids = idTable();
  const asked = askedLists();
  const facets: FacetLists = {
    work: facetValues(),
    languages: facetValues(),
    papers: facetValues(),
    terms: facetValues(),
    circumstances: facetValues(),
    place: facetValues(),
    days: facetValues(),
  };
  const closed = facets.days.numberOf(CLOSED);
  const numbers = mapFacets((): Column => new Uint16Array(0));
  const free: number[] = [];
  let slots = 0;

  function numberOf<F extends FacetName>(name: F, vacancy: Facets): number {
    return facets[name].numberOf(vacancy[name]);
  }

  function setNumber(name: FacetName, slot: number, number: number): void {
    const wide = number > 0xffff && numbers[name] instanceof Uint16Array;
    const column = grown(wide ? Uint32Array.from(numbers[name]) : numbers[name], slot + 1);
    column[slot] = number;
    numbers[name] = column;
  }

  return {
    get size() {
      return slots - free.length;
    },
    put(vacancy) {
      const known = ids.find(vacancy.id);
      const slot = known ?? free.pop() ?? slots++;
      if (known === undefined) ids.set(slot, vacancy.id);
      asked.set(slot, vacancy.asked);
      for (const name of FACETS) setNumber(name, slot, numberOf(name, vacancy));
    },
    remove(id) {
      const slot = ids.find(id);
      if (slot === undefined) return false;
      ids.remove(slot);
      asked.remove(slot);
      numbers.days[slot] = closed;
      free.push(slot);
      return true;
    },
    has: (id) => ids.find(id) !== undefined,
    columns: () => ({ slots, facets, numbers, ids, ...asked.arrays() }),
    bytes: () => {
      const columns = FACETS.reduce((sum, name) => sum + numbers[name].byteLength, 0);
      return columns + asked.bytes() + ids.bytes();
    },
  };
}

function mapFacets<T>(make: () => T): Record<FacetName, T> {
  // One entry for each facet.
  return Object.fromEntries(FACETS.map((name) => [name, make()])) as Record<FacetName, T>;
}
