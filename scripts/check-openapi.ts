// SPDX-License-Identifier: EUPL-1.2
// Makes the interface document from the contract and lints it with the rules of tests/spectral.yaml (Dutch API Design Rules).
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApiDocument } from '@opstap/server';

const root = fileURLToPath(new URL('..', import.meta.url));
const document = openApiDocument();
mkdirSync(join(root, 'output'), { recursive: true });
writeFileSync(join(root, 'output/openapi.json'), `${JSON.stringify(document, null, 2)}\n`);

const spectral = fileURLToPath(import.meta.resolve('@stoplight/spectral-cli'));
const args = [
  spectral,
  'lint',
  'output/openapi.json',
  '--ruleset',
  'tests/spectral.yaml',
  '--fail-severity',
  'warn',
];
const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
if (error) console.error(`spectral did not run: ${error.message}`);
console.log(`output/openapi.json: ${Object.keys(document.paths ?? {}).length} paths`);
process.exit(status ?? 1);
