// SPDX-License-Identifier: EUPL-1.2
import type { AnswerOf, InputOf, Routes } from '@opstap/contract';
import type { Answer } from '../../area.ts';
import type { Ctx } from '../../context.ts';
import { getParcel } from './hand-over-store.ts';

/** Needs nothing but the id: without the key of the link the ciphertext says nothing. */
export async function getHandOver(
  ctx: Ctx,
  { params }: InputOf<Routes['getHandOver']>,
): Promise<Answer<AnswerOf<Routes['getHandOver']>>> {
  const parcel = await getParcel(ctx.db, params.id, ctx.now());
  const body = { ciphertext: parcel.ciphertext, expiresAt: parcel.expires_at.toISOString() };
  return { body, version: parcel.version };
}
