// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';

/** One piece of a page. The same thing gives the same blocks in every language, so that two can stand side by side. */
export type Block =
  | { kind: 'text' | 'summary' | 'warning' | 'quote'; text: string }
  | { kind: 'labelled'; label: string; text: string }
  | { kind: 'list' | 'numbers'; label: string; items: readonly string[] }
  | { kind: 'small'; label: string; items: readonly string[] };

export type InLanguage = { language: Language; text: string };

/** What the template reads. Every list over languages has one entry per language of the document, in the same order. */
export type SideBySideDocument = {
  languages: readonly Language[];
  title: readonly string[];
  preamble: readonly (readonly Block[])[];
  page: string;
  groups: readonly {
    title: readonly InLanguage[];
    steps: readonly { title: readonly InLanguage[]; blocks: readonly (readonly Block[])[] }[];
  }[];
};

export function labelled(label: string, text: string | undefined): Block[] {
  return text ? [{ kind: 'labelled', label, text }] : [];
}

export function list(kind: 'list' | 'numbers' | 'small', label: string, items: readonly string[]): Block[] {
  return items.length > 0 ? [{ kind, label, items }] : [];
}

export function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} of ${items.length}`);
  return item;
}
