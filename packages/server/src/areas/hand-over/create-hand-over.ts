// SPDX-License-Identifier: EUPL-1.2
import type { AnswerOf, InputOf, Routes } from '@opstap/contract';
import type { Answer } from '../../area.ts';
import type { Ctx } from '../../context.ts';
import { newSecretId } from '../../ids.ts';
import { expiryFrom, hashOf, writeSecretFrom } from './hand-over.ts';
import { insertParcel } from './hand-over-store.ts';

/** Keeps what the device encrypted under a random id, the server's or the device's own. The key stays in the link; only a hash of the write secret comes to rest here. */
export async function createHandOver(
  ctx: Ctx,
  { headers, body }: InputOf<Routes['createHandOver']>,
): Promise<Answer<AnswerOf<Routes['createHandOver']>>> {
  const secret = writeSecretFrom(headers.authorization);
  const id = body.id ?? newSecretId(ctx, 16);
  const expiresAt = expiryFrom(ctx.now());
  await insertParcel(ctx.db, {
    id,
    ciphertext: body.ciphertext,
    write_secret_hash: hashOf(secret),
    version: 1,
    created_at: new Date(ctx.now()),
    expires_at: expiresAt,
  });
  return { body: { id, expiresAt: expiresAt.toISOString() }, version: 1, location: `/v1/hand-overs/${id}` };
}
