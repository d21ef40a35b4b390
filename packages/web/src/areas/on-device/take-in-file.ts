// SPDX-License-Identifier: EUPL-1.2

import type { Snapshot, StoreName } from './device-parts.ts';
import { INTAKES, type IntakeName, isIntakeName, type Kept } from './intakes.ts';

/**
 * What became of one part of a file. `same`: it was here already; `own_stays`: here is another one, and only one can be; `not_read`:
 * it was not understood.
 */
export type Taken = { name: string; what: 'taken' | 'merged' | 'same' | 'own_stays' | 'not_read' };

/** The records that change when a file comes in, and a line for each of its parts. Nothing of this device is lost. */
export function takeIn(
  device: Snapshot,
  parts: Readonly<Record<string, unknown>>,
): { changes: Snapshot; taken: Taken[] } {
  const changes: Partial<Record<StoreName, unknown>> = {};
  const taken = Object.entries(parts).map(([name, value]): Taken => {
    if (!isIntakeName(name)) return { name, what: 'not_read' };
    const { what, next } = takeOne(name, device[name], value);
    if (next !== undefined) changes[name] = next;
    return { name, what };
  });
  return { changes, taken };
}

function takeOne<Name extends IntakeName>(
  name: Name,
  own: unknown,
  value: unknown,
): { what: Taken['what']; next?: Kept[Name] } {
  const { read, merge } = INTAKES[name];
  const other = read(value);
  if (other === undefined) return { what: 'not_read' };
  if (own === undefined) return { what: 'taken', next: other };
  const mine = read(own);
  if (isSame(mine, other)) return { what: 'same' };
  // What this version cannot read must not be overwritten.
  if (!merge || mine === undefined) return { what: 'own_stays' };
  const merged = merge(mine, other);
  return isSame(merged, mine) ? { what: 'same' } : { what: 'merged', next: merged };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
