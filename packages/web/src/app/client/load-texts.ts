// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Catalog } from '@opstap/publication';

const FOLDER = '../../../../publication/generated/texts';
// Texts of the law come in parts (`law-<name>`), never as a whole; some are for the server alone.
const modules = import.meta.glob<Catalog>(
  [
    '../../../../publication/generated/texts/*/*.js',
    '!../../../../publication/generated/texts/*/{index,facts,questions,rules,outcomes,library_page,upkeep,search_words,places,sharing,leaflets}.js',
  ],
  { import: 'default' },
);

/** The texts of some areas in one language, each area a file of its own. Areas that have no texts are left out. */
export async function loadTexts(language: Language, areas: readonly string[]): Promise<Catalog> {
  const found = await Promise.all(areas.map((area) => modules[`${FOLDER}/${language}/${area}.js`]?.()));
  return Object.assign({}, ...found);
}
