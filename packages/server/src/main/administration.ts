// SPDX-License-Identifier: EUPL-1.2
import type { Readable, Writable } from 'node:stream';
import type { Feedback } from '../areas/feedback/feedback.ts';
import { countEntries } from '../areas/feedback/feedback-store.ts';
import { exportFeedback, type ListFeedbackOptions, listFeedback } from '../areas/feedback/list-feedback.ts';
import { countParcels } from '../areas/hand-over/hand-over-store.ts';
import { backup, type Progress } from '../storage/backup.ts';
import type { BackupHeader } from '../storage/backup-format.ts';
import type { Storage } from '../storage/open-storage.ts';
import { type RestoreOptions, restore } from '../storage/restore.ts';

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
  close(): Promise<void>;
};

export function administration(storage: Storage): Administration {
  const { db, engine } = storage;
  return {
    through: 'storage',
    listFeedback: (options) => listFeedback({ db }, options),
    exportFeedback: (week) => exportFeedback({ db }, week),
    stats: async () => ({ engine, feedback: await countEntries(db), handOvers: await countParcels(db) }),
    backup: async (target, onProgress) => void (await backup(db, target, onProgress ? { onProgress } : {})),
    restore: (source, options) => restore(db, source, options),
    close: () => storage.close(),
  };
}
