// SPDX-License-Identifier: EUPL-1.2
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
    about_type: 'step' | 'question' | 'answer' | 'page';
    about_id: string;
    kind: 'missing' | 'wrong' | 'unclear' | 'thanks';
    language: 'nl' | 'en' | 'uk' | 'ru';
    note: string | null;
    created_at: Date;
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
} as const satisfies { [Table in TableName]: Record<keyof Database[Table], string> };

// Object.keys gives string; the keys are exactly the table names.
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
