// SPDX-License-Identifier: EUPL-1.2
import { todayInAmsterdam } from '@opstap/kernel';
import type { Ctx } from '../../context.ts';
import { shownSource } from './list-vacancies.ts';
import type { SourceStats } from './vacancies.ts';
import { countVacancies, listSources } from './vacancy-store.ts';

const NONE = { open: 0, expired: 0, closed: 0, waiting: 0, rejected: 0, duplicates: 0 };

/** How many vacancies there are of each source, and how fresh it is. */
export async function vacancyStats({ db, now }: Pick<Ctx, 'db' | 'now'>): Promise<SourceStats[]> {
  const [sources, counts] = [await listSources(db), await countVacancies(db, todayInAmsterdam(now()))];
  return sources.map((row) => {
    const { source: _, ...counted } = counts.find(({ source }) => source === row.id) ?? {
      source: row.id,
      ...NONE,
    };
    return { ...shownSource(row), ...counted };
  });
}
