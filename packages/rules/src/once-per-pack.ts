// SPDX-License-Identifier: EUPL-1.2
import type { Pack } from './pack.ts';

/** The same function, which works out each rule of a pack once: a pack never changes. */
export function oncePerPack<T>(workOut: (pack: Pack, rule: string) => T): (pack: Pack, rule: string) => T {
  const done = new WeakMap<Pack, Map<string, T>>();
  return (pack, rule) => {
    const ofPack = done.get(pack) ?? new Map<string, T>();
    done.set(pack, ofPack);
    const found = ofPack.get(rule) ?? workOut(pack, rule);
    ofPack.set(rule, found);
    return found;
  };
}
