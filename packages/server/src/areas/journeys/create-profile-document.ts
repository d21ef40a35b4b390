// SPDX-License-Identifier: EUPL-1.2
import { type ProfileDocumentRequest, refusal } from '@opstap/contract';
import { EMPTY_PROFILE, parseProfile, readLetter } from '@opstap/profiles';
import type { Ctx } from '../../context.ts';

/** A profile as a CV, a card or a letter in a PDF. Keeps nothing. @throws AppError `document-unavailable`. */
export async function createProfileDocument(
  ctx: Ctx,
  { profile, languages, kind, letter }: ProfileDocumentRequest,
): Promise<Uint8Array> {
  const read = parseProfile(profile) ?? EMPTY_PROFILE;
  try {
    const request = { profile: read, languages };
    return await ctx.renderProfilePdf(
      kind === 'letter' ? { ...request, kind, letter: readLetter(letter, read) } : { ...request, kind },
      ctx.publication,
    );
  } catch (cause) {
    const refused = refusal('document-unavailable');
    refused.cause = cause;
    throw refused;
  }
}
