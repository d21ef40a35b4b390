// SPDX-License-Identifier: EUPL-1.2

import { refusal } from '@opstap/contract';
import { AppError } from '@opstap/kernel';

/** What the engine said: PostgreSQL's code, or `engine-stopped`. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined) {
    super(message);
    this.code = code;
  }
}

const FULL = new Set(['53100', 'ENOSPC', 'EDQUOT']);
const UNAVAILABLE = new Set([
  'engine-stopped',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EPIPE',
  'EROFS',
  'ENOTDIR',
  'EACCES',
  'EPERM',
  'EIO',
]);
/** Connection failures, lack of resources, shutdown, system errors, wrong password, no such database, read-only. */
const UNAVAILABLE_CLASSES = /^(08|53|57P|58|28|3D|25006)/;

/**
 * Turns what the storage could not do into a refusal that a person can understand (`storage-full`,
 * `storage-unavailable`); everything else, a mistake in our SQL for one, stays what it is.
 */
export function storageError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (code === undefined) return error;
  const isFull = FULL.has(code) || (error instanceof Error && /no space left on device/i.test(error.message));
  if (!isFull && !UNAVAILABLE.has(code) && !UNAVAILABLE_CLASSES.test(code)) return error;
  const refused = refusal(isFull ? 'storage-full' : 'storage-unavailable');
  refused.cause = error;
  return refused;
}

export function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return undefined;
}
