// SPDX-License-Identifier: EUPL-1.2
// Law, texts and reference data fit together: names resolve, nothing is missing or stale in any language.
import { fileURLToPath } from 'node:url';
import { compilePublication, readSources } from '@opstap/publication/compile';

const { problems } = compilePublication(
  await readSources(fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')),
);
for (const { path, message } of problems) console.error(`${path}: ${message}`);
console.log(`${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
