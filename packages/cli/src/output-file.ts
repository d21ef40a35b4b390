// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { AppError } from '@opstap/kernel';

export type OutputFile = { write(line: string): Promise<void>; end(): Promise<void> };

/** Lines to a file, or to standard output without one; waits where the reader is slower. @throws AppError `file-unreadable`. */
export async function outputTo(path: string | undefined): Promise<OutputFile> {
  const out = path === undefined ? process.stdout : createWriteStream(path);
  // A file that cannot be opened says so before the first write counts.
  if (out !== process.stdout)
    await once(out, 'open').catch(() => {
      throw new AppError('invalid', 'file-unreadable', { path: path ?? '' });
    });
  return {
    async write(line) {
      if (!out.write(`${line}\n`)) await once(out, 'drain');
    },
    async end() {
      if (out !== process.stdout) await new Promise<void>((done) => out.end(done));
    },
  };
}
