// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, type FieldFault, isMunicipalityCode, isPlainDate } from '@opstap/kernel';
import type { Facts, Value } from './outcome.ts';
import type { Fact, Pack } from './pack.ts';

const MAX_TEXT = 200;

/**
 * Checks facts from outside: names, types, ranges, values of the closed lists, dates that exist. All faults at once, with
 * the codes `fact-unknown`, `fact-type`, `fact-value`, `fact-range`, `fact-date` and `fact-municipality`; what is good is kept.
 */
export function checkFacts(pack: Pack, input: unknown): { facts: Facts; faults: FieldFault[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { facts: {}, faults: [{ field: '', code: 'fact-type', data: { expected: 'object' } }] };
  }
  const faults: FieldFault[] = [];
  const good: [string, Value][] = [];
  for (const [field, value] of Object.entries(input)) {
    const fact = Object.hasOwn(pack.facts, field) ? pack.facts[field] : undefined;
    const checked = fact ? checkFact(fact, value) : { code: 'fact-unknown' };
    if (typeof checked === 'object') faults.push({ field, ...checked });
    else good.push([field, checked]);
  }
  return { facts: Object.fromEntries(good), faults };
}

function checkFact(fact: Fact, value: unknown): Value | Omit<FieldFault, 'field'> {
  const isRight = fact.type === 'yesno' ? 'boolean' : fact.type === 'number' ? 'number' : 'string';
  if (typeof value !== isRight) return { code: 'fact-type', data: { expected: fact.type } };
  if (typeof value === 'number') {
    const [min, max] = [fact.min ?? Number.MIN_SAFE_INTEGER, fact.max ?? Number.MAX_SAFE_INTEGER];
    return value >= min && value <= max ? value : { code: 'fact-range', data: { min, max } };
  }
  if (typeof value !== 'string') return value === true;
  const values = fact.type === 'cefr' ? CEFR_LEVELS : fact.values;
  if (values)
    return values.some((one) => one === value)
      ? value
      : { code: 'fact-value', data: { values: values.join(', ') } };
  if (fact.type === 'date') return isPlainDate(value) ? value : { code: 'fact-date' };
  if (fact.type === 'municipality') return isMunicipalityCode(value) ? value : { code: 'fact-municipality' };
  return value.length > 0 && value.length <= MAX_TEXT
    ? value
    : { code: 'fact-range', data: { min: 1, max: MAX_TEXT } };
}
