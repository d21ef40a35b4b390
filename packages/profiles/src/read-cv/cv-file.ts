// SPDX-License-Identifier: EUPL-1.2
import type { CvParts } from '../import-cv/cv-parts.ts';

/** A CV of text and a photo is far smaller; a larger one is a scan. */
export const MAX_FILE_MB = 10;
/** About fifteen full pages. */
export const MAX_CHARACTERS = 50_000;
export const MAX_PAGES = 20;

export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1251';

/** Why a file cannot be read. Each has a text with the way out. */
export type CvFault =
  | { code: 'too_large'; megabytes: number; most: number }
  | {
      code:
        | 'empty'
        | 'no_text'
        | 'password'
        | 'damaged'
        | 'image'
        | 'rtf'
        | 'old_word'
        | 'not_a_cv'
        | 'unknown_type';
    };

/**
 * What came out of a file. `parts` when the file says itself what is what (Europass). `left`: characters or pages at the end that were
 * not read. `encoding` when it had to be guessed.
 */
export type ReadCv = {
  text: string;
  parts?: CvParts;
  encoding?: TextEncoding;
  left?: { kind: 'characters' | 'pages'; count: number };
};

export type CvReading = ReadCv | { fault: CvFault };

/** Refuses by size alone, before a byte is read. */
export function faultOfSize(bytes: number): CvFault | undefined {
  if (bytes === 0) return { code: 'empty' };
  const megabytes = Math.ceil(bytes / 1_000_000);
  return megabytes > MAX_FILE_MB ? { code: 'too_large', megabytes, most: MAX_FILE_MB } : undefined;
}
