// SPDX-License-Identifier: EUPL-1.2
import { isMunicipalityCode, isPlainDate } from '@opstap/kernel';
import { z } from 'zod';
import { foldText } from '../fold-text.ts';
import type { Municipality, Region } from '../place.ts';
import { readCsv } from './csv.ts';
import { type Report, readYaml, reportDuplicates, type SourceFile } from './sources.ts';

const MUNICIPALITY_COLUMNS = [
  'gm_code',
  'name',
  'region_code',
  'province',
  'lat',
  'lon',
  'coord_place',
  'coord_method',
  'valid_from',
  'valid_to',
  'verify',
] as const;

const REGION_COLUMNS = [
  'region_code',
  'name',
  'centre_gm_code',
  'werkcentrum_name',
  'werkcentrum_url',
  'werkcentrum_confidence',
  'werkcentrum_evidence',
  'note',
] as const;

const aliasFile = z.strictObject({ aliases: z.record(z.string(), z.array(z.string().trim().min(1))) });

type MunicipalityRow = Record<(typeof MUNICIPALITY_COLUMNS)[number], string>;

/** Municipalities with their aliases. A faulty row is reported and left out. */
export function readMunicipalities(
  file: SourceFile,
  aliasSource: SourceFile | undefined,
  report: Report,
): Municipality[] {
  const aliases = (aliasSource && readYaml(aliasSource, aliasFile, report)?.aliases) ?? {};
  const found = readCsv(file, MUNICIPALITY_COLUMNS, report).flatMap(({ line, row }) => {
    const municipality = toMunicipality(row, aliases[row.gm_code] ?? []);
    if (typeof municipality !== 'string') return [municipality];
    report(file.path, `line ${line}: ${municipality}`);
    return [];
  });
  const keys = found.map(({ code, validFrom }) => `${code} from ${validFrom}`);
  reportDuplicates(file.path, keys, report);
  if (aliasSource) checkAliases(aliasSource.path, aliases, found, report);
  return found;
}

/** The municipality, or what is wrong with the row. */
function toMunicipality(row: MunicipalityRow, aliases: readonly string[]): Municipality | string {
  const {
    gm_code: code,
    name,
    region_code: region,
    province,
    valid_from: validFrom,
    valid_to: validTo,
  } = row;
  const [lat, lon] = [Number(row.lat), Number(row.lon)];
  if (!isMunicipalityCode(code)) return `gm_code "${code}" is not GM and four digits`;
  if (name === '' || province === '') return 'name and province must be filled';
  if (region === '') return `${name} has no labour market region`;
  if (!(lat > 50.7 && lat < 53.7 && lon > 3.3 && lon < 7.3)) return `${name} does not lie in the Netherlands`;
  if (!isPlainDate(validFrom)) return `valid_from "${validFrom}" is not a date`;
  if (validTo !== '' && !isPlainDate(validTo)) return `valid_to "${validTo}" is not a date`;
  if (row.verify !== '' && row.verify !== 'yes') return `verify "${row.verify}" is neither "yes" nor empty`;
  const base = { code, name, aliases, region, province, lat, lon, validFrom };
  return {
    ...base,
    ...(isPlainDate(validTo) && { validTo }),
    ...(row.verify === 'yes' && { verify: true as const }),
  };
}

function checkAliases(
  path: string,
  aliases: Record<string, string[]>,
  municipalities: readonly Municipality[],
  report: Report,
): void {
  const codes = new Set<string>(municipalities.map(({ code }) => code));
  for (const code of Object.keys(aliases))
    if (!codes.has(code)) report(path, `${code} is not in municipalities.csv`);
  reportDuplicates(
    path,
    Object.values(aliases).flatMap((names) => [...new Set(names.map(foldText))]),
    report,
  );
}

/** Regions; a Werkcentrum is taken over only when its name has high or medium confidence. */
export function readRegions(file: SourceFile, report: Report): Region[] {
  const found = readCsv(file, REGION_COLUMNS, report).flatMap(({ line, row }): Region[] => {
    const { region_code: code, name, centre_gm_code: centre, werkcentrum_confidence: sure } = row;
    if (!/^AM\d{2}$/.test(code) || name === '' || !isMunicipalityCode(centre)) {
      report(file.path, `line ${line}: a region needs a code like AM01, a name and a centre municipality`);
      return [];
    }
    if (!['high', 'medium', 'low', 'none'].includes(sure)) {
      report(file.path, `line ${line}: werkcentrum_confidence "${sure}" is not high, medium, low or none`);
    }
    const confirmed = sure === 'high' || sure === 'medium' ? sure : undefined;
    if (confirmed && row.werkcentrum_name === '')
      report(file.path, `line ${line}: a confirmed Werkcentrum needs its name`);
    if (!confirmed || row.werkcentrum_name === '') return [{ code, name, centre }];
    const url = row.werkcentrum_url;
    return [
      {
        code,
        name,
        centre,
        werkcentrum: { name: row.werkcentrum_name, ...(url && { url }), confidence: confirmed },
      },
    ];
  });
  reportDuplicates(
    file.path,
    found.map(({ code }) => code),
    report,
  );
  return found;
}
