// SPDX-License-Identifier: EUPL-1.2
import type { Months } from '@opstap/taxonomy';

export const NOW: Months = { min: 0, max: 0 };

const rounded = (amount: number) => Math.round(amount * 10) / 10;

function months(min: number, max: number | undefined): Months {
  return { min: rounded(min), ...(max !== undefined && { max: rounded(max) }) };
}

export function after(start: Months, time: Months): Months {
  const isBound = start.max !== undefined && time.max !== undefined;
  return months(start.min + time.min, isBound ? (start.max ?? 0) + (time.max ?? 0) : undefined);
}

/** When both are done. */
export function later(one: Months, other: Months): Months {
  const isBound = one.max !== undefined && other.max !== undefined;
  return months(Math.max(one.min, other.min), isBound ? Math.max(one.max ?? 0, other.max ?? 0) : undefined);
}

/** When the first of the two is done. */
export function earlier(one: Months, other: Months): Months {
  const ends = [one.max, other.max].flatMap((max) => max ?? []);
  return months(Math.min(one.min, other.min), ends.length > 0 ? Math.min(...ends) : undefined);
}
