// SPDX-License-Identifier: EUPL-1.2
import type { HandOverLink } from './link.ts';
import { toBase64Url } from './sealed.ts';

/** Crockford's 32 signs: no I, L, O or U, so that nothing looks like something else. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 signs of 5 random bits: 130 bits, which nobody can try out. Two more find what was mistyped. */
const SECRET_SIGNS = 26;
const CHECK_SIGNS = 2;
export const CODE_SIGNS = SECRET_SIGNS + CHECK_SIGNS;
const GROUP = 4;
export const CODE_GROUPS = CODE_SIGNS / GROUP;
/** A prime above every weight and sign: one wrong sign, or two that changed places, always give another remainder. */
const MODULUS = 1021;
/** What people type for a sign: letters that look like digits, and the same letters of a Cyrillic keyboard. */
const MEANT: Readonly<Record<string, string>> = {
  O: '0',
  О: '0',
  I: '1',
  І: '1',
  L: '1',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
};

export type ReadCode =
  | { kind: 'code'; secret: string }
  | { kind: 'empty' | 'wrong' }
  | { kind: 'length'; given: number };

/** A new secret, as it stands in a code. */
export function newCodeSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_SIGNS));
  return Array.from(bytes, (byte) => SIGNS.charAt(byte & 31)).join('');
}

/** The secret with its check, in groups to read and to type. */
export function codeGroups(secret: string): string[] {
  const code = secret + checkOf(secret);
  return Array.from({ length: CODE_GROUPS }, (_, group) => code.slice(group * GROUP, (group + 1) * GROUP));
}

export function readCode(typed: string): ReadCode {
  const code = [...typed.toUpperCase().replaceAll(/[\s.\-–—_]/g, '')]
    .map((sign) => MEANT[sign] ?? sign)
    .join('');
  if (code === '') return { kind: 'empty' };
  if (code.length !== CODE_SIGNS) return { kind: 'length', given: code.length };
  const secret = code.slice(0, SECRET_SIGNS);
  const isRight = [...code].every((sign) => SIGNS.includes(sign)) && code.endsWith(checkOf(secret));
  return isRight ? { kind: 'code', secret } : { kind: 'wrong' };
}

/** Where the ciphertext lies and what opens it, both derived: neither tells anything about the other or about the code. */
export async function linkOfCode(secret: string): Promise<HandOverLink> {
  const bytes = new TextEncoder().encode(secret);
  const material = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits']);
  const derive = async (purpose: string, length: number) => {
    const info = new TextEncoder().encode(`opstap code ${purpose}`);
    const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info };
    return toBase64Url(new Uint8Array(await crypto.subtle.deriveBits(algorithm, material, length * 8)));
  };
  return { id: await derive('place', 16), key: await derive('key', 32) };
}

function checkOf(secret: string): string {
  const sum = [...secret].reduce((total, sign, at) => total + (at + 1) * SIGNS.indexOf(sign), 0) % MODULUS;
  return SIGNS.charAt(sum >> 5) + SIGNS.charAt(sum & 31);
}
