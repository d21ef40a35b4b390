// SPDX-License-Identifier: EUPL-1.2
import type { Vacancy } from '@opstap/vacancies';

/** Where vacancies come from, and on what terms they may be shown. */
export type VacancySource = {
  id: string;
  name: string;
  url?: string;
  licence: string;
  terms?: string;
  synthetic: boolean;
};

/** What an import says of its source; what is absent stays as it was. A new source needs a name and a licence. */
export type BeginVacancies = {
  source: Pick<VacancySource, 'id'> & Partial<Omit<VacancySource, 'id'>>;
};
/** A vacancy as it came, by the hash of all that was read: the same hash, nothing to do. */
export type IncomingVacancy = { vacancy: Vacancy; hash: string };
export type KnownVacancies = { run: string; rows: readonly { id: string; hash: string }[] };
export type SavedVacancies = { added: number; changed: number; duplicates: number; hidden: number };
export type FinishVacancies = {
  run: string;
  read: number;
  changed: number;
  faults: number;
  /** The import held all that is open at the source: what it did not hold is closed. */
  complete: boolean;
  /** It was broken off: the next may begin at once, and the source does not count as imported now. */
  interrupted?: true;
};

/** Where an import goes: the storage itself, or the running server's through its socket. */
export type VacancySink = {
  /** @throws AppError `vacancy-import-running`, `vacancy-source-new`. */
  begin(request: BeginVacancies): Promise<{ run: string }>;
  /** @returns places in `rows` of those that are there already, unchanged. */
  known(request: KnownVacancies): Promise<number[]>;
  save(request: { run: string; rows: readonly IncomingVacancy[] }): Promise<SavedVacancies>;
  finish(request: FinishVacancies): Promise<{ closed: number }>;
};

export type SourceStats = VacancySource & {
  open: number;
  expired: number;
  closed: number;
  waiting: number;
  rejected: number;
  duplicates: number;
  importedAt?: string;
};

/** What somebody said is wrong with a vacancy. */
export type VacancyReport = { createdAt: string; note?: string | undefined };

/** A vacancy for somebody to look at: `hidden` because of a red flag, or shown and reported by a reader. */
export type VacancyToReview = Pick<
  Vacancy,
  'id' | 'title' | 'employer' | 'redFlags' | 'description' | 'wage' | 'hoursPerWeek'
> & { hidden: boolean; reports: readonly VacancyReport[] };
