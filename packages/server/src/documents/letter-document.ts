// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { ExplainedLetter } from '@opstap/publication';

/** What the template of a letter reads. Every list over languages has one entry per language, in the same order. */
export type LetterDocument = {
  languages: readonly Language[];
  titles: readonly string[];
  letters: readonly Pick<ExplainedLetter, 'head' | 'subject' | 'dear' | 'blocks' | 'closing' | 'name'>[];
};

export function letterDocument(letters: readonly ExplainedLetter[]): LetterDocument {
  return {
    languages: letters.map(({ language }) => language),
    titles: letters.map(({ title }) => title),
    letters,
  };
}
