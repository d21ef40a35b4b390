// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { isKey } from './sealed.ts';

/** Where the ciphertext is (`id`, known to the server) and what opens it (`key`, known only to whoever has the link). */
export type HandOverLink = { id: string; key: string };

export type ReadLink = { kind: 'none' } | { kind: 'damaged' } | { kind: 'link'; link: HandOverLink };

const ID_PATTERN = /^[A-Za-z0-9_-]{22}$/;

/** What stands behind the `#`: browsers never send that part to a server. */
export function fragmentOf({ id, key }: HandOverLink): string {
  return `#${id}.${key}`;
}

/** The address to share (`adviser`), or to open on one's own other device (`take-along`). */
export function addressFor(
  link: HandOverLink,
  page: 'adviser' | 'take-along',
  origin: string,
  language: Language,
): string {
  return `${origin}/${language}/${page}${fragmentOf(link)}`;
}

/** Reads a whole address, or only what stands behind its `#`, as somebody may have pasted it. */
export function readLink(text: string): ReadLink {
  const pasted = text.replaceAll(/\s/g, '');
  const fragment = pasted.slice(pasted.indexOf('#') + 1);
  if (fragment === '') return { kind: 'none' };
  const [id = '', key = '', ...rest] = fragment.split('.');
  const isWhole = rest.length === 0 && ID_PATTERN.test(id) && isKey(key);
  return isWhole ? { kind: 'link', link: { id, key } } : { kind: 'damaged' };
}
