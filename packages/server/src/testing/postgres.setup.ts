// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openStorage } from '../storage/open-storage.ts';
import { startRealPostgres } from './real-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database server that tests make their own databases on. */
    postgresUrl: string;
    /** A data folder with an empty, migrated database, to be copied. */
    emptyDataFolder: string;
  }
}

/** Once per run: a real PostgreSQL, and an embedded database made ready, because making one takes seconds. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'opstap-empty-'));
  const [postgres] = await Promise.all([
    startRealPostgres(),
    openStorage({ dataFolder: folder }).then((storage) => storage.close()),
  ]);
  provide('postgresUrl', postgres.url);
  provide('emptyDataFolder', folder);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
