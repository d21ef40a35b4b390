// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { TextArguments, TextKey } from '../generated/texts/keys.d.ts';

export type { TextKey };

type Values = Record<string, string | number>;

/** The texts of one language: plain strings, and functions for those with arguments. */
export type Catalog = Readonly<Record<string, string | ((values: Values) => string)>>;

type ArgumentsOf<K> = K extends keyof TextArguments ? [values: TextArguments[K]] : [values?: Values];

export type Translator = {
  readonly language: Language;
  /** The text. Throws when it does not exist: the check keeps that from happening for texts in the repository. */
  <K extends TextKey>(key: K, ...values: ArgumentsOf<K>): string;
  has(key: TextKey): boolean;
  /** The texts `key.0`, `key.1`, … in order; an empty list when there is none. */
  list(key: TextKey, values?: Values): string[];
};

/** Gives the texts of one language by key. `onUse` is told of every text that is given. */
export function translator(language: Language, catalog: Catalog, onUse?: (key: string) => void): Translator {
  const text = (key: string, values: Values): string => {
    const entry = catalog[key];
    onUse?.(key);
    if (entry === undefined) throw new Error(`no text "${key}" in ${language}`);
    return typeof entry === 'string' ? entry : withOneStop(entry(values));
  };
  const translate = (key: string, values: Values = {}) => text(key, values);
  const list = (key: string, values: Values = {}) => {
    const found: string[] = [];
    while (`${key}.${found.length}` in catalog) found.push(text(`${key}.${found.length}`, values));
    return found;
  };
  // The keys are checked where the translator is used; inside it they are strings.
  return Object.assign(translate, { language, list, has: (key: string) => key in catalog }) as Translator;
}

/** A date in Ukrainian or Russian ends in a full stop of its own: "р.", "г.". A sentence that ends in one needs no second. */
function withOneStop(text: string): string {
  return text.replaceAll(/(\d\s[рг]\.)\./g, '$1');
}
