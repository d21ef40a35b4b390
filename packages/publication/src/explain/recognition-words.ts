// SPDX-License-Identifier: EUPL-1.2
import type {
  LanguageNeed,
  Months,
  RecognitionCost,
  RecognitionQueue,
  RouteDuration,
} from '@opstap/taxonomy';
import type { Translator } from '../translator.ts';
import { formatCents, formatDate, formatMonth } from './values.ts';

/** "6–18 months", "at most 20 weeks", "6 years or longer". */
export function timeInWords({ min, max, unit }: RouteDuration, t: Translator): string {
  const range = max === undefined || min === 0 || min === max ? String(max ?? min) : `${min}–${max}`;
  const time = t(`professions.time.${unit}`, { range, count: max ?? min });
  if (max === undefined) return t('professions.time.or_longer', { time });
  return min === 0 ? t('professions.time.at_most', { time }) : time;
}

/** The sum of a route in whole months; below two months in weeks. */
export function monthsInWords({ min, max }: Months, t: Translator): string {
  const short = (max ?? min) < 2;
  const whole = (amount: number) => Math.max(short ? 1 : 0, Math.round(short ? amount * (52 / 12) : amount));
  return timeInWords(
    { min: whole(min), ...(max !== undefined && { max: whole(max) }), unit: short ? 'weeks' : 'months' },
    t,
  );
}

/** "€ 85", "about € 65 a year", "€ 2.000 (tariff of 2019)", "free". */
export function costInWords({ min, max, every, about, fromYear }: RecognitionCost, t: Translator): string {
  const [least, most] = [formatCents(min, t.language), formatCents(max, t.language)];
  if (max === 0) return t('professions.cost.free');
  let words =
    min === max ? most : min === 0 ? t('professions.cost.at_most', { amount: most }) : `${least} – ${most}`;
  if (every) words = t(`professions.cost.every_${every}`, { amount: words });
  if (about) words = t('professions.cost.about', { amount: words });
  return fromYear ? t('professions.cost.from_year', { amount: words, year: String(fromYear) }) : words;
}

export function queueInWords(
  { asOf, months, fullUntil, waiting, places }: RecognitionQueue,
  t: Translator,
): string {
  const parts = [
    months !== undefined && t('professions.queue.months', { count: months }),
    fullUntil && t('professions.queue.full_until', { date: formatDate(fullUntil, t.language) }),
    waiting !== undefined && t('professions.queue.waiting', { count: waiting }),
    places !== undefined && t('professions.queue.places', { count: places }),
  ].filter((part) => part !== false && part !== undefined);
  return t('professions.queue.as_of', { text: parts.join('; '), month: formatMonth(asOf, t.language) });
}

/** "B2+", or undefined where no level is known. */
export function levelOf({ dutch, above }: LanguageNeed): string | undefined {
  return dutch && `${dutch}${above ? '+' : ''}`;
}
