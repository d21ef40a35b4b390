// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { read } from './profile/read.ts';

export const command = new Command('profile')
  .description('What a person can: read it from a CV that there is already.')
  .addCommand(read);
