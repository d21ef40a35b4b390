// SPDX-License-Identifier: EUPL-1.2
// Runs PGlite in its own thread, so that a long query never holds up HTTP. One query at a time, in order of arrival.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { WorkerAnswer, WorkerRequest } from './pglite-messages.ts';
import { VALUE_PARSERS } from './value-parsers.ts';

// The one who starts this worker passes the folder; `undefined` is a database in memory.
const { folder } = workerData as { folder: string | undefined };
let opening: Promise<PGlite> | undefined;
let queue: Promise<void> = Promise.resolve();

parentPort?.on('message', (request: WorkerRequest) => {
  queue = queue.then(() => answer(request));
});

async function answer(request: WorkerRequest): Promise<void> {
  const reply = (message: WorkerAnswer) => parentPort?.postMessage(message);
  try {
    reply({ id: request.id, ...(await perform(request)) });
  } catch (error) {
    reply({ id: request.id, error: await describe(error) });
  }
}

async function perform(request: WorkerRequest): Promise<{ rows: unknown[]; affectedRows: number }> {
  if (request.kind === 'close') {
    await (await opening)?.close();
    return { rows: [], affectedRows: 0 };
  }
  opening ??= PGlite.create({ parsers: VALUE_PARSERS, ...(folder === undefined ? {} : { dataDir: folder }) });
  const database = await opening;
  // Without parameters several statements may come at once, as with pg: that is how migrations are run.
  const results =
    request.parameters.length === 0
      ? await database.exec(request.sql)
      : [await database.query(request.sql, [...request.parameters])];
  const last = results.at(-1);
  return { rows: last?.rows ?? [], affectedRows: last?.affectedRows ?? 0 };
}

/** After a panic the engine is gone for good: the next query opens the folder anew. */
async function describe(error: unknown): Promise<NonNullable<WorkerAnswer['error']>> {
  // PGlite puts the minified source in some messages: only the first line is passed on.
  const message =
    String(error instanceof Error ? error.message : error)
      .split('\n', 1)[0]
      ?.slice(0, 300) ?? '';
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const alive = code !== undefined && /^[0-9A-Z]{5}$/.test(code) && (await isAlive());
  if (!alive) opening = undefined;
  return { message, code: alive ? code : 'engine-stopped' };
}

async function isAlive(): Promise<boolean> {
  try {
    const database = await opening;
    return database !== undefined && !database.closed;
  } catch {
    return false;
  }
}
