// SPDX-License-Identifier: EUPL-1.2
import type { Facts, Value } from '../outcome.ts';
import type { Pack } from '../pack.ts';

/** For each fact its value for every person; `undefined` where it is not known. */
export type Columns = Readonly<Record<string, readonly (Value | undefined)[]>>;

/** Persons as columns: one for every fact of the pack. */
export function columnsOf(pack: Pack, persons: readonly Facts[]): Columns {
  return Object.fromEntries(
    Object.keys(pack.facts).map((name) => [name, persons.map((facts) => facts[name])] as const),
  );
}
