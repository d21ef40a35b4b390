// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refusal } from '@opstap/contract';
import { isListening } from './control-address.ts';
import { codeOf, storageError } from './storage-error.ts';

export type DataFolderLock = { release(): Promise<void> };

type Owner = { pid: number; startedAt: string | undefined; token: string };

/**
 * Takes the data folder for this process: PGlite itself would let two processes in and lose data. A lock whose owner
 * is dead is taken over. @throws AppError `data-folder-locked` naming folder and process, or `storage-unavailable`.
 */
export async function lockDataFolder(folder: string): Promise<DataFolderLock> {
  const file = join(folder, 'lock');
  const mine: Owner = { pid: process.pid, startedAt: await startOf(process.pid), token: randomUUID() };
  const prepared = `${file}.${mine.token}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(prepared, JSON.stringify(mine), { mode: 0o600, flush: true });
    for (let attempt = 0; attempt < 5; attempt++) {
      const owners = await ownersOf(file);
      const owner = owners.at(-1);
      if (owner && (await isAlive(owner, folder)))
        throw refusal('data-folder-locked', { folder, pid: owner.pid });
      if (await succeed(file, prepared, owners, mine)) return { release: () => release(file, mine) };
    }
    throw refusal('data-folder-locked', { folder, pid: (await read(file))?.pid ?? 0 });
  } catch (error) {
    throw storageError(error);
  } finally {
    await rm(prepared, { force: true }).catch(() => undefined);
  }
}

/** The file that names who comes after a dead owner. Only one can make it, so only one takes over. */
const afterOf = (file: string, dead: Owner) => `${file}.after-${dead.token}`;

/** The owner named in the lock, and any who came after it but died before they wrote themselves into the lock. */
async function ownersOf(file: string): Promise<Owner[]> {
  const owners: Owner[] = [];
  for (let next = await read(file); next; next = await read(afterOf(file, next))) {
    if (owners.some(({ token }) => token === next?.token)) break;
    owners.push(next);
  }
  return owners;
}

/**
 * Becomes the one after the last of `owners`. The files of those before are removed only once the lock names us; so
 * whoever makes such a file anew after that sees, when looking again, that the lock has moved on.
 */
async function succeed(
  file: string,
  prepared: string,
  owners: readonly Owner[],
  mine: Owner,
): Promise<boolean> {
  const last = owners.at(-1);
  if (!last) return linkTo(prepared, file);
  const place = afterOf(file, last);
  if (!(await linkTo(prepared, place))) return false;
  const again = await ownersOf(file);
  const isOurs = again.at(-1)?.token === mine.token && again[0]?.token === owners[0]?.token;
  if (isOurs) await rename(prepared, file);
  for (const owner of isOurs ? owners : [last]) await rm(afterOf(file, owner), { force: true });
  return isOurs;
}

/** Makes `target` with all its content at once, unless it is there. */
async function linkTo(prepared: string, target: string): Promise<boolean> {
  try {
    await link(prepared, target);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** A lock that cannot be read as one was cut off by a power failure: nobody's. */
async function read(file: string): Promise<Owner | undefined> {
  try {
    const owner: unknown = JSON.parse(await readFile(file, 'utf8'));
    // Only this module writes these files.
    if (typeof owner === 'object' && owner !== null && 'pid' in owner) return owner as Owner;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { pid: 0, startedAt: undefined, token: 'damaged' };
}

async function release(file: string, mine: Owner): Promise<void> {
  if ((await read(file))?.token === mine.token) await rm(file, { force: true });
}

/** A number is given out again after a while, so the start of the process counts too; in another container only the socket tells. */
async function isAlive(owner: Owner, folder: string): Promise<boolean> {
  if (await isListening(folder)) return true;
  if (owner.pid <= 0) return false;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const startedAt = await startOf(owner.pid);
  return startedAt === undefined || owner.startedAt === undefined || startedAt === owner.startedAt;
}

/** When the process began, in the kernel's own count since boot together with the boot's id; Linux only. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    // The name of the program, in brackets, may hold spaces: count from behind it. Start time is the 22nd field.
    return `${boot.trim()}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return undefined;
  }
}
