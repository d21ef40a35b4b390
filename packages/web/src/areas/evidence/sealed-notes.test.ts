// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { keyFor, newNotesKey, type SealedNotes, sealNotes, unsealNotes } from './sealed-notes.ts';

const PASSPHRASE = 'чотири слова на пам’ять';
const ROUNDS = 1000;
const content = { entries: [{ id: 'a', note: 'no pay, «готівка»' }] };
const sealed = await sealNotes(content, await newNotesKey(PASSPHRASE, ROUNDS));

describe('sealed notes', () => {
  it('open with the passphrase, also typed with composed letters and a space behind it', async () => {
    const key = await keyFor(`${PASSPHRASE.normalize('NFD')} `, sealed);
    expect(key && (await unsealNotes(sealed, key))).toEqual(content);
  });

  it('say so when the passphrase does not fit', async () => {
    expect(await keyFor('another passphrase', sealed)).toBeUndefined();
    expect(await keyFor('', sealed)).toBeUndefined();
  });

  it('hold nothing that can be read, and never the passphrase', () => {
    const bytes = [sealed.salt, sealed.check.iv, sealed.check.bytes, sealed.content.iv, sealed.content.bytes];
    const text = bytes.map((part) => new TextDecoder('utf-8', { fatal: false }).decode(part)).join();
    for (const word of ['готівка', 'entries', PASSPHRASE]) expect(text).not.toContain(word);
  });

  it('are sealed anew each time: the same notes give other bytes', async () => {
    const key = await newNotesKey(PASSPHRASE, ROUNDS);
    const [one, two] = [await sealNotes(content, key), await sealNotes(content, key)];
    expect(one.content.bytes).not.toEqual(two.content.bytes);
    expect(one.content.iv).not.toEqual(two.content.iv);
  });

  it.each([
    ['a byte of the content', (bytes: Uint8Array) => bytes.fill((bytes[3] ?? 0) ^ 1, 3, 4)],
    ['the last byte', (bytes: Uint8Array) => bytes.fill((bytes.at(-1) ?? 0) ^ 128, -1)],
  ])('are refused when %s was changed', async (_what, change) => {
    const damaged = structuredClone(sealed);
    change(damaged.content.bytes);
    const key = await keyFor(PASSPHRASE, damaged);
    expect(key).toBeDefined();
    await expect(key && unsealNotes(damaged, key)).rejects.toThrow();
  });

  it('are refused when the part that tells a passphrase was put in the place of the content', async () => {
    const swapped: SealedNotes = { ...sealed, content: sealed.check };
    const key = await keyFor(PASSPHRASE, swapped);
    await expect(key && unsealNotes(swapped, key)).rejects.toThrow();
  });

  it('are refused when the number of rounds or the salt was changed', async () => {
    expect(await keyFor(PASSPHRASE, { ...sealed, iterations: ROUNDS - 1 })).toBeUndefined();
    expect(await keyFor(PASSPHRASE, { ...sealed, salt: sealed.salt.toReversed() })).toBeUndefined();
  });

  it('have a key that cannot be taken out of the browser', async () => {
    const { key, iterations } = await newNotesKey(PASSPHRASE);
    expect(iterations).toBe(600_000);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
