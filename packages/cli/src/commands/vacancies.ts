// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { generate } from './vacancies/generate.ts';
import { importCommand } from './vacancies/import.ts';
import { remove } from './vacancies/remove.ts';
import { review } from './vacancies/review.ts';
import { stats } from './vacancies/stats.ts';

export const command = new Command('vacancies')
  .description(
    'Open jobs: import them, make synthetic ones, see how many there are, look at those with a red flag.',
  )
  .addCommand(importCommand)
  .addCommand(generate)
  .addCommand(stats)
  .addCommand(review)
  .addCommand(remove);
