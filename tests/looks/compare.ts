// SPDX-License-Identifier: EUPL-1.2
import pixelmatch from 'pixelmatch';
import sharp, { type Sharp } from 'sharp';

/** Four bytes for each pixel. */
export type Picture = { width: number; height: number; data: Uint8Array };

/** How unlike a pixel may be: as much as the fewer colours of a kept picture make it. */
const THRESHOLD = 0.2;
/** Pixels that may be unlike: less than the edge of a button that moved by one. */
export const MOST = 24;
const COLOURS = 32;

export type Difference = { pixels: number; share: number; picture: Picture };

/** Where two pictures are unlike. Antialiasing does not count; another height does, all of it. */
export function compare(kept: Picture, now: Picture): Difference {
  const width = Math.max(kept.width, now.width);
  const height = Math.max(kept.height, now.height);
  const data = new Uint8Array(width * height * 4);
  const [one, other] = [onCanvas(kept, width, height), onCanvas(now, width, height)];
  const pixels = pixelmatch(one.data, other.data, data, width, height, { threshold: THRESHOLD });
  return { pixels, share: pixels / (width * height), picture: { width, height, data } };
}

export async function decode(image: Buffer): Promise<Picture> {
  const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** To be kept: few colours and no dots between them, then WebP without loss. A page of text is some tens of kilobytes. */
export async function encode(picture: Picture): Promise<Buffer> {
  const fewer = await raw(picture).png({ palette: true, colours: COLOURS, dither: 0 }).toBuffer();
  return sharp(fewer).webp({ lossless: true, effort: 6 }).toBuffer();
}

/** To be looked at: every program opens it. */
export function toPng(picture: Picture): Promise<Buffer> {
  return raw(picture).png().toBuffer();
}

function raw({ width, height, data }: Picture): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
}

/** What is below the shorter of two pictures is of a colour that no page has. */
function onCanvas(picture: Picture, width: number, height: number): Picture {
  if (picture.width === width && picture.height === height) return picture;
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([255, 0, 255, 255], at);
  for (let row = 0; row < picture.height; row++) {
    const from = row * picture.width * 4;
    data.set(picture.data.subarray(from, from + picture.width * 4), row * width * 4);
  }
  return { width, height, data };
}
