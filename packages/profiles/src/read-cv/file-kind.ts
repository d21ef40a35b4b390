// SPDX-License-Identifier: EUPL-1.2

export type FileKind = 'pdf' | 'zip' | 'old_office' | 'rtf' | 'image' | 'text' | 'unknown';

const IMAGES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A PDF may begin with some other bytes. */
const PDF_WITHIN = 1024;

/** What a file is by what is in it: names lie, and browsers guess the type from the name. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const start = ascii(bytes, 0, PDF_WITHIN);
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return 'zip';
  if (startsWith(bytes, OLD_OFFICE)) return 'old_office';
  if (start.startsWith('{\\rtf')) return 'rtf';
  const isHeic = /^ftyp(?:heic|heix|mif1|msf1|avif)/.test(ascii(bytes, 4, 16));
  const isWebp = start.startsWith('RIFF') && ascii(bytes, 8, 12) === 'WEBP';
  if (isHeic || isWebp || IMAGES.some((magic) => startsWith(bytes, magic))) return 'image';
  return isText(bytes) ? 'text' : 'unknown';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** Text has no control characters but line ends and tabs; in UTF-16 every other byte may be zero. */
function isText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true;
  const sample = bytes.subarray(0, 4096);
  return sample.every(
    (byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c,
  );
}

/** By its mark, or by the zeros that Latin letters and line ends have in it. */
export function isUtf16(bytes: Uint8Array): 'le' | 'be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'be';
  const sample = bytes.subarray(0, 512);
  const highBytes = (at: 0 | 1) =>
    sample.filter((byte, index) => index % 2 === at && (byte === 0 || byte === 4)).length /
    (sample.length / 2);
  if (bytes.length < 8 || bytes.length % 2 === 1) return undefined;
  if (highBytes(1) > 0.9) return 'le';
  return highBytes(0) > 0.9 ? 'be' : undefined;
}
