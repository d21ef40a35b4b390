// SPDX-License-Identifier: EUPL-1.2

import { type Profile, parseProfile } from '@opstap/profiles';
import { forget, keep, readKept } from '../../app/device-store.ts';
import { forgetAliases } from '../../app/linker/kept-aliases.ts';

/** The profile of this device and when it last changed (ISO instant). */
export type KeptProfile = { profile: Profile; at: string };

const KEY = 'profile';

/** Nothing when there is nothing; `newer` when another version of Opstap wrote what this one cannot read. */
export async function readProfile(): Promise<KeptProfile | 'newer' | undefined> {
  const kept = await readKept<{ profile?: unknown; at?: string }>(KEY);
  if (!kept) return undefined;
  const profile = parseProfile(kept.profile);
  return profile ? { profile, at: kept.at ?? '' } : 'newer';
}

/** @returns false when the browser refuses to store: the page must say that it will be lost when it is closed. */
export async function writeProfile(kept: KeptProfile): Promise<boolean> {
  return keep(KEY, kept);
}

/** With the words that the person confirmed. */
export async function removeProfile(): Promise<void> {
  await Promise.all([forget(KEY), forgetAliases()]);
}
