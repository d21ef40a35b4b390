// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel } from '@opstap/kernel';
import type { LearningWay } from '@opstap/taxonomy';
import type { Kysely } from 'kysely';

/** Rows as both engines give them. A test compares these tables with `information_schema`. */
export type Database = {
  'hand_over.parcel': {
    id: string;
    ciphertext: string;
    write_secret_hash: string;
    version: number;
    created_at: Date;
    expires_at: Date;
  };
  'hand_over.tombstone': { id_hash: string; reason: 'deleted' | 'expired'; forget_at: Date };
  'feedback.entry': {
    id: string;
    about_type: 'step' | 'question' | 'answer' | 'page' | 'vacancy';
    about_id: string;
    kind: 'missing' | 'wrong' | 'unclear' | 'thanks';
    language: 'nl' | 'en' | 'uk' | 'ru';
    note: string | null;
    created_at: Date;
  };
  'taxonomy.scheme': {
    scheme: 'esco' | 'competentnl';
    version: string;
    attribution: string;
    complete: boolean;
    imported_at: Date | null;
  };
  'taxonomy.concept': {
    id: number;
    scheme: 'esco' | 'competentnl';
    uri: string;
    kind: 'occupation' | 'isco-group' | 'skill' | 'knowledge' | 'skill-group' | 'task';
    isco08: string | null;
  };
  'taxonomy.label': {
    concept_id: number;
    language: string;
    kind: 'preferred' | 'alternative' | 'hidden';
    text: string;
    folded: string;
  };
  'taxonomy.relation': {
    from_id: number;
    kind: 'broader' | 'needs' | 'task';
    to_id: number;
    importance: 'essential' | 'important' | 'optional' | 'somewhat' | null;
  };
  'taxonomy.word': { word: string; trigrams: string[] };
  'language.source': { name: string; synthetic: boolean; imported_at: Date };
  'language.provision': {
    source: string;
    id: string;
    name: string;
    provider: string;
    kind: LearningWay;
    level_from: CefrLevel;
    level_to: CefrLevel;
    hours: number | null;
    minutes_a_week: number | null;
    municipality: string | null;
    region: string | null;
    place: string | null;
    online: boolean;
    evening: boolean | null;
    childcare: boolean | null;
    cost_cents: number | null;
    free_places: number | null;
    waiting_weeks: number | null;
    starts_on: string | null;
    url: string | null;
    contact: string | null;
    as_of: string | null;
  };
  'vacancies.source': {
    id: string;
    name: string;
    url: string | null;
    licence: string;
    terms: string | null;
    synthetic: boolean;
    imported_at: Date | null;
  };
  'vacancies.import_run': {
    id: string;
    source: string;
    started_at: Date;
    beat_at: Date;
    finished_at: Date | null;
    rows_read: number;
    changed: number;
    faults: number;
  };
  'vacancies.vacancy': {
    id: string;
    source: string;
    title: string;
    occupation: string | null;
    municipality: string | null;
    published_on: string;
    valid_through: string;
    synthetic: boolean;
    review: 'none' | 'waiting' | 'approved' | 'rejected';
    closed_on: string | null;
    duplicate_of: string | null;
    same_key: string | null;
    content_hash: string;
    seen_in: string;
    added_at: Date;
    changed_at: Date;
    data: string;
    reviewed_at: Date | null;
  };
  'matching.change': { vacancy: string; xact: string; at: Date };
  'matching.run': {
    id: string;
    day: string;
    version: number;
    taxonomy: string;
    knobs: string;
    weights: string;
    vacancies: number;
    open: number;
    fits: number;
    excluded_by: string;
    shown: number;
  };
};

export type TableName = keyof Database;

/** A connection or an open transaction: the same queries run on either. */
export type Db = Kysely<Database>;

/** Every table with its columns and their PostgreSQL types, in the order in which rows are backed up and restored. */
export const TABLES = {
  'hand_over.parcel': {
    id: 'text',
    ciphertext: 'text',
    write_secret_hash: 'text',
    version: 'integer',
    created_at: 'timestamp with time zone',
    expires_at: 'timestamp with time zone',
  },
  'hand_over.tombstone': { id_hash: 'text', reason: 'text', forget_at: 'timestamp with time zone' },
  'feedback.entry': {
    id: 'uuid',
    about_type: 'text',
    about_id: 'text',
    kind: 'text',
    language: 'text',
    note: 'text',
    created_at: 'timestamp with time zone',
  },
  'taxonomy.scheme': {
    scheme: 'text',
    version: 'text',
    attribution: 'text',
    complete: 'boolean',
    imported_at: 'timestamp with time zone',
  },
  'taxonomy.concept': { id: 'integer', scheme: 'text', uri: 'text', kind: 'text', isco08: 'text' },
  'taxonomy.label': { concept_id: 'integer', language: 'text', kind: 'text', text: 'text', folded: 'text' },
  'taxonomy.relation': { from_id: 'integer', kind: 'text', to_id: 'integer', importance: 'text' },
  'taxonomy.word': { word: 'text', trigrams: 'ARRAY' },
  'language.source': { name: 'text', synthetic: 'boolean', imported_at: 'timestamp with time zone' },
  'language.provision': {
    source: 'text',
    id: 'text',
    name: 'text',
    provider: 'text',
    kind: 'text',
    level_from: 'text',
    level_to: 'text',
    hours: 'integer',
    minutes_a_week: 'integer',
    municipality: 'text',
    region: 'text',
    place: 'text',
    online: 'boolean',
    evening: 'boolean',
    childcare: 'boolean',
    cost_cents: 'integer',
    free_places: 'integer',
    waiting_weeks: 'integer',
    starts_on: 'date',
    url: 'text',
    contact: 'text',
    as_of: 'date',
  },
  'vacancies.source': {
    id: 'text',
    name: 'text',
    url: 'text',
    licence: 'text',
    terms: 'text',
    synthetic: 'boolean',
    imported_at: 'timestamp with time zone',
  },
  'vacancies.import_run': {
    id: 'uuid',
    source: 'text',
    started_at: 'timestamp with time zone',
    beat_at: 'timestamp with time zone',
    finished_at: 'timestamp with time zone',
    rows_read: 'integer',
    changed: 'integer',
    faults: 'integer',
  },
  'vacancies.vacancy': {
    id: 'text',
    source: 'text',
    title: 'text',
    occupation: 'text',
    municipality: 'text',
    published_on: 'date',
    valid_through: 'date',
    synthetic: 'boolean',
    review: 'text',
    closed_on: 'date',
    duplicate_of: 'text',
    same_key: 'text',
    content_hash: 'text',
    seen_in: 'uuid',
    added_at: 'timestamp with time zone',
    changed_at: 'timestamp with time zone',
    data: 'text',
    reviewed_at: 'timestamp with time zone',
  },
  'matching.change': { vacancy: 'text', xact: 'bigint', at: 'timestamp with time zone' },
  'matching.run': {
    id: 'uuid',
    day: 'date',
    version: 'integer',
    taxonomy: 'text',
    knobs: 'text',
    weights: 'text',
    vacancies: 'integer',
    open: 'integer',
    fits: 'integer',
    excluded_by: 'text',
    shown: 'integer',
  },
} as const satisfies { [Table in TableName]: Record<keyof Database[Table], string> };

// Object.keys gives string; the keys are exactly the table names.
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
