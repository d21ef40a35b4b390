// SPDX-License-Identifier: EUPL-1.2
import { availableParallelism } from 'node:os';

const STEPS = 3_000_000;
/** Milliseconds of processor. A machine on which browsers beside each other miss no moment takes some 75, one on which they did 140. */
const MOST = 110;

/** Whether browsers can be looked at beside each other: two processors, each quick enough at a fixed piece of work. */
export function isQuickMachine(): boolean {
  return availableParallelism() > 1 && Math.min(spent(), spent()) < MOST;
}

/** What others do on the machine does not count. */
function spent(): number {
  const before = process.cpuUsage();
  const seen = new Map<number, number>();
  let value = 1;
  for (let step = 0; step < STEPS; step++) {
    value = (Math.imul(value, 1_103_515_245) + 12_345) >>> 0;
    seen.set(value & 4095, value);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
