// SPDX-License-Identifier: EUPL-1.2
import { IMPORTANCES, type Taxonomy } from '@opstap/taxonomy';
import { type LinkIndex, link, mentionsIn, type Named } from '@opstap/taxonomy/linking';
import type { Profile } from './profile.ts';

/** What a vacancy asks, as far as its words show. Ids of the taxonomy, what is surest or asked most first. */
export type ReadVacancy = {
  /** Which work it may be; the person chooses. */
  occupations: readonly string[];
  /** Competences that the text names itself. */
  named: readonly string[];
  licences: readonly string[];
};

/** As near as a line must be to a competence. Low: it counts only for what the profile has, and the person sees what was taken. */
const NEAR = 0.42;
const GUESSES = 4;
/** A letter is short. */
const MOST = 6;
/** A title begins with the work ("Kok voor ons restaurant in Utrecht"): so many of its words may be its name. */
const NAME_WORDS = 4;

/** Reads a vacancy that somebody pasted: its title for the work, each of its lines for what is asked. `papers`: licences by name. */
export function readVacancy(
  index: LinkIndex,
  { title, text }: { title: string; text: string },
  papers: readonly Named[],
): ReadVacancy {
  const lines = linesOf(text);
  const found = new Map<string, number>();
  for (const line of lines)
    for (const { concept, score } of link(index, line, { kinds: ['skill', 'knowledge'], limit: 3 }).links)
      if (score >= NEAR) found.set(concept.concept, Math.max(score, found.get(concept.concept) ?? 0));
  const mentions = mentionsIn(`${title}\n${text}`, { papers, languages: [] });
  return {
    occupations: worksIn(index, title.trim() || lines[0] || ''),
    named: [...found].sort(([, a], [, b]) => b - a).map(([id]) => id),
    licences: [...new Set(mentions.flatMap((one) => (one.kind === 'paper' ? [one.id] : [])))],
  };
}

/** The work that a title names, by the best of its beginnings and the whole; of equal ones the longest. */
function worksIn(index: LinkIndex, title: string): string[] {
  const words = title.split(/\s+/);
  const beginnings = Array.from({ length: Math.min(NAME_WORDS, words.length) }, (_, last) =>
    words.slice(0, last + 1),
  );
  const names = [words, ...beginnings.reverse()].map((some) => some.join(' '));
  const scores = new Map<string, number>();
  for (const name of names)
    for (const { concept, score } of link(index, name, { kinds: ['occupation'], limit: GUESSES }).links)
      if (score > (scores.get(concept.concept) ?? 0)) scores.set(concept.concept, score);
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, GUESSES)
    .map(([id]) => id);
}

/** What of the profile the vacancy asks, a few: first what its text names, then what the work usually needs, the most needed first. */
export function whatFits(
  profile: Profile,
  { named, licences }: Pick<ReadVacancy, 'named' | 'licences'>,
  occupation: string | undefined,
  profiles: Taxonomy['profiles'],
): { competences: string[]; licences: string[] } {
  const needed =
    occupation && Object.hasOwn(profiles, occupation) ? profiles[occupation]?.competences : undefined;
  const asked = [...named, ...(needed ? IMPORTANCES.flatMap((importance) => needed[importance]) : [])];
  const had = new Set(profile.jobs.flatMap(({ competences }) => competences));
  return {
    competences: [...new Set(asked)].filter((id) => had.has(id)).slice(0, MOST),
    licences: licences.filter((id) => profile.licences.includes(id)),
  };
}

/** A vacancy lists what it asks by line, or in sentences: each is about one thing. */
function linesOf(text: string): string[] {
  const lines = text.split(/[\r\n;•·]+|(?<=[.!?])\s+/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
