// SPDX-License-Identifier: EUPL-1.2
import { between, type Mention, spanOfMatch } from './mention.ts';
import { NUMBER, numberOf } from './numbers.ts';

const YEARS = 'jaar|jaren|years?|yrs?|рік|року|роки|років|год|года|лет|годов|р|л';
const MONTHS = 'maand|maanden|months?|місяць|місяці|місяців|міс|месяц|месяца|месяцев|мес';
const DURATION = between(`(${NUMBER})(?:\\s*[-–]\\s*\\d{1,2})?[\\s-]*(?:(${YEARS})|(${MONTHS}))\\.?`);
/** Joined or with the number before it: "пів року", "полгода", "half jaar". */
const HALF = between('(?:півроку|полгода|halfjaar)');
/** An age is no experience: "мені 45 років", "ik ben 45 jaar", "45 years old". */
const AGE_BEFORE =
  /(?:мені|мне|йому|ему|їй|ей|ik ben|i am|i['’]m|дитині|ребенку|ребёнку|вік|возраст|leeftijd|age)[\s:]*$/iu;
const AGE_AFTER = /^\s*(?:old|oud)(?!\p{L})/iu;

const YEAR = '(?:19[5-9]|20[0-9])\\d';
const NOW =
  'nu|heden|now|today|present|зараз|дотепер|тепер|сьогодні|досі|донині|теперішній час|теперішнього часу|цей час|цього часу|сейчас|теперь|сегодня|настоящее время|настоящего времени|сих пор|ныне';
const AFTER_YEAR = '(?:\\s*(?:року|рік|роки|р|года|год|г|гг|рр)\\.?(?!\\p{L}))?';
const FROM_TO = between(
  `(?:(?:van|vanaf|sinds|from|since|з|із|с|со)\\s+)?(${YEAR})${AFTER_YEAR}\\s*(?:[-–—](?:\\s*(?:по|до|tot|to)(?!\\p{L}))?|tot en met|t/m|tot|to|till|until|по|до)\\s*(?:(${YEAR})|(${NOW}))`,
);
const FROM = between(`(?:van|vanaf|sinds|from|since|з|із|с|со)\\s+(${YEAR})`);
const UNTIL = between(`(?:tot en met|tot|until|till|to|до|по)\\s+(${YEAR})`);
const STILL = between(`(?:${NOW}|currently|momenteel|at the moment|на даний момент|в данный момент)`);

export function durationsIn(text: string): Mention[] {
  const counted = [...text.matchAll(DURATION)].flatMap((match): Mention[] => {
    const span = spanOfMatch(match);
    if (AGE_BEFORE.test(text.slice(0, span.start)) || AGE_AFTER.test(text.slice(span.end))) return [];
    const months = Math.round(numberOf(match[1] ?? '') * (match[2] ? 12 : 1));
    return months > 0 ? [{ kind: 'duration', months, ...span }] : [];
  });
  const halves = [...text.matchAll(HALF)].map(
    (match): Mention => ({ kind: 'duration', months: 6, ...spanOfMatch(match) }),
  );
  return [...counted, ...halves];
}

/** Periods and single ends of them; a longer reading hides the shorter ones inside it. */
export function periodsIn(text: string): Mention[] {
  const found: Mention[] = [];
  const add = (
    pattern: RegExp,
    read: (match: RegExpMatchArray) => { from?: number; to?: number | 'now' },
  ) => {
    for (const match of text.matchAll(pattern)) {
      const span = spanOfMatch(match);
      if (found.some(({ start, end }) => span.start < end && start < span.end)) continue;
      found.push({ kind: 'period', ...read(match), ...span });
    }
  };
  add(FROM_TO, ([, from, to]) => ({ from: Number(from), to: to ? Number(to) : 'now' }));
  add(FROM, ([, from]) => ({ from: Number(from) }));
  add(UNTIL, ([, to]) => ({ to: Number(to) }));
  add(STILL, () => ({ to: 'now' }));
  return found;
}
