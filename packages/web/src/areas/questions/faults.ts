// SPDX-License-Identifier: EUPL-1.2
import { euroCents, type FieldFault, formatEuro } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { isMoney } from './draft.ts';

/** What is wrong with a field, in words. */
export function faultText({ field, code, data }: FieldFault, t: Translator): string {
  switch (code) {
    case 'fact-date':
    case 'date':
      return t('flow.fault.date');
    case 'fact-range':
      return rangeText(field, Number(data?.['min'] ?? 0), Number(data?.['max'] ?? 0), t);
    case 'number':
    case 'amount':
    case 'choose':
    case 'needed':
      return t(`flow.fault.${code}`);
    default:
      return t('flow.fault.empty');
  }
}

function rangeText(field: string, min: number, max: number, t: Translator): string {
  if (!isMoney(field)) return t('flow.fault.range', { min, max });
  const [from, to] = [min, max].map((cents) => formatEuro(euroCents(cents), t.language));
  return t('flow.fault.amount_range', { min: from ?? '', max: to ?? '' });
}

/** A link to a radio group or a date must land on something that takes the focus. */
export function focusField(event: Event, field: string): void {
  event.preventDefault();
  const element = document.getElementById(field);
  const control = element?.matches('input, select')
    ? element
    : element?.querySelector<HTMLElement>('input, select');
  control?.focus();
}
