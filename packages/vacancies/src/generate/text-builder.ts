// SPDX-License-Identifier: EUPL-1.2
import type { ExtractedField, Span } from '../vacancy.ts';

export type TextBuilder = {
  /** Adds words, which say `field` if one is given. */
  add(words: string, field?: ExtractedField): void;
  done(): { description: string; evidence: Partial<Record<ExtractedField, readonly Span[]>> };
};

/** Writes a text and remembers which words say what. */
export function textBuilder(): TextBuilder {
  let description = '';
  const evidence: Partial<Record<ExtractedField, Span[]>> = {};
  return {
    add(words, field) {
      if (field) {
        const spans = evidence[field] ?? [];
        spans.push([description.length, description.length + words.length]);
        evidence[field] = spans;
      }
      description += words;
    },
    done: () => ({ description, evidence }),
  };
}
