// SPDX-License-Identifier: EUPL-1.2
// Finds a Chromium for the browser tests and for the audit, without any download: the one that the npm package
// carries, else one on this machine, else Debian's own package when we may install it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Chromium = { executablePath: string; args: string[]; env: Record<string, string> };

const FOLDER = fileURLToPath(new URL('../node_modules/.cache/opstap-chromium', import.meta.url));
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** @throws Error that says what to install when there is no Chromium to be had. */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['OPSTAP_CHROMIUM'];
  if (named) return { executablePath: named, args: ARGS, env: {} };
  const found = (await unpackedChromium()) ?? installedChromium() ?? debianChromium();
  if (!found) {
    throw new Error(
      'No Chromium for the browser tests. Install one (Debian: apt-get install chromium) or name it in OPSTAP_CHROMIUM.',
    );
  }
  return found;
}

/** The package's binary and libraries are for Linux on x64; it unpacks into the system's temporary folder, so that is moved. */
async function unpackedChromium(): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  mkdirSync(FOLDER, { recursive: true });
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = FOLDER;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const packaged = join(
      dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
      '..',
      'bin',
    );
    const libraries = await inflate(join(packaged, 'al2023.tar.br'));
    const env = { LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_PATH: join(FOLDER, 'fonts') };
    return starts(executablePath, env) ? { executablePath, args: ARGS, env } : undefined;
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
}

function installedChromium(): Chromium | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (process.env['PATH'] ?? '').split(':');
  const executablePath = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
  return executablePath && starts(executablePath, {}) ? { executablePath, args: ARGS, env: {} } : undefined;
}

function debianChromium(): Chromium | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Debian’s chromium for the browser tests …');
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' });
  return installedChromium();
}

function starts(executablePath: string, env: Record<string, string>): boolean {
  return (
    spawnSync(executablePath, ['--version', '--no-sandbox'], { env: { ...process.env, ...env } }).status === 0
  );
}
