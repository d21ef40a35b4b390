// SPDX-License-Identifier: EUPL-1.2
import { type CvReading, faultOfSize, MAX_CHARACTERS, type ReadCv } from './cv-file.ts';
import { decodeText } from './decode-text.ts';
import { readEuropassJson, readEuropassXml } from './europass/read-europass.ts';
import { fileKindOf } from './file-kind.ts';
import { readOffice } from './office-text.ts';
import { readPdf } from './pdf-text.ts';

/** "EncryptedPackage" as an old Office container spells the name of the part that a password locks. */
const LOCKED = new Uint8Array([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));

/**
 * Reads a CV of any kind: PDF, Word (.docx), OpenDocument, Europass (XML, JSON) or text. On the device; nothing is fetched.
 * `pdfWorker`: where a browser finds the worker that reads PDFs.
 */
export async function readCv(
  bytes: Uint8Array,
  { pdfWorker }: { pdfWorker?: string } = {},
): Promise<CvReading> {
  const fault = faultOfSize(bytes.length);
  if (fault) return { fault };
  const reading = await readKind(bytes, pdfWorker);
  return 'fault' in reading ? reading : shorten(reading);
}

async function readKind(bytes: Uint8Array, pdfWorker: string | undefined): Promise<CvReading> {
  switch (fileKindOf(bytes)) {
    case 'pdf':
      return readPdf(bytes, pdfWorker);
    case 'zip':
      return readOffice(bytes);
    case 'old_office':
      return { fault: { code: isLocked(bytes) ? 'password' : 'old_word' } };
    case 'rtf':
      return { fault: { code: 'rtf' } };
    case 'image':
      return { fault: { code: 'image' } };
    case 'unknown':
      return { fault: { code: 'unknown_type' } };
    case 'text':
      return readText(bytes);
  }
}

function readText(bytes: Uint8Array): CvReading {
  const { text, encoding } = decodeText(bytes);
  const start = text.trimStart();
  if (start === '') return { fault: { code: 'empty' } };
  if (/^<(?:!doctype html|html)/i.test(start)) return { fault: { code: 'unknown_type' } };
  if (start.startsWith('<')) return readEuropassXml(text);
  if (start.startsWith('{')) return readEuropassJson(text);
  return { text, encoding };
}

/** What was typed or pasted, under the same limit. */
export function readPasted(text: string): CvReading {
  return text.trim() === '' ? { fault: { code: 'empty' } } : shorten({ text });
}

function shorten(read: ReadCv): ReadCv {
  const count = read.text.length - MAX_CHARACTERS;
  if (count <= 0) return read;
  return { ...read, text: read.text.slice(0, MAX_CHARACTERS), left: { kind: 'characters', count } };
}

function isLocked(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(LOCKED[0] ?? 0); at >= 0; at = bytes.indexOf(LOCKED[0] ?? 0, at + 1))
    if (LOCKED.every((byte, ahead) => bytes[at + ahead] === byte)) return true;
  return false;
}
