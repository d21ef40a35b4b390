// SPDX-License-Identifier: EUPL-1.2
import type { Profile } from '@opstap/profiles';
import { del, get, set } from 'idb-keyval';
import type { HandOverLink } from './link.ts';

/**
 * The link that this device made or took over, up to which answer both sides were equal, and with which profile. `withProfile`: the
 * person chose that it travels along.
 */
export type OwnHandOver = HandOverLink & {
  knownUntil: string;
  knownProfile?: Profile | undefined;
  withProfile?: boolean;
};

const KEY = 'hand-over';

export async function readOwnHandOver(): Promise<OwnHandOver | undefined> {
  return get<OwnHandOver>(KEY).catch(() => undefined);
}

/** @returns false when the browser refuses to store: the link then has to be kept by its owner. */
export async function rememberHandOver(own: OwnHandOver): Promise<boolean> {
  return set(KEY, own).then(
    () => true,
    () => false,
  );
}

export async function forgetHandOver(): Promise<void> {
  await del(KEY).catch(() => undefined);
}
