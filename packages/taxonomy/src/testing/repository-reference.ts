// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileReference } from '../compile/index.ts';
import type { SourceFile } from '../compile/sources.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

const files = readdirSync(join(ROOT, 'reference'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(yaml|csv)$/.test(name))
  .sort()
  .map((name) => `reference/${name.replaceAll('\\', '/')}`)
  .map((path): SourceFile => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** The files of `reference/` as they are in the repository. */
export const referenceFiles = (): readonly SourceFile[] => files;

/** The texts of one language and area, as JSON. */
export function contentTexts(language: string, area: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, 'content', language, `${area}.json`), 'utf8'));
}

/** The real reference data, compiled once for all tests. */
export const compiled = compileReference(referenceFiles());
