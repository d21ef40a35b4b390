// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { isKey, keysFrom, newKey, seal, unseal } from './sealed.ts';

const content = { facts: { gemeente: { value: 'GM0344', at: '2026-11-23T10:00:00Z' } }, notes: ['Привіт'] };

describe('a sealed hand-over', () => {
  it('comes back as it was with the same key', async () => {
    const key = newKey();
    expect(isKey(key)).toBe(true);
    expect(await unseal(await seal(content, await keysFrom(key)), await keysFrom(key))).toEqual(content);
  });

  it('does not open with another key, nor when one character was changed', async () => {
    const keys = await keysFrom(newKey());
    const sealed = await seal(content, keys);
    await expect(unseal(sealed, await keysFrom(newKey()))).rejects.toThrow();
    const damaged = sealed.slice(0, 30) + (sealed[30] === 'A' ? 'B' : 'A') + sealed.slice(31);
    await expect(unseal(damaged, keys)).rejects.toThrow();
  });

  it('says nothing about its content: neither key nor write secret nor answers stand in it', async () => {
    const key = newKey();
    const keys = await keysFrom(key);
    const sealed = await seal(content, keys);
    for (const secret of [key, keys.writeSecret, 'GM0344', 'gemeente']) expect(sealed).not.toContain(secret);
  });

  it('has a write secret that is the same for the same key and tells nothing of the key', async () => {
    const key = newKey();
    const [one, other] = [await keysFrom(key), await keysFrom(key)];
    expect(one.writeSecret).toBe(other.writeSecret);
    expect(one.writeSecret).not.toBe(key);
  });
});
