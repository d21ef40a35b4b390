// SPDX-License-Identifier: EUPL-1.2
import type { InputOf, Routes } from '@opstap/contract';
import type { Answer } from '../../area.ts';
import type { Ctx } from '../../context.ts';
import { assertMayWrite, writeSecretFrom } from './hand-over.ts';
import { buryParcel, getParcel } from './hand-over-store.ts';

export async function deleteHandOver(
  ctx: Ctx,
  { params, headers }: InputOf<Routes['deleteHandOver']>,
): Promise<Answer<undefined>> {
  const secret = writeSecretFrom(headers.authorization);
  const parcel = await getParcel(ctx.db, params.id, ctx.now());
  assertMayWrite(parcel.write_secret_hash, secret);
  await buryParcel(ctx.db, params.id, 'deleted', ctx.now());
  return { body: undefined };
}
