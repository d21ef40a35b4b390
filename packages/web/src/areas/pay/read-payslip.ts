// SPDX-License-Identifier: EUPL-1.2
import { checkFacts, type Pack, type Value } from '@opstap/rules';
import { PAYSLIP_FACTS, type Payslip, type PayslipFact, REQUIRED_FACTS } from './payslip.ts';
import { readDay, readHundredths, type TypedFault } from './typed-values.ts';

export type PayslipTexts = Readonly<Partial<Record<PayslipFact, string>>>;

/** What is wrong with one field; `data` holds the bounds of a range, as the field is written. */
export type PayslipFault = {
  field: PayslipFact;
  code: TypedFault | 'empty' | 'range' | 'order' | 'over';
  data?: { min: number; max: number };
};

/** One payslip from texts as typed or as they stand in a file; or everything that is wrong with them, by field. */
export function readPayslip(pack: Pack, texts: PayslipTexts): Payslip | PayslipFault[] {
  const faults: PayslipFault[] = [];
  const values: Record<string, Value> = {};
  for (const field of PAYSLIP_FACTS) {
    const text = texts[field]?.trim() ?? '';
    if (text === '') {
      if (REQUIRED_FACTS.includes(field)) faults.push({ field, code: 'empty' });
      continue;
    }
    const value = readField(pack, field, text);
    if (typeof value === 'object') faults.push({ field, code: value.fault });
    else values[field] = value;
  }
  const { facts, faults: outOfRange } = checkFacts(pack, values);
  for (const { field, data } of outOfRange) faults.push(rangeFault(field, data));
  const from = readDay(texts.loonperiode_van ?? '');
  const to = readDay(texts.loonperiode_tot ?? '');
  if (typeof from !== 'string' || typeof to !== 'string') return faults;
  if (to < from) faults.push({ field: 'loonperiode_tot', code: 'order' });
  return faults.length > 0 ? faults : { id: 0, from, to, facts };
}

function readField(pack: Pack, field: PayslipFact, text: string): Value | { fault: TypedFault } {
  if (pack.facts[field]?.type === 'date') return readDay(text);
  const hundredths = readHundredths(text);
  return typeof hundredths === 'number' && !isMoney(field) ? hundredths / 100 : hundredths;
}

/** Money is kept in cents, hours are not. */
export function isMoney(field: string): boolean {
  return field.endsWith('_cent');
}

function rangeFault(field: string, data: Readonly<Record<string, unknown>> | undefined): PayslipFault {
  const scale = isMoney(field) ? 100 : 1;
  const [min, max] = [Number(data?.['min'] ?? 0) / scale, Number(data?.['max'] ?? 0) / scale];
  // Only fields of a payslip were checked.
  return { field: field as PayslipFact, code: 'range', data: { min, max } };
}
