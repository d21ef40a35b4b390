#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// Opstap's sources are TypeScript that Node 24 runs as it is. An older Node hands over to the one from npm.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'main.ts');
if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(main);
} else {
  const own = join(dirname(main), '..', '..', '..', 'node_modules', '.bin', 'node');
  if (!existsSync(own)) {
    console.error(
      `opstap needs Node.js 24 or newer; this is ${process.versions.node}. Run "npm start" once, or install a newer Node.js.`,
    );
    process.exit(1);
  }
  const { status, signal } = spawnSync(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(signal ? 1 : (status ?? 1));
}
