// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';

/** Addresses of the client's files, whose names hold a hash of their content. */
export type Assets = {
  script: string;
  imports: readonly string[];
  theme: string;
  /** What is worked out beside a page: links of what is typed, journeys. */
  workers: Readonly<Record<'linker' | 'journey', string>>;
  styles: readonly string[];
  fonts: { latin: string; cyrillic: string };
  /** What a browser colours itself with: behind the page, and of the app. */
  colours: { ground: { light: string; dark: string }; brand: string };
  /** Each island's own code and what that imports. */
  islands: Readonly<Record<string, readonly string[]>>;
  /** The parts of the law by name: `packs/klantreis`. */
  data: Readonly<Record<string, string>>;
  /** The file of each area of texts, and of `areas`: how the page gets at them. */
  texts: Readonly<Record<Language, Readonly<Record<string, string>>>>;
};

/** Files the service worker keeps on the device: of every language, and of the language that is read. */
export type KeptFiles = Record<Language | 'all', string[]>;

export const LATIN_FONTS = ['noto-sans-latin-wght'];
