// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type ReadVacancy, readVacancy } from '@opstap/profiles/vacancy';
import { buildLinkIndex, conceptsOf, namedInTaxonomy } from '@opstap/taxonomy/linking';
import { loadReference, loadTaxonomy } from '../../app/published.ts';

export { whatFits } from '@opstap/profiles/vacancy';

export type VacancyReader = (vacancy: { title: string; text: string }) => ReadVacancy;

let made: Promise<VacancyReader> | undefined;

/** Reads vacancies on this device. Takes a second to make, so it is made at the first tap, and once. */
export function vacancyReader(language: Language): Promise<VacancyReader> {
  made ??= make(language);
  // Without a connection it may work the next time.
  made.catch(() => {
    made = undefined;
  });
  return made;
}

async function make(language: Language): Promise<VacancyReader> {
  const languages = [...new Set<Language>(['nl', 'en', language])];
  const [reference, taxonomy] = await Promise.all([loadReference(languages), loadTaxonomy(languages)]);
  const index = buildLinkIndex(conceptsOf(reference, taxonomy));
  const papers = namedInTaxonomy(taxonomy, 'licences');
  return (vacancy) => readVacancy(index, vacancy, papers);
}
