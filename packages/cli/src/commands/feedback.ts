// SPDX-License-Identifier: EUPL-1.2
import type { Feedback } from '@opstap/server';
import { Command, Option } from 'commander';
import { withStorage } from '../storage.ts';

const KINDS = ['missing', 'wrong', 'unclear', 'thanks'] as const satisfies readonly Feedback['kind'][];

type ListOptions = { week?: string; kind?: Feedback['kind']; limit: string; json?: true };

const list = new Command('list')
  .description('what people said about steps, answers and pages, newest first')
  .option('--week <week>', 'one week, such as 2026-W48')
  .addOption(new Option('--kind <kind>', 'only one kind').choices(KINDS))
  .option('--limit <number>', 'at most so many', '100')
  .option('--json', 'print JSON')
  .action(async ({ week, kind, limit, json }: ListOptions) => {
    const options = { limit: Number(limit), ...(week && { week }), ...(kind && { kind }) };
    const entries = await withStorage((storage) => storage.listFeedback(options));
    if (json) return console.log(JSON.stringify(entries, null, 2));
    for (const { createdAt, kind: said, about, language, note } of entries) {
      console.log(
        `${createdAt.slice(0, 16)}  ${said.padEnd(7)}  ${language}  ${about.type} ${about.id}${note ? `  “${note}”` : ''}`,
      );
    }
    console.log(`${entries.length} shown`);
  });

const csv = new Command('csv')
  .description('the feedback of one week as CSV, on standard output')
  .argument('<week>', 'such as 2026-W48')
  .action(async (week: string) => {
    process.stdout.write(await withStorage((storage) => storage.exportFeedback(week)));
  });

export const command = new Command('feedback')
  .description('Feedback that people gave.')
  .addCommand(list)
  .addCommand(csv);
