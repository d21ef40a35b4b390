// SPDX-License-Identifier: EUPL-1.2
import { type Found, spanOf } from './found.ts';

const NUMBER = '(\\d{1,2}(?:[.,]\\d{1,2})?)';
const UNIT =
  '(?:uur|uren|uurtjes|u(?![\\p{L}\\d])|hours?|hrs?|h(?![\\p{L}\\d])|годин\\p{L}*|год(?!\\p{L})|час\\p{L}*|ч(?!\\p{L}))';
const WEEK =
  '(?:\\s*(?:\\/|per|in de|in een|a|p|на|в)\\s*[./]?\\s*(?:week|wk|w(?![\\p{L}])\\.?|тиждень|нед\\p{L}*))';
/** Two numbers alone, as they stand behind a title: "24/32", "(32-40)". */
const BARE = /(?<![\p{L}\d.,:€/-] ?)(\d{2})\s?[-–/]\s?(\d{2})(?=\s*(?:[),.;|]|$|\n|\s–))(?![.,]\d)/gu;
const TO = '\\s*(?:-|–|—|\\/|tot(?: en met| maximaal)?|t\\/m|à|a|of|en|to|–)\\s*';
const RANGE = new RegExp(
  `(?<![\\p{L}\\d.,:€])(?:tussen (?:de )?|between )?${NUMBER}(?:\\s*${UNIT})?${TO}${NUMBER}\\s*-?\\s*${UNIT}${WEEK}?(?!\\p{L})`,
  'giu',
);
const SINGLE = new RegExp(
  `(?<![\\p{L}\\d.,:€])(minimaal |min\\.? |vanaf |ten minste |at least |max\\.? |maximaal |tot |up to )?${NUMBER}\\s*-?\\s*${UNIT}(?:urige werkweek|werkweek)?${WEEK}?(?!\\p{L})`,
  'giu',
);
const WORKWEEK = /(\d{2})[- ]?urige werkweek/giu;
/** A time of day, a training, a trip, a day: no hours a week. */
const OTHER_UNIT =
  /^\s*(?:per|\/|op een|a|p)\s*\.?\s*(?:dag|day|maand|month|jaar|year|kwartaal|nacht|dienst)/iu;
const CLOCK_BEFORE =
  /(?:\d{1,2}[:.]\d{2}\s*(?:-|–|tot|en)?\s*|(?:om|vanaf|tussen|van|tot|voor|na|uiterlijk|rond)\s+(?:\d{1,2}\s+tot\s+)?)$/iu;
/** The hours that a wage is based on. */
const BASIS_BEFORE =
  /(?:bij|o\.?b\.?v\.?|op basis van|gebaseerd op|fulltime|volledige werkweek(?: van)?|based on)\s*(?:een |a )?$/iu;
const MOST = 60;
const FULL_WEEK = 40;

/** How many hours a week; a number that stands with "per week" counts more than one without. */
export function hoursPerWeekIn(text: string): Found<{ min: number; max: number }> | undefined {
  const found: (Found<{ min: number; max: number }> & { certain: boolean })[] = [];
  const add = (match: RegExpMatchArray, min: number, max: number) => {
    const [from, to] = spanOf(match);
    const isWeek = /week|wk|p\.?\s?w/iu.test(match[0]);
    const isRange = min !== max;
    if (OTHER_UNIT.test(text.slice(to))) return;
    if (max <= 24 && !isWeek && isClock(text, from, match[0])) return;
    if (BASIS_BEFORE.test(text.slice(Math.max(0, from - 30), from))) return;
    if (min < 1 || max > MOST || min > max || (!isWeek && max < 4)) return;
    if (found.some(({ spans }) => spans.some(([start, end]) => from < end && start < to))) return;
    found.push({ value: { min, max }, spans: [[from, to]], certain: isWeek || isRange });
  };
  for (const match of text.matchAll(RANGE)) add(match, numberOf(match[1]), numberOf(match[2]));
  for (const match of text.matchAll(WORKWEEK)) add(match, numberOf(match[1]), numberOf(match[1]));
  for (const match of text.matchAll(SINGLE)) {
    const hours = numberOf(match[2]);
    const bound = (match[1] ?? '').toLowerCase();
    if (/^(max|tot|up)/.test(bound) && !/week|p\.?\s?w/iu.test(match[0])) continue;
    const min = /^(max|tot|up)/.test(bound) ? 1 : hours;
    add(match, min, /^(min|vanaf|ten|at)/.test(bound) ? Math.max(hours, FULL_WEEK) : hours);
  }
  if (found.length === 0)
    for (const match of text.matchAll(BARE)) {
      const [min, max] = [numberOf(match[1]), numberOf(match[2])];
      if (min >= 8 && max <= 48 && min < max) add(match, min, max);
    }
  const best = found.find(({ certain }) => certain) ?? found[0];
  return best && { value: best.value, spans: best.spans };
}

const numberOf = (text: string | undefined) => Number((text ?? '').replace(',', '.'));

function isClock(text: string, from: number, matched: string): boolean {
  return CLOCK_BEFORE.test(text.slice(Math.max(0, from - 24), from)) || /^(?:vanaf|tot)\s/iu.test(matched);
}
