// SPDX-License-Identifier: EUPL-1.2
import { type HiringDocumentRequest, refusal } from '@opstap/contract';
import { todayInAmsterdam } from '@opstap/kernel';
import { checkedFacts } from '@opstap/publication';
import type { Ctx } from '../../context.ts';

/** A plan for hiring as a PDF. Keeps nothing. @throws AppError `invalid-input` or `document-unavailable`. */
export async function createHiringDocument(ctx: Ctx, request: HiringDocumentRequest): Promise<Uint8Array> {
  const facts = checkedFacts(ctx.publication, request.facts);
  const on = request.on ?? todayInAmsterdam(ctx.now());
  try {
    return await ctx.renderHiringPdf({ ...request, facts, on }, ctx.publication);
  } catch (cause) {
    const refused = refusal('document-unavailable');
    refused.cause = cause;
    throw refused;
  }
}
