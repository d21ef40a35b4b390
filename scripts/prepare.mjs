// SPDX-License-Identifier: EUPL-1.2
// Makes a checkout ready: installs what is missing and builds what has changed. Runs on Node 20 and newer,
// before anything is installed, so it is plain JavaScript without dependencies.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'generated', 'prepared.json');
const wanted = {
  lock: fingerprint(['package-lock.json']),
  build: fingerprint(['corpus', 'content', 'reference', 'packages', 'scripts']),
};
const prepared = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};

refuseUnsupportedMachine();
if (prepared.lock !== wanted.lock || !existsSync(join(root, 'node_modules', '.package-lock.json'))) {
  step('Installing packages (once, about half a minute)', 'npm', [
    'ci',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ]);
}
if (
  prepared.build !== wanted.build ||
  !existsSync(join(root, 'packages', 'publication', 'generated', 'pack.json'))
) {
  step('Building law, texts and pages', nodeFromPackages(), [join('scripts', 'build.ts')]);
}
mkdirSync(dirname(stampFile), { recursive: true });
writeFileSync(stampFile, JSON.stringify(wanted));

/** Linux on x64 and arm64 gets Node 24 from npm; elsewhere the machine's own must be new enough. */
function refuseUnsupportedMachine() {
  const major = Number(process.versions.node.split('.')[0]);
  const nodeComesWithPackages = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);
  const needed = nodeComesWithPackages ? 20 : 24;
  if (major >= needed) return;
  console.error(
    `Opstap needs Node.js ${needed} or newer on ${process.platform}-${process.arch}; this is ${process.versions.node}.`,
  );
  console.error('Install a newer one from https://nodejs.org and run the same command again.');
  process.exit(1);
}

function nodeFromPackages() {
  const own = join(root, 'node_modules', '.bin', 'node');
  return existsSync(own) ? own : process.execPath;
}

function step(title, command, args) {
  const started = Date.now();
  console.log(`${title} …`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${title}: failed${error ? ` (${error.message})` : ''}. What went wrong is printed above.`);
    process.exit(status ?? 1);
  }
  console.log(`${title}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** One hash over names and contents; generated folders and tests do not count. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) visit(join(root, path));
  return hash.digest('hex');

  function visit(path) {
    if (/(^|[\\/])(node_modules|generated)$|\.test\.tsx?$/.test(path) || !existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name));
    } else hash.update(path.slice(root.length)).update(readFileSync(path));
  }
}
