// SPDX-License-Identifier: EUPL-1.2
// Started by a test: writes rows for ever, and says of each on standard output once it is acknowledged.
import { openStorage } from '../storage/open-storage.ts';

const storage = await openStorage({ dataFolder: process.argv[2] ?? '' });
const round = process.argv[3] ?? '0';
for (let number = 0; ; number++) {
  const id_hash = `${round}-${number}`;
  const tombstone = { id_hash, reason: 'deleted' as const, forget_at: new Date() };
  await storage.db
    .transaction()
    .execute((trx) => trx.insertInto('hand_over.tombstone').values(tombstone).execute());
  process.stdout.write(`${id_hash}\n`);
}
