// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Importance } from '../competence.ts';

export type ConceptKind = 'occupation' | 'skill' | 'knowledge' | 'unit_group';

/** Something that a text can be linked to, wherever it comes from: our own lists or an imported classification. */
export type Concept = {
  concept: string;
  kind: ConceptKind;
  /** ISCO-08 unit group, four digits. */
  isco?: string;
  /** The first of a language is preferred; it may hold two forms ("Вчителька / вчитель"). */
  labels: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** What the work asks, by the ids of other concepts. A text that names it is evidence for the occupation. */
  competences?: readonly { id: string; importance: Importance }[];
};

/** Where in the text, as positions of its UTF-16 code units. */
export type Span = { start: number; end: number };

/** `label` is the form that was recognised, in `language`; `score` is between 0 and 1 (the same words). */
export type Link = { concept: Concept; label: string; language: Language; score: number; span: Span };

/** `isKnown` is false when even the first is too far from the text to be taken without asking. */
export type Links = { isKnown: boolean; links: readonly Link[] };
