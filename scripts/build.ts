// SPDX-License-Identifier: EUPL-1.2
// Compiles corpus, content and reference to the published data, then bundles the pages.
import { fileURLToPath } from 'node:url';
import { compilePublication, readSources, writePublication } from '@opstap/publication/compile';
import { toolProblems } from './tool-problems.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const strict = !process.argv.includes('--keep-going');
const { files, problems } = compilePublication(await readSources(root));
for (const { path, message } of problems) console.error(`${path}: ${message}`);
// A municipality must not lose its site because a translation is behind: the pages say so themselves, and the check fails.
const blocking = problems.filter(({ onScreen }) => !onScreen);
if (problems.length > 0)
  console.error(
    `${problems.length} problems in corpus, content and reference, ${problems.length - blocking.length} of them marked on the pages`,
  );
if (blocking.length > 0 && strict) process.exit(1);
await writePublication(files, fileURLToPath(new URL('../packages/publication/generated', import.meta.url)));
const { build } = await import('../packages/web/build.ts');
await build();
const wrong = await toolProblems();
for (const { path, message } of wrong) console.error(`${path}: ${message}`);
if (wrong.length > 0 && strict) process.exit(1);
