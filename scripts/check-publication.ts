// SPDX-License-Identifier: EUPL-1.2
// Law, texts and reference data fit together: names resolve, nothing is missing or stale in any language. What only the pages
// know (their addresses) is taken from the last build.
import { fileURLToPath } from 'node:url';
import { compilePublication, readSources } from '@opstap/publication/compile';
import { toolProblems } from './tool-problems.ts';

const sources = await readSources(fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, ''));
const problems = [...compilePublication(sources).problems, ...(await toolProblems())];
for (const { path, message } of problems) console.error(`${path}: ${message}`);
console.log(`${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
