// SPDX-License-Identifier: EUPL-1.2
import type { FaultCode } from '@opstap/contract';
import type { FieldFault } from '@opstap/kernel';

/** What is wrong with one row of a download; the row was left out, the others were saved. */
export type RowFault = FieldFault & { file: string; row: number; code: FaultCode };

/** Of so many the details are kept: of a file that is wrong throughout all would fill the memory. */
const KEPT_FAULTS = 1_000;

export type FaultList = { kept: RowFault[]; count: number; add(fault: RowFault): void };

export function faultList(): FaultList {
  const list: FaultList = {
    kept: [],
    count: 0,
    add(fault) {
      list.count += 1;
      if (list.kept.length < KEPT_FAULTS) list.kept.push(fault);
    },
  };
  return list;
}
