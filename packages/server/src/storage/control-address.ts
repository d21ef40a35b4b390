// SPDX-License-Identifier: EUPL-1.2
import { closeSync, openSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

const LONGEST_SOCKET_PATH = 100;

/**
 * Calls `use` with a path of the control socket that the system accepts. Socket paths have a limit of about 108
 * bytes; a longer one is reached through the open folder.
 */
export async function withControlAddress<T>(folder: string, use: (path: string) => Promise<T>): Promise<T> {
  const path = join(folder, 'control.sock');
  if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH || process.platform !== 'linux') return use(path);
  const descriptor = openSync(folder, 'r');
  try {
    return await use(`/proc/self/fd/${descriptor}/control.sock`);
  } finally {
    closeSync(descriptor);
  }
}

/** Does a running server answer in this folder? */
export async function isListening(folder: string): Promise<boolean> {
  try {
    return await withControlAddress(folder, answers);
  } catch {
    return false;
  }
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.setTimeout(2_000, () => socket.destroy());
    socket.once('connect', () => {
      resolve(true);
      socket.destroy();
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}
