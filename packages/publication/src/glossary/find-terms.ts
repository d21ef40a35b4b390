// SPDX-License-Identifier: EUPL-1.2
import type { TermForms } from './glossary.ts';

/** A term in a text, by its place: `text.slice(start, end)` is how it is written there. */
export type FoundTerm = { id: string; start: number; end: number };

export type TermFinder = (text: string) => FoundTerm[];

type Entry = { id: string; form: string };

// Parts of one word that a hyphen, apostrophe or ampersand joins are one word: no WW in "WW-fonds", no O in "O&O".
const FIRST_LETTERS = /(?<![\p{L}\p{N}])(?<![\p{L}\p{N}][-’'&])[\p{L}\p{N}]+/gu;
const GOES_ON = /^(?:[\p{L}\p{N}]|[-’'&][\p{L}\p{N}])/u;

/**
 * Finds terms in running text by their forms: whole words only, the longest form first, as written or with a capital at the start.
 * What a text holds is found in one pass over its words, however many terms there are.
 */
export function termFinder(forms: TermForms): TermFinder {
  const byFirstLetters = Map.groupBy(entriesOf(forms), ({ form }) => firstLetters(form));
  return (text) => {
    // A space that does not break is still a space between two words of a term.
    const plain = text.replaceAll('\u00a0', ' ');
    const found: FoundTerm[] = [];
    for (const { 0: letters, index: start } of plain.matchAll(FIRST_LETTERS)) {
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const entry = byFirstLetters
        .get(letters.toLowerCase())
        ?.find(({ form }) => standsAt(plain, start, form));
      if (entry) found.push({ id: entry.id, start, end: start + entry.form.length });
    }
    return found;
  };
}

/** The form with a capital, as at the start of a sentence. */
export function atStart(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

function entriesOf(forms: TermForms): Entry[] {
  return Object.entries(forms)
    .flatMap(([id, own]) => own.map((form) => ({ id, form })))
    .sort((one, other) => other.form.length - one.form.length);
}

function firstLetters(form: string): string {
  return (/^[\p{L}\p{N}]+/u.exec(form)?.[0] ?? form).toLowerCase();
}

function standsAt(text: string, start: number, form: string): boolean {
  const end = start + form.length;
  const written = text.slice(start, end);
  return (written === form || written === atStart(form)) && !GOES_ON.test(text.slice(end, end + 3));
}
