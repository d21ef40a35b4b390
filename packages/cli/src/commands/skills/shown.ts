// SPDX-License-Identifier: EUPL-1.2
import type { Links } from '@opstap/taxonomy/linking';

/** A link as others read it. */
export function shown({ isKnown, links }: Links) {
  return {
    isKnown,
    candidates: links.map(({ concept, label, language, score, span }) => ({
      concept: concept.concept,
      kind: concept.kind,
      ...(concept.isco && { isco: concept.isco }),
      label,
      lang: language,
      score: Math.round(score * 1e5) / 1e5,
      span,
    })),
  };
}
