// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path';
import { isListening } from '../storage/control-address.ts';
import { openStorage } from '../storage/open-storage.ts';
import { type Administration, administration } from './administration.ts';
import { controlClient } from './control-client.ts';

/**
 * The storage for a command: through the server that runs on the folder, else opened here; with `databaseUrl` always
 * in PostgreSQL itself. Close it. @throws AppError as openStorage().
 */
export async function connectOrOpen(
  dataFolder: string,
  databaseUrl = process.env.DATABASE_URL,
): Promise<Administration> {
  const folder = resolve(dataFolder);
  if (databaseUrl) return administration(await openStorage({ databaseUrl, dataFolder: folder }));
  if (await isListening(folder)) return controlClient(folder);
  return administration(await openStorage({ dataFolder: folder }));
}
