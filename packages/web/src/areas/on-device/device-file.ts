// SPDX-License-Identifier: EUPL-1.2
import { type Snapshot, STAYS, STORES, type StoreName } from './device-parts.ts';
import { fromFile, toFile } from './sealed-in-file.ts';

/** Raised when an older Opstap could no longer read it. The shape is in docs/how-to/read-a-device-file.md. */
const VERSION = 1;

export type DeviceFile = {
  opstap: 'device';
  version: typeof VERSION;
  /** ISO instant. */
  madeAt: string;
  parts: Readonly<Partial<Record<StoreName, unknown>>>;
};

/** What is on a device as one object that JSON can hold. What is locked stays locked. `only`: some of the records. */
export function deviceFileOf(snapshot: Snapshot, madeAt: string, only?: readonly StoreName[]): DeviceFile {
  const parts = STORES.flatMap(({ name }) => {
    const value = name === 'locked' ? toFile(snapshot.locked) : snapshot[name];
    const isWanted = !STAYS.includes(name) && (only?.includes(name) ?? true);
    return isWanted && value !== undefined ? [[name, value] as const] : [];
  });
  return { opstap: 'device', version: VERSION, madeAt, parts: Object.fromEntries(parts) };
}

/** Undefined for what is no such file. `newer`: of an Opstap that this one does not know. */
export function readDeviceFile(content: unknown): Readonly<Record<string, unknown>> | 'newer' | undefined {
  if (!isRecord(content) || content['opstap'] !== 'device' || !isRecord(content['parts'])) return undefined;
  const { version, parts } = content;
  if (version !== VERSION) return typeof version === 'number' && version > VERSION ? 'newer' : undefined;
  return 'locked' in parts ? { ...parts, locked: fromFile(parts['locked']) } : parts;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
