// SPDX-License-Identifier: EUPL-1.2
import type { Profile } from './profile.ts';
import { type Fields, isFields, readText, readTexts } from './read-fields.ts';

/** Room for a few sentences: a letter is one page. */
export const LETTER_LIMIT = 800;

/**
 * What a person decided about a letter to an employer. Everything it says about them comes from the profile; `title`, `employer`
 * and `addressee` are as the vacancy has them, `whyWork` and `whyMe` are the person's own words.
 */
export type Letter = {
  /** What the work is called in the vacancy; '' when there is no vacancy. */
  title: string;
  employer: string;
  /** To whom, as one says it in Dutch: "mevrouw De Vries". */
  addressee: string;
  /** Ids of the profile's competences and licences. */
  competences: readonly string[];
  licences: readonly string[];
  whyWork: string;
  whyMe: string;
};

/** Reads a letter that was kept or sent. What the profile does not have is left out: a letter claims nothing else. */
export function readLetter(input: unknown, profile: Profile): Letter {
  const fields: Fields = isFields(input) ? input : {};
  const had = new Set(profile.jobs.flatMap(({ competences }) => competences));
  return {
    title: readText(fields['title']) ?? '',
    employer: readText(fields['employer']) ?? '',
    addressee: readText(fields['addressee']) ?? '',
    competences: readTexts(fields['competences']).filter((id) => had.has(id)),
    licences: readTexts(fields['licences']).filter((id) => profile.licences.includes(id)),
    whyWork: readParagraphs(fields['whyWork']),
    whyMe: readParagraphs(fields['whyMe']),
  };
}

/** Text of more than one line: line ends stay, other control characters go. */
function readParagraphs(value: unknown): string {
  if (typeof value !== 'string') return '';
  const lines = value.split(/\r?\n/).map((line) => line.replace(/\p{Cc}/gu, ' ').trim());
  const text = lines.filter((line) => line !== '').join('\n');
  return Array.from(text).slice(0, LETTER_LIMIT).join('').trim();
}
