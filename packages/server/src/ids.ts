// SPDX-License-Identifier: EUPL-1.2
import type { Ctx } from './context.ts';

/** A UUID of version 7: sorts by time of making. Made here because PostgreSQL has it only from version 18. */
export function newUuid(ctx: Pick<Ctx, 'now' | 'random'>): string {
  const bytes = Buffer.from(ctx.random(16));
  bytes.writeUIntBE(ctx.now(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** `bytes` random bytes in base64url, for ids that nobody may guess. */
export function newSecretId(ctx: Pick<Ctx, 'random'>, bytes: number): string {
  return Buffer.from(ctx.random(bytes)).toString('base64url');
}
