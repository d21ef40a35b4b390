// SPDX-License-Identifier: EUPL-1.2
import { enableCompileCache } from 'node:module';
import { run } from './run.ts';

// A third of the time of a short command is reading its code: what was read once is kept in the system's temporary folder.
enableCompileCache();
await run();
