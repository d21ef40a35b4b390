// SPDX-License-Identifier: EUPL-1.2

import type { PlainDate } from '@opstap/kernel';
import { keep, readKept } from '../../app/device-store.ts';
import type { Payslip } from './payslip.ts';

/** The payslips on this device, when they last changed, and a day on which their owner was 21 or older. */
export type KeptPay = { format: 1; payslips: readonly Payslip[]; at: string; adultOn?: PlainDate };

const KEY = 'payslips';

export async function readPay(): Promise<KeptPay | undefined> {
  return readKept<KeptPay>(KEY);
}

/** @returns false when the browser refuses to store: the page must say that they will be lost when it is closed. */
export async function writePay(pay: KeptPay): Promise<boolean> {
  return keep(KEY, pay);
}
