// SPDX-License-Identifier: EUPL-1.2
// What benchmarks need of the server: engines of their own to compare with.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { PGliteClient } from '../storage/pglite-client.ts';

export { type RealPostgres, startRealPostgres } from './real-postgres.ts';

/** Runs SQL without a limit of time. */
export type SqlRunner = {
  run(text: string, parameters: readonly unknown[]): Promise<readonly unknown[]>;
  close(): Promise<void>;
};

export async function runnerOnPostgres(url: string): Promise<SqlRunner> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    run: async (text, parameters) => (await client.query(text, [...parameters])).rows,
    close: () => client.end(),
  };
}

/** An embedded database of its own, thrown away at the end. */
export async function runnerOnPglite(): Promise<SqlRunner> {
  const folder = await mkdtemp(join(tmpdir(), 'opstap-pglite-'));
  const client = new PGliteClient(join(folder, 'pglite'));
  return {
    run: async (text, parameters) => (await client.query(text, parameters)).rows,
    close: async () => {
      await client.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
