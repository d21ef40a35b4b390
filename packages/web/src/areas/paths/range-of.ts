// SPDX-License-Identifier: EUPL-1.2

/** `12–24`, or one value where both ends are the same. */
export function rangeOf(min: number | string, max: number | string): string {
  return min === max ? String(max) : `${min}–${max}`;
}
