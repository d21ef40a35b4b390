// SPDX-License-Identifier: EUPL-1.2

/** Gives a number from 0 up to 1. */
export type Random = () => number;

/** Mulberry32: a small generator that gives the same row of numbers for the same seed. For synthetic data, never for secrets. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
