// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { del, get, set } from 'idb-keyval';
import type { Payslip } from './payslip.ts';

/** The payslips on this device, when they last changed, and a day on which their owner was 21 or older. */
export type KeptPay = { format: 1; payslips: readonly Payslip[]; at: string; adultOn?: PlainDate };

const KEY = 'payslips';

export async function readPay(): Promise<KeptPay | undefined> {
  return get<KeptPay>(KEY).catch(() => undefined);
}

/** @returns false when the browser refuses to store: the page must say that they will be lost when it is closed. */
export async function writePay(pay: KeptPay): Promise<boolean> {
  return set(KEY, pay).then(
    () => true,
    () => false,
  );
}

export async function removePay(): Promise<void> {
  await del(KEY).catch(() => undefined);
}
