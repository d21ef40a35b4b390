// SPDX-License-Identifier: EUPL-1.2
import { type AnswerOf, type InputOf, type Routes, refusal } from '@opstap/contract';
import type { Answer } from '../../area.ts';
import type { Ctx } from '../../context.ts';
import { assertMayWrite, expiryFrom, versionFrom, writeSecretFrom } from './hand-over.ts';
import { getParcel, replaceCiphertext } from './hand-over-store.ts';

/** Of two edits at once the first is kept and the second is told, so that the device merges them. */
export async function saveHandOver(
  ctx: Ctx,
  { params, headers, body }: InputOf<Routes['saveHandOver']>,
): Promise<Answer<AnswerOf<Routes['saveHandOver']>>> {
  const secret = writeSecretFrom(headers.authorization);
  const parcel = await getParcel(ctx.db, params.id, ctx.now());
  assertMayWrite(parcel.write_secret_hash, secret);
  const version = versionFrom(headers['if-match']);
  const expiresAt = expiryFrom(ctx.now());
  const isSaved = await replaceCiphertext(ctx.db, {
    id: params.id,
    version,
    ciphertext: body.ciphertext,
    expires_at: expiresAt,
  });
  if (!isSaved) throw refusal('hand-over-changed');
  return { body: { id: params.id, expiresAt: expiresAt.toISOString() }, version: version + 1 };
}
