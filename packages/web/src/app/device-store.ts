// SPDX-License-Identifier: EUPL-1.2
import { clear, del, get, set, update } from 'idb-keyval';

/**
 * Everything that Opstap keeps in this browser, by its key. The page "what is on this device" shows each, takes it along and removes
 * it; a key that is not here cannot be written.
 */
export const DEVICE_KEYS = [
  'journey',
  'profile',
  'aliases',
  'refusals',
  'route',
  'payslips',
  'reconstruction',
  'reminders',
  'hand-over',
  'private',
] as const;
export type DeviceKey = (typeof DEVICE_KEYS)[number];

/** When each part last changed, by its key. */
export const CHANGED = 'changed';
/** Of what is locked, nobody sees when it was written. */
const SILENT: readonly DeviceKey[] = ['private'];

/** Nothing when there is nothing, and also when the browser gives no storage (private windows of some browsers). */
export async function readKept<T>(key: DeviceKey): Promise<T | undefined> {
  return get<T>(key).catch(() => undefined);
}

/** @returns false when the browser refuses to store: the page must say that it will be lost when it is closed. */
export async function keep(key: DeviceKey, value: unknown, at = new Date().toISOString()): Promise<boolean> {
  const isKept = await set(key, value).then(
    () => true,
    () => false,
  );
  if (isKept && !SILENT.includes(key)) await note((changes) => ({ ...changes, [key]: at }));
  return isKept;
}

export async function forget(key: DeviceKey): Promise<void> {
  await del(key).catch(() => undefined);
  if (!SILENT.includes(key)) await note(({ [key]: _gone, ...changes }) => changes);
}

/** ISO instants by key; absent where a part was written before this was noted. */
export async function changesKept(): Promise<Readonly<Record<string, string>>> {
  return (await get<Record<string, string>>(CHANGED).catch(() => undefined)) ?? {};
}

/** Everything, whatever it is called, and when it was there. */
export async function forgetAllKept(): Promise<void> {
  await clear().catch(() => undefined);
}

async function note(change: (changes: Record<string, string>) => Record<string, string>): Promise<void> {
  await update<Record<string, string>>(CHANGED, (changes) => change(changes ?? {})).catch(() => undefined);
}
