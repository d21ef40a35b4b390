// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Confidence } from './occupation.ts';

/** For whom a page is written. */
export const LIBRARY_AUDIENCES = ['person', 'employer', 'adviser'] as const;
export type LibraryAudience = (typeof LIBRARY_AUDIENCES)[number];

/** How sure it is that a practice works: measured against something else, reported by those who did it, one case. */
export const EVIDENCE_GRADES = ['measured', 'reported', 'single_case'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** One page of the library: what it rests on and leads to. Its texts: `library_page.<id>.…`, see `content/<lang>/library/<id>.json`. */
export type LibraryPage = {
  id: string;
  theme: string;
  audience: LibraryAudience;
  /** Which editors keep it: one of the owners of `reference/review/review.yaml`. */
  owner: string;
  checkedOn: PlainDate;
  reviewBy: PlainDate;
  confidence: Confidence;
  sources: readonly string[];
  /** Parameters of the corpus that the texts fill in, by name. */
  amounts: readonly string[];
  /** Desks, best first. */
  help: readonly string[];
  /** Addresses of pages of Opstap without the language; the first is where the page sends its reader. */
  tools: readonly string[];
  steps: readonly string[];
  rules: readonly string[];
  professions: readonly string[];
  paths: readonly string[];
  seeAlso: readonly string[];
  evidence?: EvidenceGrade;
  /** About abuse: nobody keeps the page, and the way out of it is always in sight. */
  sensitive?: true;
};

/** A shelf of the library. The texts are `library.themes.<id>`. */
export type LibraryTheme = { id: string; audience: LibraryAudience };

/** A source that only the library uses; the same fields as one of the corpus. */
export type LibrarySource = {
  title: string;
  publisher: string;
  kind: 'law' | 'regulation' | 'official' | 'secondary' | 'own_reading';
  url?: string;
  bwbId?: string;
  article?: string;
  dated?: string;
  checkedOn: PlainDate;
  reviewBy: PlainDate;
  confidence: Confidence;
  verify?: true;
};

export type Library = {
  /** In the order in which they are shown. */
  themes: readonly LibraryTheme[];
  /** By theme, and within a theme as written. */
  pages: readonly LibraryPage[];
  sources: Readonly<Record<string, LibrarySource>>;
};

export const EMPTY_LIBRARY: Library = { themes: [], pages: [], sources: {} };
