// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { document } from './profile/document.ts';
import { read } from './profile/read.ts';

export const command = new Command('profile')
  .description('What a person can: read from a CV that there is, or as a document. Nothing is kept.')
  .addCommand(read)
  .addCommand(document);
