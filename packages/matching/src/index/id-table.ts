// SPDX-License-Identifier: EUPL-1.2
import { grown } from './growing.ts';

/**
 * Which slot holds the vacancy with an id, and back: bytes in one array and an open hash table. As texts in a Map the ids alone
 * would take more than the whole index may.
 */
export type IdTable = {
  find(id: string): number | undefined;
  /** The id must not be there yet. */
  set(slot: number, id: string): void;
  remove(slot: number): void;
  idAt(slot: number): string;
  /** Compares the ids of two slots by their bytes, as SQL does with collation "C". */
  compare(one: number, other: number): number;
  bytes(): number;
};

const EMPTY = 0;
const REMOVED = -1;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function idTable(): IdTable {
  let bytes = new Uint8Array(0);
  let used = 0;
  let dead = 0;
  let starts = new Uint32Array(0);
  let lengths = new Uint8Array(0);
  /** Slot + 1. */
  let table = new Int32Array(64);
  let taken = 0;

  const bytesOf = (slot: number) => {
    const start = starts[slot] ?? 0;
    return bytes.subarray(start, start + (lengths[slot] ?? 0));
  };

  function place(slot: number): void {
    const mask = table.length - 1;
    let at = hashOf(bytesOf(slot)) & mask;
    while ((table[at] ?? EMPTY) > EMPTY) at = (at + 1) & mask;
    if (table[at] === EMPTY) taken += 1;
    table[at] = slot + 1;
  }

  /** Room for a quarter more than there is; what was removed is forgotten on the way. */
  function rehash(): void {
    const slots = table.filter((entry) => entry > EMPTY);
    let size = 64;
    while (size * 3 < (slots.length + 1) * 4) size *= 2;
    table = new Int32Array(size);
    taken = 0;
    for (const entry of slots) place(entry - 1);
  }

  function entryOf(id: string): number | undefined {
    const wanted = encoder.encode(id);
    const mask = table.length - 1;
    for (let at = hashOf(wanted) & mask; table[at] !== EMPTY; at = (at + 1) & mask) {
      const entry = table[at] ?? EMPTY;
      if (entry > EMPTY && compareBytes(bytesOf(entry - 1), wanted) === 0) return at;
    }
    return undefined;
  }

  function compact(): void {
    const kept = new Uint8Array(used - dead);
    let end = 0;
    for (const entry of table) {
      if (entry <= EMPTY) continue;
      const own = bytesOf(entry - 1);
      kept.set(own, end);
      starts[entry - 1] = end;
      end += own.length;
    }
    bytes = kept;
    used = end;
    dead = 0;
  }

  return {
    find(id) {
      const at = entryOf(id);
      return at === undefined ? undefined : (table[at] ?? 0) - 1;
    },
    set(slot, id) {
      const own = encoder.encode(id);
      if (own.length > 255) throw new RangeError(`the id of a vacancy has more than 255 bytes: ${id}`);
      bytes = grown(bytes, used + own.length);
      starts = grown(starts, slot + 1);
      lengths = grown(lengths, slot + 1);
      bytes.set(own, used);
      starts[slot] = used;
      lengths[slot] = own.length;
      used += own.length;
      if ((taken + 1) * 4 > table.length * 3) rehash();
      place(slot);
    },
    remove(slot) {
      const at = entryOf(decoder.decode(bytesOf(slot)));
      if (at === undefined) return;
      table[at] = REMOVED;
      dead += lengths[slot] ?? 0;
      if (dead > 4096 && dead * 2 > used) compact();
    },
    idAt: (slot) => decoder.decode(bytesOf(slot)),
    compare: (one, other) => compareBytes(bytesOf(one), bytesOf(other)),
    bytes: () => bytes.byteLength + starts.byteLength + lengths.byteLength + table.byteLength,
  };
}

/** FNV-1a, mixed once more so that ids that count up do not lie side by side. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at += 1) {
    const apart = (one[at] ?? 0) - (other[at] ?? 0);
    if (apart !== 0) return apart;
  }
  return one.length - other.length;
}
