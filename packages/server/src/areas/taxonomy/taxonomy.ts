// SPDX-License-Identifier: EUPL-1.2
import type { Database } from '../../storage/database.ts';

export type SchemeName = Database['taxonomy.scheme']['scheme'];
export type ConceptKind = Database['taxonomy.concept']['kind'];
export type LabelKind = Database['taxonomy.label']['kind'];
export type RelationKind = Database['taxonomy.relation']['kind'];
/** Strongest first: where a source says two things of one pair, the stronger is kept. */
export const IMPORTANCES = ['essential', 'important', 'optional', 'somewhat'] as const;
export type Importance = (typeof IMPORTANCES)[number];

export const LABEL_LIMIT = 500;

/** What has to stand where a scheme is shown. Of ESCO it is the sentence that the European Commission asks for. */
export const ATTRIBUTIONS: Record<SchemeName, string> = {
  esco: 'This service uses the ESCO classification of the European Commission.',
  competentnl:
    'This service uses CompetentNL. Its licence was not verified by the makers of Opstap; this import was not tried on a real export.',
};

export type ImportedConcept = {
  uri: string;
  kind: ConceptKind;
  isco08?: string;
  labels: readonly ImportedLabel[];
};
export type ImportedLabel = { language: string; kind: LabelKind; text: string };
export type ImportedRelation = { from: string; kind: RelationKind; to: string; importance?: Importance };

/** What is saved in one transaction, concepts first. Relations may name concepts of this batch or of earlier ones. */
export type TaxonomyBatch = {
  scheme: SchemeName;
  concepts: readonly ImportedConcept[];
  relations: readonly ImportedRelation[];
};

/** `changed`: rows that were new or different. The others: places in `relations` whose one or other end is unknown. */
export type SavedBatch = { changed: number; unknownFrom: number[]; unknownTo: number[] };

export type BeginTaxonomy = { scheme: SchemeName; version: string; replace: boolean };

/** Where an import goes: the storage itself, or the running server's through its socket. */
export type TaxonomySink = {
  /** @throws AppError `taxonomy-other-version` when another version is there and `replace` was not said. */
  begin(request: BeginTaxonomy): Promise<void>;
  save(batch: TaxonomyBatch): Promise<SavedBatch>;
  /** Says that all of it is there, and makes the words for misspelt look-ups anew. */
  finish(request: { scheme: SchemeName; changed: number }): Promise<void>;
};

/** A scheme that is loaded, as it is shown and exported. */
export type LoadedTaxonomy = {
  scheme: SchemeName;
  version: string;
  attribution: string;
  /** No: an import is running, or was interrupted. */
  complete: boolean;
  /** ISO 8601, UTC; absent: never finished. */
  importedAt?: string;
};

export type CountedTaxonomy = LoadedTaxonomy & { concepts: number; labels: number; relations: number };
