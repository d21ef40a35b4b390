// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Catalog } from '@opstap/publication';

type Areas = Readonly<Record<string, () => Promise<{ default: Catalog }>>>;

const FOLDER = '../../../../publication/generated/texts';
const languages = import.meta.glob<Areas>('../../../../publication/generated/texts/*/areas.js', {
  import: 'default',
});

/** The texts of some areas in one language, each area a file of its own. Areas that have no texts are left out. */
export async function loadTexts(language: Language, areas: readonly string[]): Promise<Catalog> {
  const ways = await languages[`${FOLDER}/${language}/areas.js`]?.();
  const found = await Promise.all(areas.map(async (area) => (await ways?.[area]?.())?.default));
  return Object.assign({}, ...found);
}
