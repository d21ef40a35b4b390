// SPDX-License-Identifier: EUPL-1.2
import { grown } from './growing.ts';

/** Slots by a number that they share, each number a chain that is walked from its newest slot. */
export type LinkedSlots = {
  add(slot: number, number: number): void;
  remove(slot: number, number: number): void;
  /** The first slot of a number, and the one after a slot; `NO_SLOT` where there is none. */
  first(number: number): number;
  after(slot: number): number;
  bytes(): number;
};

export const NO_SLOT = -1;

export function linkedSlots(): LinkedSlots {
  // Each holds a slot + 1, so that what was never written is no slot.
  let heads = new Int32Array(0);
  let next = new Int32Array(0);
  let previous = new Int32Array(0);
  return {
    add(slot, number) {
      heads = grown(heads, number + 1);
      next = grown(next, slot + 1);
      previous = grown(previous, slot + 1);
      const head = heads[number] ?? 0;
      next[slot] = head;
      previous[slot] = 0;
      if (head > 0) previous[head - 1] = slot + 1;
      heads[number] = slot + 1;
    },
    remove(slot, number) {
      const [before, behind] = [previous[slot] ?? 0, next[slot] ?? 0];
      if (before > 0) next[before - 1] = behind;
      else heads[number] = behind;
      if (behind > 0) previous[behind - 1] = before;
    },
    first: (number) => (heads[number] ?? 0) - 1,
    after: (slot) => (next[slot] ?? 0) - 1,
    bytes: () => heads.byteLength + next.byteLength + previous.byteLength,
  };
}
