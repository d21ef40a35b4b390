// SPDX-License-Identifier: EUPL-1.2

/**
 * The different values of one facet, numbered. Vacancies are many, the values that they share are few. Values are never dropped:
 * they are small, and a number that is given must keep its meaning.
 */
export type FacetValues<T> = {
  readonly values: readonly T[];
  /** The number of this value, a new one if need be. */
  numberOf(value: T): number;
};

export function facetValues<T extends object>(): FacetValues<T> {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  return {
    values,
    numberOf(value) {
      const key = JSON.stringify(value);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, values.length);
      return values.push(value) - 1;
    },
  };
}
