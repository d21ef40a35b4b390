// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { PAGE_TYPES } from '../browser/page-types.ts';

const LANGUAGES = ['uk', 'nl'] as const satisfies readonly Language[];
const WIDTHS = [360, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Every page is loaded once in a language, and then looked at on a phone and a desk, in light and in dark. */
export type Look = {
  width: (typeof WIDTHS)[number];
  scheme: (typeof SCHEMES)[number];
  /** Size of the picture beside the page. */
  scale: 1 | 0.5;
};
export type LookedAt = { language: (typeof LANGUAGES)[number]; part: string; paths: readonly string[] };

/** The longest language on a phone and the language of the law on a desk in full, the other way round at half the size. */
const IN_FULL: Readonly<Record<LookedAt['language'], Look['width']>> = { uk: 360, nl: 1280 };

/** In this order: pages are loaded on the screen that is looked at in full, and then put on the other. */
export function looksOf(language: LookedAt['language']): readonly Look[] {
  const full = IN_FULL[language];
  const widths = [full, ...WIDTHS.filter((width) => width !== full)];
  return widths.flatMap((width) =>
    SCHEMES.map((scheme) => ({ width, scheme, scale: width === full ? 1 : 0.5 }) as const),
  );
}

/** They show the address of the server in words or as a QR code, and a server of a test has another one each time. */
const WITH_AN_ADDRESS: readonly string[] = ['/share', '/to-my-phone', '/for-my-employer'];
const ALIKE = PAGE_TYPES.filter((path) => !WITH_AN_ADDRESS.includes(path));

/** Beside the pages on an empty device: the result of a synthetic nurse, and the example of the pay check. */
export const WITH_ANSWERS = ['result-of-a-nurse', 'pay-check-example'] as const;

const HALF = Math.ceil(ALIKE.length / 2);

/** In parts that can be looked at beside each other. */
export const LOOKED_AT: readonly LookedAt[] = [
  { part: 'the first half', paths: ALIKE.slice(0, HALF) },
  { part: 'the second half', paths: ALIKE.slice(HALF) },
  { part: 'with answers', paths: WITH_ANSWERS },
].flatMap((some) => LANGUAGES.map((language) => ({ language, ...some })));

/** Paths that `npm run screenshots -- /check /design` names: only those are looked at. */
const named = (process.env['OPSTAP_LOOK_AT'] ?? '').split(' ').filter(Boolean);
export const ONLY = named.length > 0 ? named : undefined;

/** Pixels of the page from the top: below it there is more of the same, and in the dark sooner, but on the page of all components. */
export function tallest(page: string, { scheme, scale }: Look): number {
  return page === '/design' || (scheme === 'light' && scale === 1) ? 2400 : 1000;
}

export function nameOf(page: string, language: Language, { width, scheme }: Look): string {
  // No sign that a file system refuses.
  const plain = page === '/' ? 'home' : page.replace(/^\//, '').replaceAll(/[^\w-]/g, '-');
  return `${plain}.${language}.${width}.${scheme}`;
}
