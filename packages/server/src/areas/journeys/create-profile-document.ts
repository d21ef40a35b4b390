// SPDX-License-Identifier: EUPL-1.2
import { type ProfileDocumentRequest, refusal } from '@opstap/contract';
import { EMPTY_PROFILE, parseProfile } from '@opstap/profiles';
import type { Ctx } from '../../context.ts';

/** A profile as a CV in a PDF. Keeps nothing. @throws AppError `document-unavailable`. */
export async function createProfileDocument(
  ctx: Ctx,
  { profile, languages }: ProfileDocumentRequest,
): Promise<Uint8Array> {
  const read = parseProfile(profile) ?? EMPTY_PROFILE;
  try {
    return await ctx.renderProfilePdf({ profile: read, languages }, ctx.publication);
  } catch (cause) {
    const refused = refusal('document-unavailable');
    refused.cause = cause;
    throw refused;
  }
}
