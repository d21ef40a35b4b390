// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES } from '@opstap/kernel';
import type { ExplainedLetter, LetterBlock } from '../explain/explain-letter.ts';
import { ours } from '../explain/explain-profile.ts';
import { type WordBlock, wordDocument } from './word-document.ts';

const BLANK = '.'.repeat(30);

/** The letter (the same one, in one or two languages) as a .docx, to be finished in a word processor. */
export function letterDocx(letters: readonly ExplainedLetter[]): Promise<Blob> {
  const line = (text: string): WordBlock => ({ kind: 'blank', text: ours(text) });
  const count = letters[0]?.blocks.length ?? 0;
  return wordDocument({
    languages: letters.map(({ language }) => language),
    titles: letters.map(({ title }) => title),
    columns: letters.map(({ language }) => LANGUAGE_NAMES[language]),
    rows: [
      letters.map(({ head }) => head.map((label) => line(`${label}: ${BLANK}`))),
      letters.map(({ subject, dear }) => [line(subject), line(dear)]),
      ...Array.from({ length: count }, (_, row) =>
        letters.map(({ blocks }) => {
          const block = blocks[row];
          return block ? wordBlocks(block) : [];
        }),
      ),
      letters.map(({ closing, name }) => [line(closing), line(`${name}: ${BLANK}`)]),
    ],
  });
}

/** The lead says of own words that they are that. */
function wordBlocks({ kind, lead, items }: LetterBlock): WordBlock[] {
  const below = kind === 'list' ? 'item' : 'line';
  return [{ kind: 'blank', text: ours(lead) }, ...items.map((text): WordBlock => ({ kind: below, text }))];
}
