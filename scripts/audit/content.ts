// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES, todayInAmsterdam } from '@opstap/kernel';
import { listReviewItems, reviewOn } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { type Section, table } from './section.ts';

/** What people read: how old, from what, in which languages, how hard. Sources and texts have parts of their own. */
export async function measureContent(): Promise<Section> {
  const publication = await loadPublication();
  const today = todayInAmsterdam(Date.now());
  const items = listReviewItems(publication);
  const kinds = [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, those]) => {
    const checked = those.map(({ checkedOn }) => checkedOn).sort();
    const past = those.filter((item) => reviewOn(item, today) > 0).length;
    return { kind, count: those.length, oldest: checked[0] ?? '', newest: checked.at(-1) ?? '', past };
  });
  const past = kinds.reduce((sum, kind) => sum + kind.past, 0);
  const pages = Object.values(publication.upkeep?.readability ?? {});
  const reviewed = LANGUAGES.map((language) => publication.upkeep?.reviewed[language].reviewed ?? 0);
  const hardness = LANGUAGES.map((language, index) => {
    const scores = pages.map((page) => page[language].lix).sort((a, b) => a - b);
    const middle = scores[Math.floor(scores.length / 2)] ?? 0;
    return [LANGUAGE_NAMES[language], middle, scores.at(-1) ?? 0, reviewed[index] ?? 0];
  });
  return {
    text: [
      'A **self-assessment**. Age of what people read, by when it was last held against its sources:',
      table(
        ['kind', 'how many', 'oldest check', 'newest check', 'past their review date'],
        kinds.map(({ kind, count, oldest, newest, past: late }) => [kind, count, oldest, newest, late]),
      ),
      `How hard the ${pages.length} pages of the library are, by LIX (no language level follows from it; compare within one language only), and how many texts a native reader has reviewed:`,
      table(['language', 'LIX, middle page', 'LIX, hardest page', 'texts reviewed'], hardness),
    ],
    bars: [
      {
        what: 'Facts and pages past their review date',
        bar: 'none',
        measured: String(past),
        met: past === 0,
      },
    ],
    figures: { kinds, hardness },
  };
}
