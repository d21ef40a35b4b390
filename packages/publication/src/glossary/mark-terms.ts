// SPDX-License-Identifier: EUPL-1.2
import type { TermFinder } from './find-terms.ts';

/** A term as it is written in a text. */
export type MarkedTerm = { id: string; text: string };

/**
 * Cuts a text at the terms in it. Only the first time that a page names a term is marked: `seen` holds those that it named before,
 * and takes up the new ones.
 */
export function markTerms(text: string, find: TermFinder, seen: Set<string>): (string | MarkedTerm)[] {
  const parts: (string | MarkedTerm)[] = [];
  let rest = 0;
  for (const { id, start, end } of find(text)) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (start > rest) parts.push(text.slice(rest, start));
    parts.push({ id, text: text.slice(start, end) });
    rest = end;
  }
  if (rest < text.length || parts.length === 0) parts.push(text.slice(rest));
  return parts;
}
