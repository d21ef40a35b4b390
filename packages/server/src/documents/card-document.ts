// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type ExplainedCard, type Publication, translator } from '@opstap/publication';

/** What the template of a skills card reads. Every list over languages has one entry per language, in the same order. */
export type CardDocument = {
  languages: readonly Language[];
  titles: readonly string[];
  /** To be filled in by hand: no name is ever sent. */
  name: string;
  foot: readonly string[];
  sections: readonly {
    id: string;
    titles: readonly string[];
    items: readonly (readonly { text: string; own: boolean; mark: string; detail: string }[])[];
  }[];
};

export function cardDocument(cards: readonly ExplainedCard[], publication: Publication): CardDocument {
  const translators = cards.map(({ language }) => translator(language, publication.catalog(language)));
  return {
    languages: cards.map(({ language }) => language),
    titles: cards.map(({ title }) => title),
    name: translators[0]?.('profile.cv.name') ?? '',
    foot: translators.map((t) => t('card.doc.no_evaluation')),
    sections: (cards[0]?.sections ?? []).map(({ id, items }, section) => ({
      id,
      titles: cards.map(({ sections }) => sections[section]?.title ?? ''),
      items: items.map((_, row) =>
        cards.flatMap(({ sections }, at) => {
          const item = sections[section]?.items[row];
          const mark = translators[at]?.('profile.in_own_words') ?? '';
          return item ? [{ text: item.text, own: item.own, mark, detail: item.detail ?? '' }] : [];
        }),
      ),
    })),
  };
}
