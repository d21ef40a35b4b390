// SPDX-License-Identifier: EUPL-1.2
import { wordsOf } from '../words.ts';
import { gradesIn } from './grades.ts';
import { languagesIn } from './languages.ts';
import { licencesIn } from './licences.ts';
import type { Mention, Named } from './mention.ts';
import { namedIn } from './named.ts';
import { durationsIn, periodsIn } from './time.ts';

/**
 * What a text says beside the work itself: how long, when, which grade, papers and languages. In the order of the text.
 * `papers` and `languages` say what those are called; driving licences are read by their letters as well.
 */
export function mentionsIn(
  text: string,
  { papers, languages }: { papers: readonly Named[]; languages: readonly Named[] },
): Mention[] {
  const words = wordsOf(text);
  const licences = licencesIn(text);
  const certificates = namedIn(words, papers).flatMap(({ id, start, end }): Mention[] => {
    const isRead = licences.some((licence) => licence.start < end && start < licence.end);
    return isRead ? [] : [{ kind: 'paper', id, start, end }];
  });
  const found = [
    ...durationsIn(text),
    ...periodsIn(text),
    ...gradesIn(text),
    ...licences,
    ...certificates,
    ...languagesIn(words, languages),
  ];
  return found.sort((left, right) => left.start - right.start || left.end - right.end);
}
