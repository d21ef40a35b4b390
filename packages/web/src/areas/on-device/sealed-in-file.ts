// SPDX-License-Identifier: EUPL-1.2
import type { SealedNotes } from '../evidence/sealed-notes.ts';

type Sealed = SealedNotes['content'];

/** Bytes become base64, and nothing is opened: the file holds what the device holds, as unreadable as there. */
export function toFile(value: unknown): unknown {
  if (!isSealedNotes(value)) return undefined;
  const { salt, check, content, ...rest } = value;
  return { ...rest, salt: encode(salt), check: sealedToFile(check), content: sealedToFile(content) };
}

export function fromFile(value: unknown): SealedNotes | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, iterations, salt, check, content } = value as Record<string, unknown>;
  const read = {
    version,
    iterations,
    salt: decode(salt),
    check: sealedFromFile(check),
    content: sealedFromFile(content),
  };
  return isSealedNotes(read) ? read : undefined;
}

export function isSealedNotes(value: unknown): value is SealedNotes {
  if (typeof value !== 'object' || value === null) return false;
  const { version, iterations, salt, check, content } = value as Record<string, unknown>;
  return (
    version === 1 &&
    Number.isInteger(iterations) &&
    salt instanceof Uint8Array &&
    isSealed(check) &&
    isSealed(content)
  );
}

function isSealed(value: unknown): value is Sealed {
  if (typeof value !== 'object' || value === null) return false;
  const { iv, bytes } = value as Record<string, unknown>;
  return iv instanceof Uint8Array && bytes instanceof Uint8Array;
}

function sealedToFile({ iv, bytes }: Sealed) {
  return { iv: encode(iv), bytes: encode(bytes) };
}

function sealedFromFile(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const { iv, bytes } = value as Record<string, unknown>;
  return { iv: decode(iv), bytes: decode(bytes) };
}

/** In pieces: a diary with photos is more than a call takes arguments. */
function encode(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

function decode(text: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
  } catch {
    return undefined;
  }
}
