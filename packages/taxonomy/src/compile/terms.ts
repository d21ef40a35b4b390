// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { TERM_THEMES, type Term } from '../term.ts';
import {
  asciiId,
  calendarDate,
  type Report,
  readYaml,
  reportDuplicates,
  type SourceFile,
} from './sources.ts';

const word = z.string().trim().min(1);
const file = z.strictObject({
  terms: z.array(
    z.strictObject({
      id: asciiId,
      dutch: word,
      short: word.optional(),
      article: z.enum(['de', 'het']).optional(),
      theme: z.enum(TERM_THEMES),
      related: z.array(asciiId).default([]),
      pages: z
        .array(z.string().regex(/^(\/[\w-]+)+$/, 'an address without its language: /pay-check'))
        .default([]),
      sources: z.array(asciiId).default([]),
      checked_on: calendarDate,
    }),
  ),
});

/** `reference/glossary/terms.yaml`. Related terms exist, and none names itself. */
export function readTerms(source: SourceFile, report: Report): Term[] {
  const terms = readYaml(source, file, report)?.terms ?? [];
  const ids = terms.map(({ id }) => id);
  reportDuplicates(source.path, ids, report);
  for (const { id, related } of terms) {
    for (const other of related.filter((candidate) => candidate === id || !ids.includes(candidate)))
      report(source.path, `${id}.related: there is no other term "${other}"`);
  }
  return terms.map(({ short, article, checked_on: checkedOn, ...term }) => ({
    ...term,
    ...(short && { short }),
    ...(article && { article }),
    checkedOn,
  }));
}
