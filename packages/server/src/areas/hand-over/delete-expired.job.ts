// SPDX-License-Identifier: EUPL-1.2
import type { Job } from '../../area.ts';
import { buryParcel, forgetOldTombstones, listExpiredIds } from './hand-over-store.ts';

/** A few hundred at a time: the embedded database serves nobody else meanwhile. */
const AT_ONCE = 500;

export const deleteExpiredHandOvers: Job = {
  name: 'delete-expired-hand-overs',
  everyMinutes: 15,
  async run({ db, now }) {
    const ids = await listExpiredIds(db, now(), AT_ONCE);
    for (const id of ids) await buryParcel(db, id, 'expired', now());
    await forgetOldTombstones(db, now());
    return ids.length;
  },
};
