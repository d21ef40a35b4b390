// SPDX-License-Identifier: EUPL-1.2
import type { AskedCode } from '../competence-weights.ts';
import { grown } from './growing.ts';

/** What each vacancy asks, one list after another in one array. A list that grew moves to the end; holes are closed in time. */
export type AskedLists = {
  set(slot: number, asked: readonly AskedCode[]): void;
  remove(slot: number): void;
  /** The arrays as they are now: a next change may replace them. */
  arrays(): { codes: Uint16Array; starts: Uint32Array; lengths: Uint8Array };
  bytes(): number;
};

const HIGHEST_CODE = 0xffff;

export function askedLists(): AskedLists {
  let codes = new Uint16Array(0);
  let starts = new Uint32Array(0);
  let lengths = new Uint8Array(0);
  let used = 0;
  let holes = 0;

  function closeHoles(): void {
    const kept = new Uint16Array(used - holes + (used >> 4));
    let end = 0;
    for (let slot = 0; slot < lengths.length; slot += 1) {
      const [start, length] = [starts[slot] ?? 0, lengths[slot] ?? 0];
      kept.set(codes.subarray(start, start + length), end);
      starts[slot] = end;
      end += length;
    }
    codes = kept;
    used = end;
    holes = 0;
  }

  return {
    set(slot, asked) {
      if ((asked.at(-1) ?? 0) > HIGHEST_CODE)
        throw new RangeError('more competences than the index can number');
      starts = grown(starts, slot + 1);
      lengths = grown(lengths, slot + 1);
      const before = lengths[slot] ?? 0;
      if (asked.length > before) {
        holes += before;
        codes = grown(codes, used + asked.length);
        starts[slot] = used;
        used += asked.length;
      } else holes += before - asked.length;
      codes.set(asked, starts[slot]);
      lengths[slot] = asked.length;
      if (holes > 4096 && holes * 4 > used) closeHoles();
    },
    remove(slot) {
      holes += lengths[slot] ?? 0;
      lengths[slot] = 0;
    },
    arrays: () => ({ codes, starts, lengths }),
    bytes: () => codes.byteLength + starts.byteLength + lengths.byteLength,
  };
}
