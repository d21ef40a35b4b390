// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Vacancy } from '@opstap/vacancies';
import type { SavedVacancies, VacancySink } from './vacancies.ts';

const AT_ONCE = 1_000;

/** Saves vacancies of the generator as a source of their own, marked synthetic; those of an earlier load that do not come again are closed. */
export async function loadSynthetic(
  sink: VacancySink,
  vacancies: Iterable<Vacancy>,
  source: string,
  onProgress: (done: number) => void = () => undefined,
): Promise<SavedVacancies> {
  const { run } = await sink.begin({
    source: { id: source, name: 'Voorbeeldvacatures', licence: 'EUPL-1.2', synthetic: true },
  });
  const totals = { added: 0, changed: 0, duplicates: 0, hidden: 0 };
  let read = 0;
  let waiting: Vacancy[] = [];
  const send = async () => {
    const rows = waiting.map((vacancy) => ({
      vacancy,
      hash: createHash('sha256').update(JSON.stringify(vacancy)).digest('base64url'),
    }));
    waiting = [];
    read += rows.length;
    const known = new Set(
      await sink.known({ run, rows: rows.map(({ vacancy: { id }, hash }) => ({ id, hash })) }),
    );
    const fresh = rows.filter((_, at) => !known.has(at));
    const saved = fresh.length > 0 ? await sink.save({ run, rows: fresh }) : undefined;
    if (saved)
      for (const name of ['added', 'changed', 'duplicates', 'hidden'] as const) totals[name] += saved[name];
    onProgress(read);
  };
  const finish = (end: { complete: boolean; interrupted?: true }) =>
    sink.finish({ run, read, changed: totals.added + totals.changed, faults: 0, ...end });
  try {
    for (const vacancy of vacancies) {
      waiting.push(vacancy);
      if (waiting.length >= AT_ONCE) await send();
    }
    if (waiting.length > 0) await send();
  } catch (error) {
    // What went wrong is what is told, also where the storage does not answer any more.
    await finish({ complete: false, interrupted: true }).catch(() => undefined);
    throw error;
  }
  await finish({ complete: true });
  return totals;
}
