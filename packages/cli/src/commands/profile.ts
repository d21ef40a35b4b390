// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { document } from './profile/document.ts';

export const command = new Command('profile')
  .description('What somebody can: a profile as a document. Nothing is kept.')
  .addCommand(document);
