// SPDX-License-Identifier: EUPL-1.2
import { type Found, spanOf } from './found.ts';

const NUMBER = '(\\d{1,2})(?:[.,]\\d{1,2})?';
const UNIT = '(?:uur|uren|uurtjes|u(?![\\p{L}\\d])|hours?|hrs?)';
const WEEK = '(?:\\s*(?:\\/|per|in de|in een|a|p)\\s*\\.?\\s*(?:week|wk|w(?![\\p{L}])\\.?))';
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
    if (!isWeek && isClock(text, from, match[0])) return;
    if (min < 1 || max > MOST || min > max || (!isWeek && max < 4)) return;
    if (found.some(({ spans }) => spans.some(([start, end]) => from < end && start < to))) return;
    found.push({ value: { min, max }, spans: [[from, to]], certain: isWeek || isRange });
  };
  for (const match of text.matchAll(RANGE)) add(match, Number(match[1]), Number(match[2]));
  for (const match of text.matchAll(WORKWEEK)) add(match, Number(match[1]), Number(match[1]));
  for (const match of text.matchAll(SINGLE)) {
    const hours = Number(match[2]);
    const bound = (match[1] ?? '').toLowerCase();
    if (/^(max|tot|up)/.test(bound) && !/week|p\.?\s?w/iu.test(match[0])) continue;
    const min = /^(max|tot|up)/.test(bound) ? 1 : hours;
    add(match, min, /^(min|vanaf|ten|at)/.test(bound) ? Math.max(hours, FULL_WEEK) : hours);
  }
  const best = found.find(({ certain }) => certain) ?? found[0];
  return best && { value: best.value, spans: best.spans };
}

function isClock(text: string, from: number, matched: string): boolean {
  return CLOCK_BEFORE.test(text.slice(Math.max(0, from - 24), from)) || /^(?:vanaf|tot)\s/iu.test(matched);
}
