// SPDX-License-Identifier: EUPL-1.2

export type WorkerRequest =
  | { id: number; kind: 'query'; sql: string; parameters: readonly unknown[] }
  | { id: number; kind: 'close' };

export type WorkerAnswer = {
  id: number;
  rows?: unknown[];
  affectedRows?: number;
  /** `code` is PostgreSQL's five characters, or `engine-stopped`. */
  error?: { message: string; code: string | undefined };
};
