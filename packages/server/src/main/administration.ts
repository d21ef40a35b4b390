// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import type { MatchList, MatchRequest } from '@opstap/contract';
import { LANGUAGES } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import type { Feedback } from '../areas/feedback/feedback.ts';
import { countEntries } from '../areas/feedback/feedback-store.ts';
import { reportsByVacancy } from '../areas/feedback/index.ts';
import { exportFeedback, type ListFeedbackOptions, listFeedback } from '../areas/feedback/list-feedback.ts';
import { countParcels } from '../areas/hand-over/hand-over-store.ts';
import type { ListedSource, ProvisionCount, ProvisionSink } from '../areas/language/provision.ts';
import { countProvision, listSources } from '../areas/language/provision-store.ts';
import { provisionSink } from '../areas/language/save-provision.ts';
import { findMatches } from '../areas/matching/find-matches.ts';
import type { RunningMatcher } from '../areas/matching/matching.ts';
import { runMatcher } from '../areas/matching/run-matcher.ts';
import { listOccupationLabels, type OccupationLabel } from '../areas/taxonomy/concept-store.ts';
import { countTaxonomies } from '../areas/taxonomy/list-taxonomies.ts';
import { taxonomySink } from '../areas/taxonomy/save-taxonomy.ts';
import type { CountedTaxonomy, TaxonomySink } from '../areas/taxonomy/taxonomy.ts';
import { listToReview, reviewVacancy } from '../areas/vacancies/review-vacancies.ts';
import { vacancySink } from '../areas/vacancies/save-vacancies.ts';
import type { SourceStats, VacancySink, VacancyToReview } from '../areas/vacancies/vacancies.ts';
import { vacancyStats } from '../areas/vacancies/vacancy-stats.ts';
import { deleteSource } from '../areas/vacancies/vacancy-store.ts';
import { backup, type Progress } from '../storage/backup.ts';
import type { BackupHeader } from '../storage/backup-format.ts';
import type { Storage } from '../storage/open-storage.ts';
import { type RestoreOptions, restore } from '../storage/restore.ts';
import { storageError } from '../storage/storage-error.ts';

export type Stats = { engine: Storage['engine']; feedback: number; handOvers: number };

/** What those who run an installation may do with its storage, from the command line. */
export type Administration = {
  /** Through the running server, or in the storage itself? */
  through: 'server' | 'storage';
  listFeedback(options?: ListFeedbackOptions): Promise<Feedback[]>;
  /** One week, `2026-W48`, as CSV. */
  exportFeedback(week: string): Promise<string>;
  stats(): Promise<Stats>;
  /** Writes a backup and ends the stream. Progress is told where the storage was opened here. */
  backup(target: Writable, onProgress?: Progress): Promise<void>;
  /** @throws AppError `restore-needs-stopped-server` while a server runs. */
  restore(source: Readable, options?: RestoreOptions): Promise<BackupHeader>;
  /** Where an import goes. The files are read by whoever imports, never by the server. */
  taxonomySink: TaxonomySink;
  listTaxonomies(): Promise<CountedTaxonomy[]>;
  /** Labels of the imported occupations in these unit groups, in our languages. */
  listOccupationLabels(isco08: readonly string[]): Promise<OccupationLabel[]>;
  /** Where a list of courses goes. */
  provisionSink: ProvisionSink;
  listProvision(): Promise<ListedSource[]>;
  countProvision(): Promise<ProvisionCount[]>;
  /** Where an import of vacancies goes; the files and their texts are read by whoever imports. */
  vacancySink: VacancySink;
  vacancyStats(): Promise<SourceStats[]>;
  listVacanciesToReview(): Promise<VacancyToReview[]>;
  /** @throws AppError `vacancy-not-found`. */
  reviewVacancy(id: string, review: 'approved' | 'rejected'): Promise<void>;
  /** With all its vacancies. */
  deleteVacancySource(id: string): Promise<void>;
  /** As `POST /v1/matches`. Reads all vacancies first where no server runs that holds them. */
  findMatches(request: MatchRequest): Promise<MatchList>;
  close(): Promise<void>;
};

/** `matcher`: of the running server. */
export function administration(storage: Storage, matcher?: RunningMatcher): Administration {
  const { db, engine } = storage;
  const sink = taxonomySink({ db, now: Date.now });
  const courses = provisionSink({ db, now: Date.now });
  const ctx = { db, now: Date.now, random: (bytes: number) => randomBytes(bytes) };
  const vacancies = vacancySink(ctx);
  const writing = async <T>(work: () => Promise<T>) => {
    await storage.assertRoomToWrite();
    return work().catch((error) => Promise.reject(storageError(error)));
  };
  return {
    through: 'storage',
    listFeedback: (options) => listFeedback({ db }, options),
    exportFeedback: (week) => exportFeedback({ db }, week),
    stats: async () => ({ engine, feedback: await countEntries(db), handOvers: await countParcels(db) }),
    backup: async (target, onProgress) => void (await backup(db, target, onProgress ? { onProgress } : {})),
    restore: (source, options) => restore(db, source, options),
    taxonomySink: {
      begin: (request) => writing(() => sink.begin(request)),
      save: (batch) => writing(() => sink.save(batch)),
      finish: (request) => writing(() => sink.finish(request)),
    },
    listTaxonomies: () => countTaxonomies({ db }),
    listOccupationLabels: (isco08) => listOccupationLabels(db, isco08, LANGUAGES),
    provisionSink: {
      begin: (request) => writing(() => courses.begin(request)),
      save: (request) => writing(() => courses.save(request)),
      finish: (request) => writing(() => courses.finish(request)),
      remove: (request) => writing(() => courses.remove(request)),
    },
    listProvision: () => listSources(db),
    countProvision: () => countProvision(db),
    vacancySink: {
      begin: (request) => writing(() => vacancies.begin(request)),
      known: (request) => writing(() => vacancies.known(request)),
      save: (request) => writing(() => vacancies.save(request)),
      finish: (request) => writing(() => vacancies.finish(request)),
    },
    vacancyStats: () => vacancyStats(ctx),
    listVacanciesToReview: async () => listToReview(ctx, await reportsByVacancy(ctx)),
    reviewVacancy: (id, review) => writing(() => reviewVacancy(ctx, id, review)),
    deleteVacancySource: (id) => writing(() => deleteSource(db, id)),
    findMatches: async (request) => {
      const own = matcher ?? runMatcher({ ...ctx, publication: await loadPublication() });
      await own.ready;
      const { body } = await findMatches({ ...ctx, matcher: own }, { body: request });
      if (!matcher) await own.stop();
      return body;
    },
    close: () => storage.close(),
  };
}
