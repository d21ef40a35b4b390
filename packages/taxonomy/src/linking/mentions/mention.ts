// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel } from '@opstap/kernel';
import type { Span } from '../concept.ts';

/** Something that a text says beside which work it is. A page shows what was read and lets the person correct it. */
export type Mention = Span &
  (
    | { kind: 'duration'; months: number }
    /** `to: 'now'` with no `from`: something that is still so. */
    | { kind: 'period'; from?: number; to?: number | 'now' }
    /** As it stands in a work book: a razryad (rank), a category, a class. */
    | { kind: 'grade'; scale: 'rank' | 'category' | 'class'; value: number | 'highest' }
    /** A driving licence or a certificate, by its id. */
    | { kind: 'paper'; id: string }
    | { kind: 'language'; id: string; level?: CefrLevel; spoken?: 'native' | 'fluent' | 'basic' }
  );

/** A language or a paper with what people call it, in any language. */
export type Named = { id: string; labels: readonly string[] };

/** A pattern between the edges of words, in any script. */
export function between(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
}

export function spanOfMatch(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
