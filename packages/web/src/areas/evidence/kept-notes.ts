// SPDX-License-Identifier: EUPL-1.2
import { del, get, set } from 'idb-keyval';
import type { SealedNotes } from './sealed-notes.ts';

/** One record, whatever is in it; its name says nothing. */
const KEY = 'private';

export async function readSealed(): Promise<SealedNotes | undefined> {
  return get<SealedNotes>(KEY).catch(() => undefined);
}

/** @returns false when the browser refuses to store: the page must say that nothing was kept. */
export async function writeSealed(notes: SealedNotes): Promise<boolean> {
  return set(KEY, notes).then(
    () => true,
    () => false,
  );
}

export async function wipeSealed(): Promise<void> {
  await del(KEY).catch(() => undefined);
}
