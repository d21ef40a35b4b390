// SPDX-License-Identifier: EUPL-1.2
import { type JourneyDocumentRequest, refusal } from '@opstap/contract';
import { todayInAmsterdam } from '@opstap/kernel';
import { checkedFacts } from '@opstap/publication';
import type { Ctx } from '../../context.ts';

/** The same journey as a PDF. Keeps nothing. @throws AppError `invalid-input` or `document-unavailable`. */
export async function createJourneyDocument(ctx: Ctx, request: JourneyDocumentRequest): Promise<Uint8Array> {
  const facts = checkedFacts(ctx.publication, request.facts);
  const on = request.on ?? todayInAmsterdam(ctx.now());
  try {
    return await ctx.renderJourneyPdf({ ...request, facts, on }, ctx.publication);
  } catch (cause) {
    const refused = refusal('document-unavailable');
    refused.cause = cause;
    throw refused;
  }
}
