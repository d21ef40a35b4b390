// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '../translator.ts';
import type { ProfileText } from './explain-profile.ts';

/** A text of a profile where only letters can mark it: what the person wrote stands between quotation marks, and says so. */
export function inOwnWords({ text, own }: ProfileText, t: Translator): string {
  return own ? `“${text}” (${t('profile.in_own_words')})` : text;
}
