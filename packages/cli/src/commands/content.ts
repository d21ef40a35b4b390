// SPDX-License-Identifier: EUPL-1.2
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '@opstap/kernel';
import {
  compilePublication,
  countReviewed,
  readContent,
  readSources,
  readStamps,
  stampAll,
} from '@opstap/publication/compile';
import { Command } from 'commander';
import { ROOT } from '../corpus.ts';
import { links } from './content/links.ts';
import { stale } from './content/stale.ts';

const check = new Command('check')
  .description('what is missing, stale or does not fit in corpus, content and reference')
  .option('--json', 'print JSON')
  .action(async ({ json }: { json?: true }) => {
    const { problems } = compilePublication(await readSources(ROOT));
    if (json) console.log(JSON.stringify(problems, null, 2));
    else for (const { path, message } of problems) console.log(`${path}: ${message}`);
    if (!json) console.log(`${problems.length} problems`);
    if (problems.length > 0) process.exitCode = 2;
  });

const stamp = new Command('stamp')
  .description('say that every translation fits the Dutch text of today (after you have mended it)')
  .action(async () => {
    const sources = await readSources(ROOT);
    const stamps = stampAll(readContent(sources).content, readStamps(sources));
    for (const [path, value] of Object.entries(stamps)) {
      await mkdir(dirname(join(ROOT, path)), { recursive: true });
      await writeFile(join(ROOT, path), `${JSON.stringify(value, null, 2)}\n`);
    }
    console.log(`${Object.keys(stamps).length} files stamped`);
  });

const stats = new Command('stats')
  .description('how many texts there are per language, and how many a native reader has reviewed')
  .option('--json', 'print JSON')
  .action(async ({ json }: { json?: true }) => {
    const sources = await readSources(ROOT);
    const { content } = readContent(sources);
    const reviewed = countReviewed(content, readStamps(sources));
    const rows = LANGUAGES.map((language) => ({
      language,
      texts: content[language].length,
      words: content[language].reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
      reviewed: reviewed[language].reviewed,
    }));
    if (json) console.log(JSON.stringify(rows, null, 2));
    else console.table(rows);
  });

export const command = new Command('content')
  .description('Texts, pages and links: check, stamp and count them, and what must be looked at again.')
  .addCommand(check)
  .addCommand(stamp)
  .addCommand(stats)
  .addCommand(stale)
  .addCommand(links);
