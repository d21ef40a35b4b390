// SPDX-License-Identifier: EUPL-1.2
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { compare, decode, encode, MOST, toPng } from './compare.ts';

const KEPT = 'tests/looks/kept';
const SEEN = 'output/looks';

/** Set by `npm run screenshots`: what is seen now is what is kept from now on. */
const IS_REMADE = process.env['OPSTAP_SCREENSHOTS'] === 'keep';

/** Compares what is seen with what is kept. @returns what is wrong, for a person to read; undefined when nothing is. */
export async function fault(name: string, png: Buffer): Promise<string | undefined> {
  const file = `${KEPT}/${name}.webp`;
  const now = await decode(png);
  const kept = await readFile(file).then(decode, () => undefined);
  const difference = kept && compare(kept, now);
  if (difference && difference.pixels <= MOST) return undefined;
  if (IS_REMADE) {
    await write(file, await encode(now));
    return undefined;
  }
  await write(`${SEEN}/${name}.now.png`, png);
  if (!kept || !difference) return `${name}: no picture is kept\n    now: ${SEEN}/${name}.now.png`;
  await write(`${SEEN}/${name}.difference.png`, await toPng(difference.picture));
  const size = kept.height === now.height ? '' : `, ${kept.height} high and now ${now.height}`;
  return [
    `${name}: ${difference.pixels} pixels differ (${(difference.share * 100).toFixed(2)}%${size})`,
    `    kept:       ${file}`,
    `    now:        ${SEEN}/${name}.now.png`,
    `    difference: ${SEEN}/${name}.difference.png`,
  ].join('\n');
}

/** Pictures that are kept of pages that are no longer looked at; in a remake they go. */
export async function orphans(names: readonly string[]): Promise<string[]> {
  const files = await readdir(KEPT).catch(() => []);
  const found = files.filter((file) => !names.includes(file.replace(/\.webp$/, '')));
  if (!IS_REMADE) return found;
  await Promise.all(found.map((file) => rm(`${KEPT}/${file}`)));
  return [];
}

/** Bytes of all kept pictures: they travel with every clone. */
export async function weight(): Promise<number> {
  const files = await readdir(KEPT).catch(() => []);
  const sizes = await Promise.all(files.map(async (file) => (await stat(`${KEPT}/${file}`)).size));
  return sizes.reduce((total, size) => total + size, 0);
}

async function write(file: string, image: Buffer): Promise<void> {
  await mkdir(file.slice(0, file.lastIndexOf('/')), { recursive: true });
  await writeFile(file, image);
}
