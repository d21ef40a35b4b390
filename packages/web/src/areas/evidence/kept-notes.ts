// SPDX-License-Identifier: EUPL-1.2
import { forget, keep, readKept } from '../../app/device-store.ts';
import type { SealedNotes } from './sealed-notes.ts';

/** One record, whatever is in it; its name says nothing. */
const KEY = 'private';

export async function readSealed(): Promise<SealedNotes | undefined> {
  return readKept<SealedNotes>(KEY);
}

/** @returns false when the browser refuses to store: the page must say that nothing was kept. */
export async function writeSealed(notes: SealedNotes): Promise<boolean> {
  return keep(KEY, notes);
}

export async function wipeSealed(): Promise<void> {
  await forget(KEY);
}
