// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Term } from '@opstap/taxonomy';

/** "het burgerservicenummer (BSN)": as one says and reads it in Dutch. */
export function dutchWord({ dutch, short, article }: Pick<Term, 'dutch' | 'short' | 'article'>): string {
  return [article, dutch, short && `(${short})`].filter(Boolean).join(' ');
}

/** How one asks for it: without the abbreviation. */
export function spokenWord({ dutch, article }: Term): string {
  return article ? `${article} ${dutch}` : dutch;
}

/** Whether the Dutch word tells the reader more than the term itself, which in Dutch is often the same word. */
export function hasOwnDutchWord(
  { dutch, short }: Pick<Term, 'dutch' | 'short'>,
  term: string,
  language: Language,
): boolean {
  return language !== 'nl' || short !== undefined || dutch !== term;
}

// What Dutch compounds end in, where one may break them: a browser without a Dutch dictionary breaks them anywhere.
const LAST_PARTS =
  /(?<=\p{L}{5})(?=(?:afrekening|ambtenaar|autoriteit|bedrijf|bijdrage|contract|corporatie|document|financiering|inspectie|korting|kwalificatie|medewerker|niveau|nummer|overeenkomst|psycholoog|register|registratie|subsidie|toeslag|vergoeding|vergunning|verklaring|vertaling|voordeel|waardering)(?:en|s)?(?!\p{L}))/gu;

/** The word with soft hyphens: large letters on a small screen break it between its parts. */
export function breakable(word: string): string {
  return word.replace(LAST_PARTS, '\u00ad');
}
