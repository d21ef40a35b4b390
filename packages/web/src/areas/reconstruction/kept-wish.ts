// SPDX-License-Identifier: EUPL-1.2

import { RECONSTRUCTION_FIELDS, type ReconstructionField } from '@opstap/taxonomy';
import { forget, keep, readKept } from '../../app/device-store.ts';

/** In which fields somebody wants to help with the reconstruction. On this device only, in no hand-over and in no step. */
export type KeptWish = {
  now: readonly ReconstructionField[];
  later: readonly ReconstructionField[];
  /** ISO instant. */
  at: string;
};

const KEY = 'reconstruction';

export async function readWish(): Promise<KeptWish | undefined> {
  const kept = await readKept<{ now?: unknown; later?: unknown; at?: unknown }>(KEY);
  if (!kept) return undefined;
  return { now: knownFields(kept.now), later: knownFields(kept.later), at: String(kept.at ?? '') };
}

/** @returns false when the browser refuses to store. */
export async function writeWish(wish: KeptWish): Promise<boolean> {
  return keep(KEY, wish);
}

export async function removeWish(): Promise<void> {
  await forget(KEY);
}

/** What another version of Opstap may have written is read as far as it is known. */
export function knownFields(values: unknown): ReconstructionField[] {
  return Array.isArray(values) ? RECONSTRUCTION_FIELDS.filter((field) => values.includes(field)) : [];
}
