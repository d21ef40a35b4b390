// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { addressFor, fragmentOf, readLink } from './link.ts';
import { newKey } from './sealed.ts';

const link = { id: 'AbCdEfGhIjKlMnOpQrSt-_', key: newKey() };
const address = addressFor(link, 'adviser', 'https://opstap.example', 'uk');

describe('a hand-over link', () => {
  it('holds id and key behind the #, and nothing of them before it', () => {
    expect(address).toBe(`https://opstap.example/uk/adviser#${link.id}.${link.key}`);
    expect(new URL(address).pathname).toBe('/uk/adviser');
    expect(new URL(address).search).toBe('');
  });

  it('is read from the whole address, from the part behind the #, and with spaces and line breaks of a pasted message', () => {
    const broken = `  ${address.slice(0, 40)}\n ${address.slice(40)} `;
    for (const text of [address, fragmentOf(link), fragmentOf(link).slice(1), broken]) {
      expect(readLink(text)).toEqual({ kind: 'link', link });
    }
  });

  it('is damaged when a character is missing, added or not possible', () => {
    const fragment = fragmentOf(link);
    const damaged = [
      fragment.slice(0, -1),
      `${fragment}A`,
      fragment.replace('.', ''),
      fragment.replace('#', '#A'),
      `${fragment}.more`,
      fragment.replace(/.$/, '%'),
      '#question',
      'hello',
      'https://opstap.example/uk/adviser',
    ];
    for (const text of damaged) expect(readLink(text), text).toEqual({ kind: 'damaged' });
  });

  it('is absent when nothing stands behind the #', () => {
    for (const text of ['', ' ', '#', 'https://opstap.example/uk/adviser#'])
      expect(readLink(text)).toEqual({ kind: 'none' });
  });
});
