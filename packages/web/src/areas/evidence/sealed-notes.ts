// SPDX-License-Identifier: EUPL-1.2

/** What lies on the device: unreadable without the passphrase, which is kept nowhere. */
export type SealedNotes = {
  version: 1;
  iterations: number;
  salt: Uint8Array<ArrayBuffer>;
  /** An empty text, sealed: tells a wrong passphrase from damaged notes. */
  check: Sealed;
  content: Sealed;
};
type Sealed = { iv: Uint8Array<ArrayBuffer>; bytes: Uint8Array<ArrayBuffer> };

/** Lives in memory while the notes are open. The key itself cannot be taken out of it. */
export type NotesKey = { key: CryptoKey; salt: Uint8Array<ArrayBuffer>; iterations: number };

/** OWASP's number for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet). */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

/** A key of its own for a new diary. */
export function newNotesKey(passphrase: string, iterations = ITERATIONS): Promise<NotesKey> {
  return derive(passphrase, crypto.getRandomValues(new Uint8Array(SALT_BYTES)), iterations);
}

/** The key of the notes on this device; undefined when the passphrase does not fit. */
export async function keyFor(passphrase: string, sealed: SealedNotes): Promise<NotesKey | undefined> {
  const notesKey = await derive(passphrase, sealed.salt, sealed.iterations);
  const opened = await decrypt(sealed.check, notesKey, 'check').catch(() => undefined);
  return opened && notesKey;
}

export async function sealNotes(content: unknown, notesKey: NotesKey): Promise<SealedNotes> {
  const { salt, iterations } = notesKey;
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const [check, sealed] = await Promise.all([
    encrypt(new Uint8Array(), notesKey, 'check'),
    encrypt(bytes, notesKey, 'content'),
  ]);
  return { version: 1, iterations, salt, check, content: sealed };
}

/** @throws when the notes were damaged or changed: AES-GCM does not decrypt what it cannot vouch for. */
export async function unsealNotes({ content }: SealedNotes, notesKey: NotesKey): Promise<unknown> {
  const bytes = await decrypt(content, notesKey, 'content');
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The same letters typed on another keyboard give the same key, and a space at the end does not matter. */
async function derive(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<NotesKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { key, salt, iterations };
}

async function encrypt(plain: Uint8Array<ArrayBuffer>, notesKey: NotesKey, part: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(algorithm(iv, notesKey, part), notesKey.key, plain);
  return { iv, bytes: new Uint8Array(sealed) };
}

function decrypt({ iv, bytes }: Sealed, notesKey: NotesKey, part: string): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt(algorithm(iv, notesKey, part), notesKey.key, bytes);
}

/** The part and how the key was made are vouched for too, so that neither can be swapped. */
function algorithm(iv: Uint8Array<ArrayBuffer>, { iterations }: NotesKey, part: string) {
  const additionalData = new TextEncoder().encode(`opstap notes 1 ${iterations} ${part}`);
  return { name: 'AES-GCM', iv, additionalData };
}
