// SPDX-License-Identifier: EUPL-1.2
import type { MunicipalityCode, PlainDate } from '@opstap/kernel';
import type { Confidence } from './occupation.ts';

/** A municipality in its labour market region, for one period (mergers take effect on 1 January). */
export type Municipality = {
  code: MunicipalityCode;
  name: string;
  /** What people write too: spoken names, Cyrillic. */
  aliases: readonly string[];
  /** Code of the labour market region, `AM01`. */
  region: string;
  province: string;
  /** Of a place in it, good for straight-line distance and ordering, not for travel time. */
  lat: number;
  lon: number;
  validFrom: PlainDate;
  validTo?: PlainDate;
  /** The region is uncertain. */
  verify?: true;
};

/** A labour market region (arbeidsmarktregio). `werkcentrum` only where its name is confirmed. */
export type Region = {
  code: string;
  name: string;
  centre: MunicipalityCode;
  werkcentrum?: { name: string; url?: string; confidence: Exclude<Confidence, 'low'> };
};
