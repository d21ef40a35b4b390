// SPDX-License-Identifier: EUPL-1.2
import { type Days, FACETS, type FacetName, type Facets, type Matchable } from '../matchable.ts';
import { type AskedLists, askedLists } from './asked-lists.ts';
import { type FacetValues, facetValues } from './facet-values.ts';
import { grown } from './growing.ts';
import { type IdTable, idTable } from './id-table.ts';
import { type LinkedSlots, linkedSlots } from './linked-slots.ts';

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
  /** Of each slot the numbers of its facets, one row after another, in the order of `FACETS`. */
  rows: Rows;
  /** By the number of the work. */
  byWork: Pick<LinkedSlots, 'first' | 'after'>;
  ids: IdTable;
};

/** Narrow until there are more values than fit. */
export type Rows = Uint16Array | Uint32Array;

/** Numbers in a row. */
export const ROW = FACETS.length;

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
  let rows: Rows = new Uint16Array(0);
  const byWork = linkedSlots();
  const free: number[] = [];
  let slots = 0;

  function numberOf<F extends FacetName>(name: F, vacancy: Facets): number {
    return facets[name].numberOf(vacancy[name]);
  }

  const workOf = (slot: number) => rows[slot * ROW + FACETS.indexOf('work')] ?? 0;

  function setNumber(name: FacetName, slot: number, number: number): void {
    const isWide = number > 0xffff && rows instanceof Uint16Array;
    rows = grown(isWide ? Uint32Array.from(rows) : rows, (slot + 1) * ROW);
    rows[slot * ROW + FACETS.indexOf(name)] = number;
  }

  return {
    get size() {
      return slots - free.length;
    },
    put(vacancy) {
      const known = ids.find(vacancy.id);
      const slot = known ?? free.pop() ?? slots++;
      if (known === undefined) ids.set(slot, vacancy.id);
      else byWork.remove(slot, workOf(slot));
      asked.set(slot, vacancy.asked);
      for (const name of FACETS) setNumber(name, slot, numberOf(name, vacancy));
      byWork.add(slot, workOf(slot));
    },
    remove(id) {
      const slot = ids.find(id);
      if (slot === undefined) return false;
      ids.remove(slot);
      asked.remove(slot);
      byWork.remove(slot, workOf(slot));
      setNumber('days', slot, closed);
      free.push(slot);
      return true;
    },
    has: (id) => ids.find(id) !== undefined,
    columns: () => ({ slots, facets, rows, byWork, ids, ...asked.arrays() }),
    bytes: () => rows.byteLength + asked.bytes() + byWork.bytes() + ids.bytes(),
  };
}
