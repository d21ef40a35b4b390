// SPDX-License-Identifier: EUPL-1.2
import { loadPublication } from '@opstap/publication/node';
import { Command } from 'commander';
import { type FieldFigures, markedTexts, measureExtraction } from '../../bench-extract.ts';

export const extract = new Command('extract')
  .description(
    'precision and recall of each field that is read from texts of vacancies, over hand-marked texts',
  )
  .option('--json', 'print JSON')
  .action(async ({ json }: { json?: true }) => {
    const publication = await loadPublication();
    const halves = (['dev', 'test'] as const).map((half) => {
      const texts = markedTexts(half);
      return { half, texts: texts.length, fields: measureExtraction(publication, texts) };
    });
    if (json) console.log(JSON.stringify(halves, null, 2));
    else for (const { half, texts, fields } of halves) print(half, texts, fields);
  });

function print(half: string, texts: number, fields: Record<string, FieldFigures>): void {
  console.log(`${half}: ${texts} texts`);
  for (const [field, { marked, read, precision, recall }] of Object.entries(fields))
    console.log(
      `  ${field.padEnd(24)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (marked ${marked}, read ${read})`,
    );
}
