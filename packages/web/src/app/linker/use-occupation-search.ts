// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { useEffect, useState } from 'preact/hooks';
import type { ComboboxOption } from '../../ui/combobox.tsx';
import { findOccupations } from './find-occupations.ts';
import { type LinkerAnswer, prepareLinker } from './linker.ts';
import { NOTHING_FOUND } from './question.ts';

export type OccupationSearch = {
  /** Answers to what stood in the box last; while an answer comes those to the text before stay. */
  options: readonly ComboboxOption[];
  /** Not known: choose from the options, or keep your own words. False too while nothing has been answered. */
  isUnknown: boolean;
};

/** Further from the text than this is no help to choose from. */
const WORTH_SHOWING = 0.4;
/** Fewer letters say nothing yet. */
const SHORTEST = 2;

/** Text in any of the four languages to occupations, while somebody types. `tasks`: descriptions of tasks are usual here. */
export function useOccupationSearch(
  text: string,
  language: Language,
  { tasks = false }: { tasks?: boolean } = {},
): OccupationSearch {
  const [answered, setAnswered] = useState<{ to: string; answer: LinkerAnswer }>();
  useEffect(() => {
    prepareLinker({ languages: [language, 'nl'], tasks: false });
    if (tasks) prepareLinker({ languages: [language, 'nl'], tasks: true });
  }, [language, tasks]);
  const asked = text.trim();
  useEffect(() => {
    if (asked.length < SHORTEST) setAnswered(undefined);
    else return findOccupations(text, language, (answer) => setAnswered({ to: text, answer }));
    return undefined;
  }, [text, asked, language]);

  if (!answered || asked.length < SHORTEST) return { options: [], isUnknown: false };
  const { isKnown, found } = answered.answer ?? NOTHING_FOUND;
  const options = found
    .filter(({ score }) => score >= WORTH_SHOWING)
    .map(({ id, name, recognised }) => ({
      value: id,
      label: name,
      ...(recognised !== name && { note: recognised }),
    }));
  return { options, isUnknown: answered.to === text && !isKnown };
}
