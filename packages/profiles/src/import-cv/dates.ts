// SPDX-License-Identifier: EUPL-1.2
import type { Mention } from '@opstap/taxonomy/linking';
import type { Period } from './cv-parts.ts';

const YEAR = '(?:19[4-9]|20[0-9])\\d';
/** By month, how it begins in any of the four languages; "may" and "mei" need all of it. */
const MONTHS: readonly string[] = [
  'січ|янв|jan',
  'лют|фев|feb',
  'берез|март|мар|maart|mrt|mar',
  'квіт|апр|apr',
  'трав|ма[йя]|mei|may',
  'черв|июн|jun',
  'лип|июл|jul',
  'серп|авг|aug',
  'верес|сен|sep',
  'жовт|окт|okt|oct',
  'листоп|ноя|nov',
  'груд|дек|dec',
];
const MONTH_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,2}\\s+)?(${MONTHS.join('|')})\\p{L}{0,8}\\.?,?\\s+(?=${YEAR})`,
  'giu',
);
const BEFORE_YEAR = new RegExp(`(?<![\\d.])(?:\\d{1,2}[./-])?(\\d{1,2})[./-](?=${YEAR}(?!\\d))`, 'g');
const AFTER_YEAR = new RegExp(`(?<=(?<!\\d)${YEAR})[./-](\\d{1,2})(?:[./-]\\d{1,2})?(?!\\d)`, 'g');
/** "2012р.", "2005-2010рр.", "2012 г.": what stands behind a year in Ukrainian and Russian. */
const UNIT = new RegExp(`(?<=(?<!\\d)${YEAR}\\s?)(?:рр?|гг?|року|роки|года|год)(?:\\.|(?!\\p{L}))`, 'giu');
const ANY_YEAR = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, 'g');

/** A text of the same length in which dates are years alone, and the months by where their year stands. */
export type Dated = { text: string; months: ReadonlyMap<number, number> };

export function keepYears(text: string): Dated {
  const months = new Map<number, number>();
  const blank = (match: string) => ' '.repeat(match.length);
  const put = (year: number, month: number) => {
    if (month >= 1 && month <= 12) months.set(year, month);
  };
  const years = text
    .replace(UNIT, blank)
    .replace(MONTH_WORD, (match, word: string, at: number) => {
      put(at + match.length, MONTHS.findIndex((names) => new RegExp(`^(?:${names})`, 'iu').test(word)) + 1);
      return blank(match);
    })
    .replace(BEFORE_YEAR, (match, month: string, at: number) => {
      put(at + match.length, Number(month));
      return blank(match);
    })
    .replace(AFTER_YEAR, (match, month: string, at: number) => {
      put(at - 4, Number(month));
      return blank(match);
    });
  return { text: years, months };
}

type PeriodMention = Mention & { kind: 'period' };

/** The period of a line: what was read as one, its ends in their order. `undefined` when there is none. */
export function periodIn(
  line: { start: number; end: number },
  mentions: readonly Mention[],
  dated: Dated,
): (Period & { start: number; end: number }) | undefined {
  const here = (mention: Mention): mention is PeriodMention =>
    mention.kind === 'period' && mention.start >= line.start && mention.end <= line.end;
  const found = mentions.filter(here).sort((left, right) => ends(right) - ends(left))[0];
  if (!found) return undefined;
  const years = yearsIn(dated.text, line.start, line.end);
  const { from, to } = found;
  const duration = mentions.find(
    (mention) => mention.kind === 'duration' && mention.start >= line.start && mention.end <= line.end,
  );
  // "7 years, until now"
  if (from === undefined && duration?.kind === 'duration')
    return {
      to,
      months: duration.months,
      start: Math.min(found.start, duration.start),
      end: Math.max(found.end, duration.end),
    };
  // "Now – 2023": years that run backwards.
  if (from === undefined && to === 'now') {
    const [first] = years;
    if (!first) return undefined;
    return {
      from: first.year,
      to,
      start: Math.min(found.start, first.at),
      end: Math.max(found.end, first.at + 4),
    };
  }
  const [first, last] = yearsIn(dated.text, found.start, found.end);
  const months = first && last ? monthsBetween(first, last, dated.months) : undefined;
  const isBackwards = typeof to === 'number' && from !== undefined && from > to;
  // Days and months before the first year are blank by now, and so is what stands behind the last.
  let start = found.start;
  while (start > line.start && dated.text.charAt(start - 1) === ' ') start -= 1;
  let { end } = found;
  while (end < line.end && dated.text.charAt(end) === ' ') end += 1;
  const ordered = isBackwards
    ? { from: to, to: from }
    : { from, to: to ?? (from === undefined ? undefined : 'now') };
  return {
    ...ordered,
    ...(months !== undefined && { months: Math.abs(months) }),
    start,
    end,
  };
}

const ends = ({ from, to }: PeriodMention) => Number(from !== undefined) + Number(to !== undefined);

type YearAt = { year: number; at: number };

export function yearsIn(text: string, start: number, end: number): YearAt[] {
  return [...text.slice(start, end).matchAll(ANY_YEAR)].map((match) => ({
    year: Number(match[0]),
    at: start + match.index,
  }));
}

function monthsBetween(first: YearAt, last: YearAt, months: Dated['months']): number | undefined {
  const [from, to] = [months.get(first.at), months.get(last.at)];
  return from === undefined || to === undefined ? undefined : (last.year - first.year) * 12 + to - from + 1;
}
