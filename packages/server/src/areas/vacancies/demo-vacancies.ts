// SPDX-License-Identifier: EUPL-1.2
import { todayInAmsterdam } from '@opstap/kernel';
import { generateVacancies } from '@opstap/vacancies';
import type { Ctx } from '../../context.ts';
import { loadSynthetic } from './load-synthetic.ts';
import { minimumWageOf } from './minimum-wage.ts';
import { vacancySink } from './save-vacancies.ts';
import { deleteSource, findSource } from './vacancy-store.ts';

export const DEMO_SOURCE = 'demo';
const COUNT = 5_000;
const SEED = 2_026;
/** They age like real ones: after so many days they are made anew. */
const FRESH_DAYS = 7;

/** In demonstration the synthetic vacancies are there and fresh; outside it there are none. @returns how many were made or changed. */
export async function keepDemoVacancies(
  ctx: Pick<Ctx, 'db' | 'now' | 'random' | 'publication'>,
  isDemo: boolean,
  { count = COUNT, signal }: { count?: number; signal?: AbortSignal } = {},
): Promise<number> {
  const { db, now, publication } = ctx;
  const found = await findSource(db, DEMO_SOURCE);
  if (!isDemo) {
    if (found) await deleteSource(db, DEMO_SOURCE);
    return 0;
  }
  const age = found?.imported_at ? now() - found.imported_at.getTime() : Number.POSITIVE_INFINITY;
  if (age < FRESH_DAYS * 86_400_000) return 0;
  const today = todayInAmsterdam(now());
  const minimumWage = minimumWageOf(publication.pack)(today);
  // Without a minimum no wage can be made that is certainly lawful.
  if (minimumWage === undefined) return 0;
  const options = { count, seed: SEED, source: DEMO_SOURCE, today, minimumWage };
  const { added, changed } = await loadSynthetic(
    vacancySink(ctx),
    until(signal, generateVacancies(publication.reference, publication.taxonomy, options)),
    DEMO_SOURCE,
  );
  return added + changed;
}

/** Ends with an error when the server stops meanwhile. */
function* until<T>(signal: AbortSignal | undefined, items: Iterable<T>): Generator<T> {
  for (const item of items) {
    signal?.throwIfAborted();
    yield item;
  }
}
