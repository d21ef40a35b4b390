// SPDX-License-Identifier: EUPL-1.2
import { settingsFrom, startServer } from '@opstap/server';
import { Command } from 'commander';

export const command = new Command('serve')
  .description('Serve the product. Settings come from the environment: PORT, HOST, DATABASE_URL, OPSTAP_…')
  .action(async () => {
    const settings = settingsFrom(process.env);
    console.log(
      settings.databaseUrl
        ? 'Opening PostgreSQL …'
        : `Opening the embedded database in ${settings.dataFolder} …`,
    );
    const { url, hasPages } = await startServer({ settings, handleSignals: true });
    if (!hasPages) console.log('The pages are not built yet: run "npm run build". The API answers.');
    if (!settings.databaseUrl)
      console.log(
        'The embedded database is for evaluation; for real use set DATABASE_URL (see docs/how-to/run-on-postgresql.md).',
      );
    console.log(`\nOpstap is at ${url}\n`);
  });
