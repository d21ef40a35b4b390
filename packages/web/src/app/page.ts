// SPDX-License-Identifier: EUPL-1.2

import type { CourseList, FeedbackRequest } from '@opstap/contract';
import type { Language, PlainDate } from '@opstap/kernel';
import type { Publication, Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import type { Found } from '../areas/search/document.ts';
import type { VacanciesOfPage } from '../areas/vacancies/vacancies-of-page.ts';

/** What a page is rendered from. `path` is without the language: `/`, `/steps/melding_uwv`. */
export type PageContext = {
  t: Translator;
  language: Language;
  path: string;
  search: URLSearchParams;
  publication: Publication;
  today: PlainDate;
  origin: string;
  demo: boolean;
  /** Imported classifications; only the page that names all sources is told. */
  taxonomies: readonly { scheme: 'esco' | 'competentnl'; version: string }[];
  /** Courses that fit the address; only the page that shows them is told. Absent: they could not be read. */
  courses?: CourseList;
  /** Only pages on vacancies are told. */
  vacancies?: VacanciesOfPage;
  /** A text of this page was translated from an older Dutch text: the page says so. */
  isBehind?: true;
  /** Only the page for searching is told, when something was asked. */
  found?: readonly Found[];
  /** The page that somebody wants to pass on; only the page for sharing is told. Absent: there is no such page. */
  shared?: { title: string; sensitive: boolean };
  /** Whether a path without an id in it is a page of this build. */
  hasPage(path: string): boolean;
};

export type FeedbackSubject = FeedbackRequest['about'];

export type Crumb = { path: string; label: string };

/** A page as its area makes it; the document around it is the same for all. */
export type Page = {
  title: string;
  description: string;
  body: ComponentChildren;
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** The pages above this one, home excluded. */
  crumbs?: readonly Crumb[];
  /** Kept out of search engines: pages that differ per device or hold no text of their own. */
  unlisted?: true;
  /** A page on abuse: never stored, never linked back, with a way out that is always in sight. */
  sensitive?: true;
  /** What feedback on this page is about; absent where none is asked. */
  feedback?: FeedbackSubject;
};

export function localised(language: Language, path: string): string {
  return path === '/' ? `/${language}` : `/${language}${path}`;
}
