// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/**
 * A backup is gzip over lines of JSON: this header, then one line per row (`["table", row]`) in the order of the
 * header's tables, then the footer with the SHA-256 of all lines before it. Rows are written and read by PostgreSQL
 * itself, so a backup of one engine restores into the other.
 */
export const FORMAT = 'opstap-backup';
export const FORMAT_VERSION = 1;

export const headerSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int(),
  madeAt: z.string(),
  /** The newest migration of the database it was made from. */
  migration: z.string(),
  tables: z.array(z.object({ name: z.string(), rows: z.int() })),
});
export const footerSchema = z.object({ sha256: z.string() });
export const rowSchema = z.tuple([z.string(), z.record(z.string(), z.unknown())]);

export type BackupHeader = z.output<typeof headerSchema>;
