// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES } from '@opstap/kernel';
import { type ExplainedProfile, ours, type ProfileText } from '../explain/explain-profile.ts';
import type { Translator } from '../translator.ts';
import { type WordBlock, wordDocument } from './word-document.ts';

/** A line to be filled in: no name is asked for. */
const BLANK = '.'.repeat(30);

/** The CV (the same one, in one or two languages) as a .docx. `translators` in the order of `profiles`. */
export function profileDocx(
  profiles: readonly ExplainedProfile[],
  translators: readonly Translator[],
): Promise<Blob> {
  const sections = profiles[0]?.sections ?? [];
  const head = translators.map((t) =>
    [t('profile.cv.name'), t('profile.cv.contact')].map(
      (label): WordBlock => ({ kind: 'blank', text: ours(`${label}: ${BLANK}`) }),
    ),
  );
  const rows = sections.flatMap(({ entries }, section) =>
    entries.map((_, row) =>
      profiles.map(({ sections: own }, at) =>
        entryBlocks(own[section], row, translators[at]?.('profile.in_own_words')),
      ),
    ),
  );
  return wordDocument({
    languages: profiles.map(({ language }) => language),
    titles: profiles.map(({ title }) => title),
    columns: profiles.map(({ language }) => LANGUAGE_NAMES[language]),
    rows: [head, ...rows],
  });
}

/** The first entry of a section has its heading above it, so that headings of both languages stand beside each other. */
function entryBlocks(
  section: ExplainedProfile['sections'][number] | undefined,
  row: number,
  mark = '',
): WordBlock[] {
  const entry = section?.entries[row];
  if (!section || !entry) return [];
  const shown = (kind: WordBlock['kind'], text: ProfileText): WordBlock => ({ kind, text, mark });
  return [
    ...(row === 0 ? [shown('h2', ours(section.title))] : []),
    // What has nothing below it is no heading.
    shown(entry.items.length > 0 ? 'h3' : 'item', entry.title),
    ...entry.items.map((item) => shown('item', item)),
  ];
}
