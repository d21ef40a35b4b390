// SPDX-License-Identifier: EUPL-1.2
import { foldText } from '@opstap/taxonomy';
import type { Vacancy } from '@opstap/vacancies';

const RUN = 3;
/** The share of runs of three words that two texts must have in common to tell of one job. */
export const NEAR = 0.6;

/** What two vacancies of one job share: employer, title and place. Undefined where the employer is not known: too many would meet. */
export function sameKeyOf({ employer, title, municipality }: Vacancy): string | undefined {
  // Signs of who may apply stand in some copies of a title and not in others.
  const plain = foldText(
    title.replace(/\(?\b[mvx](?:\s*\/\s*[mvx]){1,2}\)?|\d+\s*(?:-\s*\d+)?\s*uur/giu, ' '),
  );
  return employer
    ? [foldText(employer).replace(/ (b ?v|n ?v|bv|nv)$/, ''), plain, municipality ?? '']
        .join('|')
        .slice(0, 400)
    : undefined;
}

/** From 0 to 1: how much two texts share, by their runs of words. Two empty texts are alike. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  let both = 0;
  for (const run of a) if (b.has(run)) both++;
  return both / (a.size + b.size - both);
}

/** Every three words of a text that stand together. */
export function runsOf(text: string): ReadonlySet<string> {
  const words = foldText(text).split(' ').filter(Boolean);
  if (words.length < RUN) return new Set(words.length > 0 ? [words.join(' ')] : []);
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}
