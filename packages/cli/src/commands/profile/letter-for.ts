// SPDX-License-Identifier: EUPL-1.2
import { type Letter, type Profile, readLetter } from '@opstap/profiles';
import { readVacancy, whatFits } from '@opstap/profiles/vacancy';
import type { Publication } from '@opstap/publication';
import { buildLinkIndex, conceptsOf, namedInTaxonomy } from '@opstap/taxonomy/linking';
import { readText } from '../../given.ts';

export type LetterOptions = {
  title?: string;
  vacancy?: string;
  employer?: string;
  to?: string;
  whyWork?: string;
  whyMe?: string;
};

/** The letter that the page would make when nothing is changed by hand. */
export async function letterFor(
  profile: Profile,
  options: LetterOptions,
  publication: Publication,
): Promise<Letter> {
  const { title = '', vacancy = '', employer, to, whyWork, whyMe } = options;
  const text = vacancy.startsWith('@') ? await readText(vacancy.slice(1)) : vacancy;
  const { reference, taxonomy } = publication;
  const index = buildLinkIndex(conceptsOf(reference, taxonomy));
  const read = readVacancy(index, { title, text }, namedInTaxonomy(taxonomy, 'licences'));
  const fits = whatFits(profile, read, read.occupations[0], taxonomy.profiles);
  return readLetter({ title, employer, addressee: to, ...fits, whyWork, whyMe }, profile);
}
