// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusFile } from '../compile/index.ts';

/** The corpus of this repository, for tests. */
export function readRealCorpus(): CorpusFile[] {
  const root = fileURLToPath(new URL('../../../..', import.meta.url));
  return readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path: `corpus/${path}`, text: readFileSync(join(root, 'corpus', path), 'utf8') }));
}
