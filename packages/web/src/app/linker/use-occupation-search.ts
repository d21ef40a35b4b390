// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { formsOf } from '@opstap/taxonomy';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ComboboxOption } from '../../ui/combobox.tsx';
import { findOccupations } from './find-occupations.ts';
import { type Aliases, aliasFor, readAliases } from './kept-aliases.ts';
import { type Found, type LinkerAnswer, prepareLinker } from './linker.ts';

export type OccupationSearch = {
  /** Answers to what stood in the box last; while an answer comes those to the text before stay. */
  options: readonly ComboboxOption[];
  /** The text that they answer. */
  answered: string | undefined;
  /** Said above the options where the text is not known: choose, or keep your own words. */
  notice: string | undefined;
  /** Somebody came to the box: what is searched begins to load, so that the first letter finds it. */
  onFocus(): void;
};

/** Further from the text than this is no help to choose from. */
const WORTH_SHOWING = 0.4;
/** Fewer letters say nothing yet. */
const SHORTEST = 2;
/** Fewer letters than this are not called unknown. */
const LONG_ENOUGH = 4;

/** Text in any of the four languages to occupations, while somebody types. `tasks`: descriptions of tasks are usual here. */
export function useOccupationSearch(
  text: string,
  t: Translator,
  { tasks = false }: { tasks?: boolean } = {},
): OccupationSearch {
  const { language } = t;
  const [aliases, setAliases] = useState<Aliases>({});
  const [answered, setAnswered] = useState<{ to: string; answer: LinkerAnswer }>();
  const asked = text.trim();
  const isEmpty = asked === '';
  // Names are large: whoever never comes to the box never loads them.
  const onFocus = useCallback(() => {
    prepareLinker({ languages: [language, 'nl'], tasks: false });
    if (tasks) prepareLinker({ languages: [language, 'nl'], tasks: true });
  }, [language, tasks]);
  useEffect(() => {
    if (isEmpty) void readAliases().then(setAliases);
  }, [isEmpty]);
  const confirmed = aliasFor(aliases, asked);
  useEffect(() => {
    if (asked.length < SHORTEST) return;
    return findOccupations(text, language, (answer) => setAnswered({ to: text, answer }), { confirmed });
  }, [text, asked, language, confirmed]);

  if (!answered || asked.length < SHORTEST)
    return { options: [], answered: undefined, notice: undefined, onFocus };
  const { to, answer } = answered;
  const options = answer.found
    .filter(({ score }) => score >= WORTH_SHOWING)
    .map((found) => optionOf(found, found.id === confirmed ? t('flow.confirmed_alias') : undefined));
  const isUnknown = to === text && !answer.isKnown && asked.length >= LONG_ENOUGH && options.length > 0;
  return { options, answered: to, notice: isUnknown ? t('flow.unknown_work') : undefined, onFocus };
}

/** The word that was recognised stands below the name, unless the name says it. */
function optionOf({ id, name, recognised }: Found, note: string | undefined): ComboboxOption {
  const isInName = [name, ...formsOf(name)].includes(recognised);
  const shown = note ?? (isInName ? undefined : recognised);
  return { value: id, label: name, ...(shown && { note: shown }) };
}
