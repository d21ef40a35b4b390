// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { importCommand } from './taxonomy/import.ts';
import { joins } from './taxonomy/joins.ts';
import { list } from './taxonomy/list.ts';

export const command = new Command('taxonomy')
  .description(
    'Classifications of others (ESCO, CompetentNL): import them, list them, see how ours join them.',
  )
  .addCommand(importCommand)
  .addCommand(list)
  .addCommand(joins);
