// SPDX-License-Identifier: EUPL-1.2
import { cvKnowledge } from '@opstap/profiles/import-cv';
import { loadPublication } from '@opstap/publication/node';
import { Command } from 'commander';
import { benchCv } from '../../bench-cv.ts';

export const cv = new Command('cv')
  .description('reading CVs: precision and recall by part on our own test CVs, `dev` and `test`')
  .option('--differences', 'print every part that was not read as expected')
  .option('--json', 'print JSON')
  .action(async ({ differences, json }: { differences?: true; json?: true }) => {
    const { reference, taxonomy } = await loadPublication();
    const report = differences
      ? (name: string, text: string) => console.error(`${name}  ${text}`)
      : undefined;
    const figures = benchCv(cvKnowledge(reference, taxonomy), report);
    if (json) console.log(JSON.stringify(figures, null, 2));
    else
      for (const [half, { parts }] of Object.entries(figures)) {
        console.log(half);
        console.table(parts);
      }
  });
