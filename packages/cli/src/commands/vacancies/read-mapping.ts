// SPDX-License-Identifier: EUPL-1.2
import { AppError } from '@opstap/kernel';
import { type CsvMapping, mappingFaults } from '@opstap/vacancies';
import { parse } from 'yaml';
import { readText } from '../../given.ts';

/** Which column holds what, from a YAML file. @throws AppError that names each line to mend. */
export async function readMapping(path: string): Promise<CsvMapping> {
  const given = parsed(await readText(path));
  const faults = mappingFaults(given);
  if (faults.length > 0) throw new AppError('invalid', 'vacancy-mapping-wrong', { path }, faults);
  // Its shape was checked above.
  return given as CsvMapping;
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
