// SPDX-License-Identifier: EUPL-1.2

import type { Profile } from '@opstap/profiles';
import { forget, keep, readKept } from '../../app/device-store.ts';
import type { HandOverLink } from './link.ts';

/**
 * The link that this device made or took over, up to which answer both sides were equal, and with which profile. `withProfile`: the
 * person chose that it travels along.
 */
export type OwnHandOver = HandOverLink & {
  knownUntil: string;
  knownProfile?: Profile | undefined;
  withProfile?: boolean;
  /** When the route was chosen that both sides had then. */
  knownRoute?: string | undefined;
};

const KEY = 'hand-over';

export async function readOwnHandOver(): Promise<OwnHandOver | undefined> {
  return readKept<OwnHandOver>(KEY);
}

/** @returns false when the browser refuses to store: the link then has to be kept by its owner. */
export async function rememberHandOver(own: OwnHandOver): Promise<boolean> {
  return keep(KEY, own);
}

export async function forgetHandOver(): Promise<void> {
  await forget(KEY);
}
