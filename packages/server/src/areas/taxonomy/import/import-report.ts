// SPDX-License-Identifier: EUPL-1.2

import type { RowFault } from '../../../imports/row-fault.ts';
import type { Progress } from '../../../storage/backup.ts';
import type { SchemeName } from '../taxonomy.ts';

export type ImportOptions = {
  /** The version as its publisher names it; absent: as the files say. */
  release?: string;
  /** Only labels in these languages; absent: all that are there. */
  languages?: readonly string[];
  /** Takes away what is there of this scheme first. */
  replace?: boolean;
  /** Rows in one transaction. */
  atOnce?: number;
  /** Bytes read, of all. */
  onProgress?: Progress;
};

export type ImportReport = {
  scheme: SchemeName;
  version: string;
  read: { file: string; rows: number }[];
  /** Files that are no part of what is read. */
  notRead: string[];
  /** Rows that were new or different. 0: all of it was there. */
  changed: number;
  /** The first 1,000 rows that were left out. */
  faults: RowFault[];
  faultCount: number;
};
