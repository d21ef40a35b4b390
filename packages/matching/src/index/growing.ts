// SPDX-License-Identifier: EUPL-1.2

type Numbers = Uint8Array | Uint16Array | Int32Array | Uint32Array;

/** A typed array that is long enough, with an eighth to spare: doubling would waste half of a large one. */
export function grown<T extends Numbers>(list: T, length: number): T {
  if (length <= list.length) return list;
  // Each class of typed array makes one of its own.
  const Made = list.constructor as new (size: number) => T;
  const longer = new Made(Math.max(64, length + (length >> 3)));
  longer.set(list);
  return longer;
}
