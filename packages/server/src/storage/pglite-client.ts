// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerRequest } from './pglite-messages.ts';
import { StorageFault } from './storage-error.ts';

type QueryResult = { rows: unknown[]; affectedRows: number };
type Pending = { resolve(result: QueryResult): void; reject(error: Error): void };
// `id` is given when the request is sent.
type Unsent = WorkerRequest extends infer Request
  ? Request extends unknown
    ? Omit<Request, 'id'>
    : never
  : never;

/** Talks to PGlite in its thread. The thread starts with the first query and ends with `close()`. */
export class PGliteClient {
  readonly #folder: string | undefined;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #lastId = 0;

  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  query(sql: string, parameters: readonly unknown[]): Promise<QueryResult> {
    return this.#send({ kind: 'query', sql, parameters });
  }

  async close(): Promise<void> {
    if (!this.#worker) return;
    const worker = this.#worker;
    await this.#send({ kind: 'close' }).catch(() => undefined);
    this.#worker = undefined;
    await worker.terminate();
  }

  #send(request: Unsent): Promise<QueryResult> {
    this.#worker ??= this.#start();
    const id = ++this.#lastId;
    const { promise, resolve, reject } = Promise.withResolvers<QueryResult>();
    this.#pending.set(id, { resolve, reject });
    this.#worker.postMessage({ ...request, id });
    return promise;
  }

  #start(): Worker {
    // The command line of the process (a test runner's, for one) is not for the worker; Node runs the file as it is.
    const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), {
      workerData: { folder: this.#folder },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    worker.on('message', (answer: WorkerAnswer) => this.#receive(answer));
    worker.on('error', (error) => this.#fail(worker, error.message));
    worker.on('exit', () => this.#fail(worker, 'the database thread ended'));
    return worker;
  }

  #receive({ id, rows = [], affectedRows = 0, error }: WorkerAnswer): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new StorageFault(error.message, error.code));
    else pending?.resolve({ rows, affectedRows });
  }

  #fail(worker: Worker, message: string): void {
    if (this.#worker === worker) this.#worker = undefined;
    for (const { reject } of this.#pending.values()) reject(new StorageFault(message, 'engine-stopped'));
    this.#pending.clear();
  }
}
