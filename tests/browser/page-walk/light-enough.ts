// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { PageCheck } from './page-check.ts';

/** Bytes in gzip. `npm run audit -- --only sizes` measures what each page loads to the last byte. */
const SCRIPT_BUDGET = 90_000;
const WHOLE_BUDGET = 160_000;
const CLIENT = 'packages/web/generated/client';

const weights = new Map<string, Promise<number>>();

/** The budgets of a first page, fonts left out: whoever comes on a telephone pays for each byte before they know what it is for. */
export const lightEnough: PageCheck = {
  what: 'loads no more than a first page may',
  async faultsOf({ page, response, asked }) {
    await page.waitForFunction(() => !document.querySelector('[data-island] .o-loading'));
    const files = [...new Set(asked.map((url) => new URL(url).pathname))].filter((path) =>
      /^\/assets\/.*\.(js|css)$/.test(path),
    );
    const weighed = await Promise.all(files.map(async (file) => ({ file, bytes: await weightOf(file) })));
    const sum = (some: typeof weighed) => some.reduce((total, { bytes }) => total + bytes, 0);
    const scripts = weighed.filter(({ file }) => file.endsWith('.js'));
    const script = sum(scripts);
    const whole = sum(weighed) + (await bytesOf(await response.body()));
    if (scripts.length === 0) return ['no script was seen'];
    if (script <= SCRIPT_BUDGET && whole <= WHOLE_BUDGET) return [];
    const largest = scripts.sort((one, other) => other.bytes - one.bytes).slice(0, 8);
    const named = largest.map(({ file, bytes }) => `${file} ${bytes}`).join(', ');
    return [`${script} bytes of script, ${whole} in all: ${named}`];
  },
};

function weightOf(file: string): Promise<number> {
  const known = weights.get(file) ?? readFile(`${CLIENT}${file}`).then(bytesOf);
  weights.set(file, known);
  return known;
}

async function bytesOf(body: Buffer): Promise<number> {
  return (await promisify(gzip)(body)).length;
}
