// SPDX-License-Identifier: EUPL-1.2
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PlainDate } from '@opstap/kernel';
import { matchableOf, type VacancyIndex, type WorkKnowledge } from '@opstap/matching';
import type { Db } from '../../storage/database.ts';
import { eachShown, listCopies, listShownAmong } from '../vacancies/index.ts';
import { type ChangePoint, changesFrom, currentChangePoint } from './matching-store.ts';

/** Small pieces: between two of them the server answers others. */
const AT_ONCE = 500;

type Parts = { db: Db; index: VacancyIndex; knowledge: WorkKnowledge; today(): PlainDate };

/** Keeps an index equal to the vacancies that are shown. */
export function vacancyFollower({ db, index, knowledge, today }: Parts) {
  let point: ChangePoint | undefined;
  let day: PlainDate | undefined;
  const seen = new Set<string>();

  async function refresh(ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const piece = ids.slice(at, at + AT_ONCE);
      const shown = await listShownAmong(db, today(), piece);
      const gone = new Set(piece);
      for (const { id, vacancy } of shown) {
        gone.delete(id);
        if (vacancy) index.put(matchableOf(vacancy, knowledge));
        else index.remove(id);
      }
      for (const id of gone) index.remove(id);
      await nextTurn();
    }
  }

  return {
    /** Reads all of them, in pieces. What changes meanwhile is read again by `follow`. */
    async readAll(isStopped: () => boolean): Promise<void> {
      point = await currentChangePoint(db);
      day = today();
      for await (const vacancies of eachShown(db, day, AT_ONCE)) {
        if (isStopped()) return;
        for (const vacancy of vacancies) index.put(matchableOf(vacancy, knowledge));
        await nextTurn();
      }
    },
    async follow(): Promise<void> {
      if (point === undefined) return;
      const { next, changes } = await changesFrom(db, point);
      const fresh = changes.filter(({ vacancy, xact }) => !seen.has(`${xact} ${vacancy}`));
      await refresh([...new Set(fresh.map(({ vacancy }) => vacancy))]);
      if (next !== point) seen.clear();
      for (const { vacancy, xact } of changes)
        if (BigInt(xact) >= BigInt(next)) seen.add(`${xact} ${vacancy}`);
      point = next;
      // A copy is shown from the day after its original ends, and nothing is written then.
      if (day !== today()) {
        day = today();
        await refresh(await listCopies(db));
      }
    },
  };
}
