// SPDX-License-Identifier: EUPL-1.2
import type { Vacancy } from '@opstap/vacancies';

/** A source as a page names it. */
export type ShownSource = {
  id: string;
  name: string;
  url?: string;
  licence: string;
  terms?: string;
  synthetic: boolean;
  importedAt?: string;
};

/** What the server read for a page on vacancies; `unavailable`: its storage does not answer. */
export type VacanciesOfPage =
  | { kind: 'list'; page: { vacancies: readonly Vacancy[]; sources: readonly ShownSource[]; next?: string } }
  | { kind: 'one'; vacancy: Vacancy; source: ShownSource }
  | { kind: 'closed'; title: string }
  | { kind: 'unavailable' };
