// SPDX-License-Identifier: EUPL-1.2
import { type Administration, connectOrOpen, settingsFrom } from '@opstap/server';

/** Does something with the storage of this installation: through the running server, or by opening it. */
export async function withStorage<T>(work: (storage: Administration) => Promise<T>): Promise<T> {
  const { dataFolder, databaseUrl } = settingsFrom(process.env);
  const storage = await connectOrOpen(dataFolder, databaseUrl);
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}
