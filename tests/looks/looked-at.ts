// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { PAGE_TYPES } from '../browser/page-types.ts';

/** Every page is loaded once, and looked at in light and then in dark. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export type LookedAt = { language: Language; width: 360 | 1280; part: string; paths: readonly string[] };

/** They show the address of the server in words or as a QR code, and a server of a test has another one each time. */
const WITH_AN_ADDRESS: readonly string[] = ['/share', '/to-my-phone', '/for-my-employer'];
const ALIKE = PAGE_TYPES.filter((path) => !WITH_AN_ADDRESS.includes(path));

/** Beside the pages on an empty device: the result of a synthetic nurse, and the example of the pay check. */
export const WITH_ANSWERS = ['result-of-a-nurse', 'pay-check-example'] as const;

const HALF = Math.ceil(ALIKE.length / 2);

/** The longest language on a phone, the language of the law on a desk; in parts that can be looked at beside each other. */
export const LOOKED_AT: readonly LookedAt[] = [
  { part: 'the first half', paths: ALIKE.slice(0, HALF) },
  { part: 'the second half', paths: ALIKE.slice(HALF) },
  { part: 'with answers', paths: WITH_ANSWERS },
].flatMap((some) => [
  { language: 'uk', width: 360, ...some } as const,
  { language: 'nl', width: 1280, ...some } as const,
]);

/** Paths that `npm run screenshots -- /check /design` names: only those are looked at. */
const named = (process.env['OPSTAP_LOOK_AT'] ?? '').split(' ').filter(Boolean);
export const ONLY = named.length > 0 ? named : undefined;

/** Pixels from the top: below it there is more of the same, and in the dark sooner, but on the page of all components. */
export function tallest(page: string, scheme: Scheme): number {
  return scheme === 'light' || page === '/design' ? 2400 : 1000;
}

export function nameOf(page: string, { language, width }: LookedAt, scheme: Scheme): string {
  // No sign that a file system refuses.
  const plain = page === '/' ? 'home' : page.replace(/^\//, '').replaceAll(/[^\w-]/g, '-');
  return `${plain}.${language}.${width}.${scheme}`;
}
