// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { PAGE_TYPES } from '../browser/page-types.ts';

export type LookedAt = {
  language: Language;
  width: 360 | 1280;
  scheme: 'light' | 'dark';
  paths: readonly string[];
};

/** They show the address of the server in words or as a QR code, and a server of a test has another one each time. */
const WITH_AN_ADDRESS: readonly string[] = ['/share', '/to-my-phone', '/for-my-employer'];
const ALIKE = PAGE_TYPES.filter((path) => !WITH_AN_ADDRESS.includes(path));

/** The longest language on a phone, the language of the law on a desk; every page in light and in dark. */
export const LOOKED_AT: readonly LookedAt[] = [
  { language: 'uk', width: 360, scheme: 'light', paths: ALIKE },
  { language: 'nl', width: 1280, scheme: 'light', paths: ALIKE },
  { language: 'uk', width: 360, scheme: 'dark', paths: ALIKE },
  { language: 'nl', width: 1280, scheme: 'dark', paths: ALIKE },
];

/** Paths that `npm run screenshots -- /check /design` names: only those are looked at. */
const named = (process.env['OPSTAP_LOOK_AT'] ?? '').split(' ').filter(Boolean);
export const ONLY = named.length > 0 ? named : undefined;

/** Beside the pages on an empty device: the result of a synthetic nurse, and the example of the pay check. */
export const WITH_ANSWERS = ['result-of-a-nurse', 'pay-check-example'] as const;

/** Pixels from the top: below it there is more of the same, and in the dark sooner, but on the page of all components. */
export function tallest(page: string, { scheme }: LookedAt): number {
  return scheme === 'light' || page === '/design' ? 2400 : 1000;
}

export function nameOf(page: string, { language, width, scheme }: LookedAt): string {
  // No sign that a file system refuses.
  const plain = page === '/' ? 'home' : page.replace(/^\//, '').replaceAll(/[^\w-]/g, '-');
  return `${plain}.${language}.${width}.${scheme}`;
}
