// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';

/** A translation whose Dutch text has changed since it was made. `file` is the path below the folder of the language. */
export type OldText = { key: string; file: string; field: string };

/** LIX of a page's running text: words per sentence, plus the share of long words in hundredths. See `lix`. */
export type Readability = { lix: number; words: number; sentences: number };

/** What an online check of the links found, as `opstap content links --online --record` wrote it. */
export type LinkCheck = {
  checkedOn: PlainDate;
  links: number;
  broken: readonly { url: string; fault: string; paths: readonly string[] }[];
};

/** The state of the texts, for the pages that must say so and for editors. Made at build; the browser never loads it. */
export type Upkeep = {
  /** Translations made from an older Dutch text. */
  old: Readonly<Record<Language, readonly OldText[]>>;
  /** How many texts there are, and how many a native reader has reviewed. */
  reviewed: Readonly<Record<Language, { texts: number; reviewed: number }>>;
  /** Of each page of the library, by id. */
  readability: Readonly<Record<string, Readonly<Record<Language, Readability>>>>;
  /** Different addresses outside Opstap. Absent `checked`: nobody has recorded an online check. */
  links: { outgoing: number; checked?: LinkCheck };
};
