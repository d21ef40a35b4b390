// SPDX-License-Identifier: EUPL-1.2

/** The two secrets of a hand-over: one to read, one to write. Only the second ever goes to the server. */
export type HandOverKeys = { encryption: CryptoKey; writeSecret: string };

const IV_BYTES = 12;
const KEY_BYTES = 32;
const KEY_PATTERN = /^[A-Za-z0-9_-]{43}$/;

/** WebCrypto exists only where the page is served over HTTPS or on localhost. */
export function canSeal(): boolean {
  return globalThis.isSecureContext === true && globalThis.crypto?.subtle !== undefined;
}

/** 256 random bits in base64url: what stands behind the `#` in the link. */
export function newKey(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
}

export function isKey(text: string): boolean {
  return KEY_PATTERN.test(text);
}

/** Derives both secrets from the key with HKDF-SHA-256; neither tells anything about the other or about the key. */
export async function keysFrom(key: string): Promise<HandOverKeys> {
  const material = await crypto.subtle.importKey('raw', fromBase64Url(key), 'HKDF', false, [
    'deriveBits',
    'deriveKey',
  ]);
  const derivation = (purpose: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(KEY_BYTES),
    info: new TextEncoder().encode(`opstap hand-over ${purpose}`),
  });
  const aes = { name: 'AES-GCM', length: 256 };
  const encryption = await crypto.subtle.deriveKey(derivation('reading'), material, aes, false, [
    'encrypt',
    'decrypt',
  ]);
  const bits = await crypto.subtle.deriveBits(derivation('writing'), material, KEY_BYTES * 8);
  return { encryption, writeSecret: toBase64Url(new Uint8Array(bits)) };
}

/** Compresses and encrypts; the result is `iv || ciphertext || tag` in base64url. */
export async function seal(content: unknown, { encryption }: HandOverKeys): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const plain = await throughStream(
    new TextEncoder().encode(JSON.stringify(content)),
    new CompressionStream('gzip'),
  );
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, encryption, plain));
  const joined = new Uint8Array(IV_BYTES + sealed.length);
  joined.set(iv);
  joined.set(sealed, IV_BYTES);
  return toBase64Url(joined);
}

/** @throws when the text was damaged or made with another key: AES-GCM does not decrypt what it cannot vouch for. */
export async function unseal(ciphertext: string, { encryption }: HandOverKeys): Promise<unknown> {
  const joined = fromBase64Url(ciphertext);
  const algorithm = { name: 'AES-GCM', iv: joined.slice(0, IV_BYTES) };
  const plain = await crypto.subtle.decrypt(algorithm, encryption, joined.slice(IV_BYTES));
  return JSON.parse(
    new TextDecoder().decode(await throughStream(new Uint8Array(plain), new DecompressionStream('gzip'))),
  );
}

async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
) {
  const result = await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
  return new Uint8Array(result);
}

export function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
