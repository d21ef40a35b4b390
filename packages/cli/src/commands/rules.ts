// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { ask } from './rules/ask.ts';
import { check } from './rules/check.ts';
import { diff } from './rules/diff.ts';
import { list } from './rules/list.ts';
import { mutants } from './rules/mutants.ts';
import { next } from './rules/next.ts';
import { reverse } from './rules/reverse.ts';
import { travel } from './rules/travel.ts';

export const command = new Command('rules')
  .description('Law as data: ask it, see what changes and why, and check it.')
  .addCommand(list)
  .addCommand(ask)
  .addCommand(next)
  .addCommand(travel)
  .addCommand(reverse)
  .addCommand(check)
  .addCommand(mutants)
  .addCommand(diff);
