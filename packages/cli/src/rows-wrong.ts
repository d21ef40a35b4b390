// SPDX-License-Identifier: EUPL-1.2
import { AppError, type FieldFault } from '@opstap/kernel';

const SHOWN_FAULTS = 20;

type Told = {
  faults: readonly (FieldFault & { file: string; row: number })[];
  faultCount: number;
};

/** One row for each thing that is wrong: a concept that is missing may be missing in a hundred rows. Exit code 2. */
export function rowsWrong({ faults, faultCount }: Told, causeOf?: (fault: FieldFault) => unknown): AppError {
  const byCause = Map.groupBy(
    faults,
    ({ row, ...fault }) => `${fault.file} ${fault.code} ${causeOf?.(fault) ?? `${row} ${fault.field}`}`,
  );
  const shown = [...byCause.values()].flatMap((alike) => alike.slice(0, 1)).slice(0, SHOWN_FAULTS);
  const told = shown.map(({ file, row, field, code, data }) => ({
    field: [`${file}:${row}`, field].join(' ').trim(),
    code,
    ...(data && { data }),
  }));
  return new AppError('invalid', 'rows-wrong', { count: faultCount }, told);
}
