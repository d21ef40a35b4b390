// SPDX-License-Identifier: EUPL-1.2

/** One address of every type of page that can be opened on an empty device. */
export const PAGE_TYPES = [
  '/',
  '/journey',
  '/journey/result',
  '/hire-in-order',
  '/take-along',
  '/adviser',
  '/steps',
  '/steps/melding_uwv',
  '/help',
  '/help/GM0344',
  '/problem-at-work',
  '/offline',
  '/about',
  '/privacy',
  '/accessibility',
  '/sources',
] as const;
