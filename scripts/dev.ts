// SPDX-License-Identifier: EUPL-1.2
// `npm run dev`: serves the product, rebuilds what changed and restarts. A build that fails leaves the last good one running.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readdirSync(join(root, 'packages')).map((name) => join('packages', name, 'src'));
const watched = ['corpus', 'content', 'reference', ...sources].filter((path) => existsSync(join(root, path)));
/** These run from their sources: a restart is enough. The rest goes into the published data or the pages. */
const runFromSource = /^packages[\\/](server|cli)[\\/]/;
const QUIET_MS = 200;

let server: ChildProcess | undefined;
let build: ChildProcess | undefined;
let stopping = false;
let busy = false;
let quiet: NodeJS.Timeout | undefined;
const changed = new Set<string>();

for (const folder of watched) {
  watch(join(root, folder), { recursive: true }, (_event, name) => {
    const path = join(folder, name ?? '');
    if (/\.test\.tsx?$|~$|\.sw.$/.test(path)) return;
    changed.add(path);
    clearTimeout(quiet);
    quiet = setTimeout(catchUp, QUIET_MS);
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
await restart();
console.log(`Watching ${watched.length} folders; Ctrl-C stops.`);

/** One at a time: what changes during a build is taken up after it. */
async function catchUp(): Promise<void> {
  if (busy || stopping || changed.size === 0) return;
  busy = true;
  const paths = [...changed];
  changed.clear();
  console.log(
    `\nChanged: ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}`,
  );
  const built = paths.every((path) => runFromSource.test(path)) || (await rebuilt());
  if (built) await restart();
  else if (!stopping)
    console.error(
      'The build failed (see above). The last good build is still served; mend it and save again.',
    );
  busy = false;
  await catchUp();
}

async function rebuilt(): Promise<boolean> {
  const started = performance.now();
  build = spawn(process.execPath, ['scripts/build.ts', '--keep-going'], { cwd: root, stdio: 'inherit' });
  const code = await exited(build);
  build = undefined;
  if (code === 0) console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return code === 0;
}

/** The server prints its own address. When it cannot start (a fault in the code), the next change tries again. */
async function restart(): Promise<void> {
  await endServer();
  if (stopping) return;
  const started = spawn(process.execPath, ['packages/cli/src/main.ts', 'serve'], {
    cwd: root,
    stdio: 'inherit',
  });
  server = started;
  started.on('exit', (code) => {
    if (server !== started) return;
    server = undefined;
    if (!stopping)
      console.error(`The server stopped with code ${code}. Mend it and save: it is started again.`);
  });
}

async function endServer(): Promise<void> {
  const ending = server;
  server = undefined;
  if (!ending) return;
  ending.kill('SIGTERM');
  await exited(ending);
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  build?.kill('SIGTERM');
  await endServer();
  process.exit(0);
}

function exited(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}
