// SPDX-License-Identifier: EUPL-1.2
import type { Language } from './language.ts';

/**
 * Numbers as CLDR has them, without Intl: making its formatters takes a telephone a tenth of a second, just when the first
 * steps are drawn. Tests hold these to the same results.
 */
const MARKS: Record<Language, { group: string; point: string }> = {
  nl: { group: '.', point: ',' },
  en: { group: ',', point: '.' },
  uk: { group: '\u00a0', point: ',' },
  ru: { group: '\u00a0', point: ',' },
};
const BEFORE_PERCENT: Record<Language, string> = { nl: '', en: '', uk: '', ru: '\u00a0' };

/** `1.234,5`: at most `decimals` behind the point, none that say nothing. */
export function formatNumber(number: number, language: Language, decimals = 3): string {
  const [whole = '0', part = ''] = Math.abs(number).toFixed(decimals).split('.');
  const digits = writtenDigits(whole, part.replace(/0+$/, ''), language);
  return number < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** `8,5%` for 0.085: at most one digit behind the point. */
export function formatShare(share: number, language: Language): string {
  return `${formatNumber(share * 100, language, 1)}${BEFORE_PERCENT[language]}%`;
}

/** Digits before and behind the point, with the marks of the language. */
export function writtenDigits(whole: string, part: string, language: Language): string {
  const { group, point } = MARKS[language];
  return whole.replaceAll(/\B(?=(\d{3})+$)/g, group) + (part && point + part);
}
