// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { fragmentOf, readLink } from './link.ts';
import { CODE_GROUPS, CODE_SIGNS, codeGroups, linkOfCode, newCodeSecret, readCode } from './typed-code.ts';

const secret = '7QDK0F3HJ8N2MPXR5VTW9YZABC';
const groups = codeGroups(secret);
const code = groups.join('');

describe('a code to type', () => {
  it('holds 130 random bits and a check, in seven groups of four', () => {
    expect(groups).toHaveLength(CODE_GROUPS);
    expect(groups.every((group) => /^[0-9A-HJKMNP-TV-Z]{4}$/.test(group))).toBe(true);
    expect(code).toHaveLength(CODE_SIGNS);
    const secrets = Array.from({ length: 200 }, newCodeSecret);
    expect(new Set(secrets).size).toBe(200);
    // Every sign of every place is drawn from all 32.
    expect(new Set(secrets.join('')).size).toBe(32);
    expect(secrets.every((one) => one.length * 5 === 130)).toBe(true);
  });

  it('is read with dashes, spaces, small letters, and letters that look the same, also Cyrillic ones', () => {
    const cyrillic = code.replaceAll('A', 'А').replaceAll('B', 'В').replaceAll('H', 'Н').replaceAll('0', 'О');
    for (const typed of [code, groups.join('-'), ` ${groups.join(' ')} `, code.toLowerCase(), cyrillic])
      expect(readCode(typed), typed).toEqual({ kind: 'code', secret });
    expect(readCode(codeGroups('1'.repeat(26)).join('').replace('1', 'l')).kind).toBe('code');
  });

  it('finds every single wrong sign and every two neighbours that changed places', () => {
    const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    for (let at = 0; at < CODE_SIGNS; at += 1) {
      for (const sign of signs) {
        const wrong = code.slice(0, at) + sign + code.slice(at + 1);
        if (wrong !== code) expect(readCode(wrong), wrong).toEqual({ kind: 'wrong' });
      }
      const swapped =
        code.slice(0, at) +
        code
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        code.slice(at + 2);
      if (swapped !== code) expect(readCode(swapped), swapped).toEqual({ kind: 'wrong' });
    }
  });

  it('says what is the matter: nothing typed, too short, or no sign of a code', () => {
    expect(readCode(' - ')).toEqual({ kind: 'empty' });
    expect(readCode(code.slice(1))).toEqual({ kind: 'length', given: CODE_SIGNS - 1 });
    expect(readCode(`${code.slice(1)}!`)).toEqual({ kind: 'wrong' });
  });

  it('gives the same link every time, one that the page for taking along reads, and another for another code', async () => {
    const link = await linkOfCode(secret);
    expect(readLink(fragmentOf(link))).toEqual({ kind: 'link', link });
    expect(await linkOfCode(secret)).toEqual(link);
    const other = await linkOfCode(secret.replace('7', '8'));
    expect([other.id, other.key]).not.toContain(link.id);
    expect(other.key).not.toBe(link.key);
    // What the server knows, where it lies, says nothing of what opens it.
    expect(link.key).not.toContain(link.id.slice(0, 6));
  });
});
