// SPDX-License-Identifier: EUPL-1.2
import type { WorkedExample } from '@opstap/rules/editor';

/** The corpus as its editors see it, for the pages about the rules. The browser never loads it. */
export type WrittenLaw = {
  /** Rules and parameters, by name. */
  rules: Readonly<Record<string, WrittenRule>>;
  examples: readonly (WorkedExample & { path: string })[];
  /** What mistakes in a rule or parameter the worked examples notice, by name. Absent: not measured as they are now. */
  mutants: Readonly<Record<string, MutantCount>>;
};

export type WrittenRule = {
  parts: readonly { path: string; text: string }[];
  /** The worked examples that reach it, as places in `examples`. */
  examples: readonly number[];
  /** First and last days of its versions and the days beside them, and how many of these an example looks at. */
  edges: { all: number; reached: number };
};

export type MutantCount = { killed: number; survived: number };
