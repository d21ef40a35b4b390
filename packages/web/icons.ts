// SPDX-License-Identifier: EUPL-1.2
import { mkdir, writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import { readColours } from './read-tokens.ts';

type Colour = readonly number[];
const token = readColours();
const [PETROL, SAND, OCHRE] = [bytesOf('brand-ground'), bytesOf('brand-steps'), bytesOf('brand-top')];

/** The three steps of the word mark, in a square of 32: left, top, width, height, colour. Mirrors public/icon.svg. */
const STEPS: readonly (readonly [number, number, number, number, Colour])[] = [
  [6, 20, 6.5, 6, SAND],
  [12.5, 14, 6.5, 12, SAND],
  [19, 8, 7, 18, OCHRE],
];

/** Writes the icons that phones ask for as PNG; drawn here, so that no image tool is needed. */
export async function writeIcons(folder: URL): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const size of [180, 192, 512]) await writeFile(new URL(`icon-${size}.png`, folder), png(size));
}

function png(size: number): Buffer {
  const rows = Buffer.alloc(size * (size * 3 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) rows.set(colourAt(x, y, size), y * (size * 3 + 1) + 1 + x * 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The mean of 16 samples, which makes smooth edges. */
function colourAt(x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0];
  for (let sample = 0; sample < 16; sample++) {
    const [px, py] = [
      ((x + (sample % 4) / 4 + 0.125) * 32) / size,
      ((y + Math.floor(sample / 4) / 4 + 0.125) * 32) / size,
    ];
    const step = STEPS.find(
      ([left, top, width, height]) => px >= left && px < left + width && py >= top && py < top + height,
    );
    const colour = step?.[4] ?? PETROL;
    for (let channel = 0; channel < 3; channel++) sum[channel] = (sum[channel] ?? 0) + (colour[channel] ?? 0);
  }
  return sum.map((total) => Math.round(total / 16));
}

function bytesOf(name: string): Colour {
  return [...Buffer.from(token(name).light.slice(1), 'hex')];
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
