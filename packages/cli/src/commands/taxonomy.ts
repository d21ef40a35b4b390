// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { check } from './taxonomy/check.ts';
import { importCommand } from './taxonomy/import.ts';
import { joins } from './taxonomy/joins.ts';
import { list } from './taxonomy/list.ts';

export const command = new Command('taxonomy')
  .description(
    'Our own taxonomy: check it. Those of others (ESCO, CompetentNL): import, list, see how ours join them.',
  )
  .addCommand(check)
  .addCommand(importCommand)
  .addCommand(list)
  .addCommand(joins);
