// SPDX-License-Identifier: EUPL-1.2
import { type DeviceKey, forget, keep, readKept } from '../../app/device-store.ts';
import { forgetTab, keepInTab, readTab, type TabKey } from '../../app/tab-store.ts';
import { forgetTheme, keepTheme, readTheme } from '../../app/theme.ts';

/** One record of this device, under the name that it has in a file. `in`: the browser, or this tab until it is closed. */
export type Store =
  | { name: string; in: 'browser'; key: DeviceKey }
  | { name: string; in: 'tab'; key: TabKey }
  | { name: 'theme'; in: 'theme' };

/**
 * Every record, and for each part of the page which it is made of. The link of a hand-over is not put in files: it opens what is
 * on the server, and another device gets one of its own.
 */
export const STORES = [
  { name: 'answers', in: 'browser', key: 'journey' },
  { name: 'profile', in: 'browser', key: 'profile' },
  { name: 'names', in: 'browser', key: 'aliases' },
  { name: 'route', in: 'browser', key: 'route' },
  { name: 'pay', in: 'browser', key: 'payslips' },
  { name: 'refusals', in: 'browser', key: 'refusals' },
  { name: 'wish', in: 'browser', key: 'reconstruction' },
  { name: 'reminders', in: 'browser', key: 'reminders' },
  { name: 'link', in: 'browser', key: 'hand-over' },
  { name: 'letter', in: 'tab', key: 'opstap-letter' },
  { name: 'hire', in: 'tab', key: 'opstap-hire' },
  { name: 'fetched', in: 'tab', key: 'opstap-kept' },
  { name: 'theme', in: 'theme' },
  { name: 'locked', in: 'browser', key: 'private' },
] as const satisfies readonly Store[];
export type StoreName = (typeof STORES)[number]['name'];

/** Not for a file: of no use elsewhere, or a secret of its own. */
export const STAYS: readonly StoreName[] = ['link', 'fetched'];

/**
 * The parts as the page lists them. `to`: where it is seen and changed. `other` is there on every device, says no size and no day, so
 * that nobody who looks can tell whether something locked is in it.
 */
export const PARTS = [
  { id: 'answers', stores: ['answers'], to: '/journey/result' },
  { id: 'profile', stores: ['profile', 'names'], to: '/profile' },
  { id: 'route', stores: ['route'], to: '/routes' },
  { id: 'pay', stores: ['pay'], to: '/pay-check' },
  { id: 'refusals', stores: ['refusals'], to: '/work' },
  { id: 'wish', stores: ['wish'], to: '/reconstruction' },
  { id: 'reminders', stores: ['reminders'], to: '/what-changes' },
  { id: 'letter', stores: ['letter'], to: '/letter' },
  { id: 'hire', stores: ['hire'], to: '/hire-in-order' },
  { id: 'link', stores: ['link'], to: '/take-along' },
  { id: 'other', stores: ['theme', 'fetched', 'locked'], to: undefined },
] as const satisfies readonly { id: string; stores: readonly StoreName[]; to: string | undefined }[];
export type Part = (typeof PARTS)[number];
export type PartId = Part['id'];

/** What a device holds at one moment, by the name of each record; nothing for what is not there. */
export type Snapshot = Readonly<Partial<Record<StoreName, unknown>>>;

export async function takeSnapshot(): Promise<Snapshot> {
  const read = async (store: Store) => {
    if (store.in === 'theme') return readTheme();
    return store.in === 'tab' ? readTab(store.key) : readKept(store.key);
  };
  const found = await Promise.all(STORES.map(async (store) => [store.name, await read(store)] as const));
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** @returns false when the browser refuses to store */
export async function writeStore(name: StoreName, value: unknown): Promise<boolean> {
  const store = storeOf(name);
  if (store.in === 'browser') return keep(store.key, value);
  if (store.in === 'tab') keepInTab(store.key, value);
  else keepTheme(String(value));
  return true;
}

export async function forgetStore(name: StoreName): Promise<void> {
  const store = storeOf(name);
  if (store.in === 'browser') await forget(store.key);
  else if (store.in === 'tab') forgetTab(store.key);
  else forgetTheme();
}

/** Puts a device back as it was. */
export async function restore(before: Snapshot): Promise<void> {
  for (const { name } of STORES) {
    const value = before[name];
    await (value === undefined ? forgetStore(name) : writeStore(name, value));
  }
}

function storeOf(name: StoreName): Store {
  const found = STORES.find((store) => store.name === name);
  if (!found) throw new Error(`no store ${name}`);
  return found;
}
