// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusFile } from '../compile/index.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const files = readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map(
    (path): CorpusFile => ({
      path: `corpus/${path}`,
      text: readFileSync(join(root, 'corpus', path), 'utf8'),
    }),
  );

/** The corpus of this repository, for tests. */
export const readRealCorpus = (): readonly CorpusFile[] => files;
