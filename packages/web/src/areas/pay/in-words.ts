// SPDX-License-Identifier: EUPL-1.2
import { euroCents, formatEuro } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import type { Payslip } from './payslip.ts';
import type { PayslipFault } from './read-payslip.ts';

export function periodOf({ from, to }: Pick<Payslip, 'from' | 'to'>, t: Translator): string {
  return t('pay.payslips.period', { from: formatDate(from, t.language), to: formatDate(to, t.language) });
}

export function euro(cents: number, t: Translator): string {
  return formatEuro(euroCents(cents), t.language);
}

export function faultText({ code, data }: PayslipFault, t: Translator): string {
  return code === 'range'
    ? t('pay.fault.range', { min: data?.min ?? 0, max: data?.max ?? 0 })
    : t(`pay.fault.${code}`);
}
