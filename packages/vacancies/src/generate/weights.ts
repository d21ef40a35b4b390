// SPDX-License-Identifier: EUPL-1.2
import type { Random } from '@opstap/kernel';
import type { ContractKind } from '../vacancy.ts';

// Planning values for synthetic data, in round numbers: they give a distribution that looks like a labour market. No statistics.

/** How many vacancies of a sector among a hundred or so. */
export const SECTOR_WEIGHTS: Readonly<Record<string, number>> = {
  handel: 14,
  zorg: 13,
  logistiek: 9,
  horeca: 9,
  techniek: 7,
  bouw: 7,
  zakelijk: 6,
  industrie: 6,
  ict: 5,
  transport: 5,
  schoonmaak: 4,
  onderwijs: 3.5,
  welzijn: 3,
  overheid: 2,
  financieel: 2,
  groen_en_landbouw: 2,
  kinderopvang: 2,
  diensten: 1.5,
  veiligheid: 1.5,
  management: 1,
  kunst_en_media: 0.8,
  juridisch: 0.6,
  sport: 0.5,
  dieren: 0.4,
  wetenschap: 0.4,
};
/** Work that one can start in without a diploma is advertised more. */
export const ENTRY_FACTOR = 2.5;

/** Municipalities with much work; a centre of a region has 6, any other 1. */
export const PLACE_WEIGHTS: Readonly<Record<string, number>> = {
  GM0363: 40,
  GM0599: 30,
  GM0518: 24,
  GM0344: 22,
  GM0772: 16,
  GM0855: 10,
  GM0014: 11,
  GM0034: 9,
  GM0758: 9,
  GM0268: 8,
  GM0394: 12,
  GM0200: 8,
  GM0153: 7,
  GM0202: 8,
  GM0307: 8,
  GM0392: 7,
  GM0796: 8,
  GM0193: 8,
  GM0637: 5,
  GM0546: 6,
};
export const CENTRE_WEIGHT = 6;

export const CONTRACT_WEIGHTS: readonly (readonly [ContractKind, number])[] = [
  ['permanent', 34],
  ['temporary', 38],
  ['agency', 18],
  ['on_call', 6],
  ['internship', 2],
];
export const HOURS_WEIGHTS: readonly (readonly [readonly [min: number, max: number], number])[] = [
  [[40, 40], 22],
  [[36, 40], 16],
  [[32, 40], 18],
  [[32, 36], 8],
  [[24, 32], 14],
  [[20, 24], 6],
  [[16, 24], 8],
  [[8, 16], 5],
  [[38, 38], 3],
];

/** Picks by weight, in a few comparisons however long the list is. */
export function picker<T>(weighted: readonly (readonly [T, number])[]): (random: Random) => T {
  const sums: number[] = [];
  let total = 0;
  for (const [, weight] of weighted) {
    total += weight;
    sums.push(total);
  }
  return (random) => {
    const wanted = random() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const found = weighted[low];
    if (!found) throw new RangeError('nothing to pick from');
    return found[0];
  };
}

export function oneOf<T>(list: readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError('nothing to choose from');
  return found;
}
