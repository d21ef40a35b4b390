// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { askLinker, type LinkerAnswer } from './linker.ts';

/** As many as can be looked over at once. */
export const SUGGESTIONS = 8;

/**
 * Occupations for what somebody types in any of the four languages, the best first, each under its name in the reader's
 * language. `tell` is called again when a better answer has been loaded. For a component there is `useOccupationSearch`.
 *
 * @returns stops the telling; call it before the next one
 */
export function findOccupations(
  text: string,
  language: Language,
  tell: (answer: LinkerAnswer) => void,
  { limit = SUGGESTIONS, confirmed }: { limit?: number; confirmed?: string | undefined } = {},
): () => void {
  return askLinker({ text, language, about: 'occupations', limit, isTyping: true, confirmed }, tell);
}
