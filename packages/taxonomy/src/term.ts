// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';

/** What a word is about. Texts: `glossary.themes.<id>`. */
export const TERM_THEMES = [
  'institutions',
  'protection',
  'papers',
  'contract',
  'pay',
  'income',
  'learning',
  'recognition',
  'family_and_care',
] as const;
export type TermTheme = (typeof TERM_THEMES)[number];

/** A Dutch word that people meet at desks, in letters and at work. `reference/glossary/`; texts `content/<lang>/terms.json`. */
export type Term = {
  /** The Dutch word in snake_case. */
  id: string;
  /** As it is written in Dutch, to show at a desk. */
  dutch: string;
  /** The abbreviation that letters use. */
  short?: string;
  /** Absent for names. */
  article?: 'de' | 'het';
  theme: TermTheme;
  related: readonly string[];
  /** Addresses in the product without their language: `/pay-check`. */
  pages: readonly string[];
  /** In `corpus/sources`; where the meaning states law. */
  sources: readonly string[];
  checkedOn: PlainDate;
};
