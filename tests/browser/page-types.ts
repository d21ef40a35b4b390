// SPDX-License-Identifier: EUPL-1.2

/** One address of every type of page that can be opened on an empty device. */
export const PAGE_TYPES = [
  '/',
  '/journey',
  '/journey/result',
  '/check',
  '/may-i-work',
  '/pay-check',
  '/contract-check',
  '/income',
  '/out-of-work',
  '/take-along',
  '/adviser',
  '/steps',
  '/steps/melding_uwv',
  '/help',
  '/help/GM0344',
  '/problem-at-work',
  '/what-changes',
  '/rules',
  '/rules/minimumloon_per_uur_cent',
  '/offline',
  '/about',
  '/privacy',
  '/accessibility',
  '/sources',
] as const;
