// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { link } from './skills/link.ts';

export const command = new Command('skills')
  .description('What people can do, in their own words: link it to occupations and competences.')
  .addCommand(link);
