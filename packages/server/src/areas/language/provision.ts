// SPDX-License-Identifier: EUPL-1.2
import type { Database } from '../../storage/database.ts';

/** A course or another way to learn Dutch, as it is kept. What is null is not known. */
export type Provision = Omit<Database['language.provision'], 'source'>;

/** The name of the list that demo mode loads. Nobody else may use it. */
export const DEMO_SOURCE = 'demo';

/** One list of courses: who gave it, and whether it is invented. */
export type ProvisionSource = { source: string; synthetic?: boolean };

/** Where an import goes: the storage itself, or the running server's through its socket. */
export type ProvisionSink = {
  /** @throws AppError `provision-source-wrong` for a name of another form, or that of the demo. */
  begin(request: ProvisionSource): Promise<void>;
  /** `changed`: rows that were new or different. */
  save(request: { source: string; rows: readonly Provision[] }): Promise<{ changed: number }>;
  /** Takes away what the list no longer names; `named` absent: takes nothing away. */
  finish(request: {
    source: string;
    changed: number;
    named?: readonly string[];
  }): Promise<{ removed: number }>;
  /** Takes a whole list away. @throws AppError `provision-source-unknown`. */
  remove(request: { source: string }): Promise<{ removed: number }>;
};

export type ListedSource = { name: string; synthetic: boolean; importedAt: string; courses: number };

/** What there is in one region at one level; `places` and `waitingWeeks` only of courses that say it. */
export type ProvisionCount = {
  region: string | null;
  level: string;
  courses: number;
  saysPlaces: number;
  freePlaces: number;
  saysWaiting: number;
  longestWaitWeeks: number | null;
};
