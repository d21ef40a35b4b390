// SPDX-License-Identifier: EUPL-1.2
import { type EuroCents, euroCents, parseEuro } from '@opstap/kernel';
import type { Wage } from '../vacancy.ts';
import type { Found } from './found.ts';

const AMOUNT =
  '(\\d{1,3}(?:[. ]\\d{3})+(?:,(?:\\d{2}|-+))?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d{2})?|\\d{1,6}(?:[.,](?:\\d{1,2}|-+))?k?)(?![\\d])';
const EURO = '(?:€|EUR|euro)';
const PER =
  '(?:\\s*,?-?\\s*(?:bruto|gross|netto|all[- ]?in|excl\\.?|incl\\.?)?\\s*(?:per|\\/|p\\s*[./]?|a|an|in het|in de|за|на|в)\\s*\\.?\\s*(?:uur|u(?!\\p{L})|hour|hr|h(?!\\p{L})|maand|mnd|m(?!\\p{L})|month|jaar|year|jr|час|годину|год(?!\\p{L})|месяц|місяць)\\.?)';
const TO = '\\s*(?:bruto\\s*)?(?:-|–|—|tot(?: maximaal| en met)?|t\\/m|en|à|to|and|tot ruim)\\s*';
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])(${EURO}\\s*)?${AMOUNT}(\\s*${EURO}(?!\\p{L}))?(?:${TO}(${EURO}\\s*)?${AMOUNT}(\\s*${EURO}(?!\\p{L}))?)?(${PER})?`,
  'giu',
);
/** Money that is no wage, or a number that is no money. */
const OTHER_UNIT =
  /^\s*(?:kg|kilo|uur|u(?!\p{L})|h(?!\p{L})|m2|m²|%|mensen|collega|bewoners|kinderen|medewerkers|dagen|weken|personen|jaar(?! bruto)|jarigen|years|x\b|km|graden|minuten|[-–]?\s?(?:persoons|jarig|voudig))/iu;
const OTHER_MONEY_AFTER =
  /^[^.\n,;+]{0,16}(?:per km|\/km|kilometer|reiskosten|bonus|toeslag|borg|korting|cadeau|budget|vergoeding|inschrijf|boete|huur|per week|per dag|per stuk|per kist|per rit|pw(?!\p{L})|p\/w|per nacht|per avond)/iu;
const OTHER_MONEY_BEFORE =
  /(?:reiskosten\p{L}*|bonus|toeslag|budget|borg|huur\p{L}*|huisvesting|(?<!\p{L})kosten|kamer|vergoeding|aanbreng\p{L}*|eindejaar\p{L}*|cursus|boete|waarborg\p{L}*|training|storting|betaalt u|betaal je|omzet|tel\.?|telefoon|nr\.?|nummer)[^.\n;€]{0,24}$/iu;
const NUMBERED =
  /(?:cao|schaal|klas|groep|fwg|niveau|mbo|code|iso|stage|€ ?\d+ tot)\s*(?:\d{1,2}\s*(?:of|en|-|–|\/|t\/m|tot)\s*)?$/iu;
/** As an hourly wage is written without a sign: "15,40", "17,50 - 22,50". */
const PLAIN_HOURLY = /^\d{2},\d{2}(?:\s*(?:-|–|tot)\s*\d{2},\d{2})?$/u;
/** A month's wage without a sign: a range of four digits each that are no years. */
const PLAIN_MONTHLY = /^(?!20[0-4]\d)\d{4}\s*(?:-|–|tot)\s*(?!20[0-4]\d)\d{4}$/u;
const WAGE_BEFORE =
  /(?:loon|salaris|verdien\w*|salary|wage|betalen|bieden|ontvang\w*|basis|uurtarief|tarief|schaal \d+,?|cao \w+|pay|per uur|bruto)[^.\n]{0,40}$/iu;
const HOURLY_LEAST = 500;
const HOURLY_MOST = 15_000;
const MONTHLY_LEAST = 80_000;
const MONTHLY_MOST = 1_500_000;

/** What is paid and per what. An amount without a period is of the hour or the month by its size. */
export function wageIn(text: string): Found<Wage> | undefined {
  const found = [...text.matchAll(PATTERN)].flatMap((match) => wageOf(text, match));
  found.sort((left, right) => right.certainty - left.certainty);
  const [best] = found;
  return best && { value: best.value, spans: best.spans };
}

function wageOf(text: string, match: RegExpMatchArray): (Found<Wage> & { certainty: number })[] {
  const [whole, euro, first = '', euroBehind, euroSecond, second, euroBehindSecond, period] = match;
  const from = match.index ?? 0;
  const to = from + whole.replace(/[\s.]+$/, '').length;
  const hasEuro = [euro, euroBehind, euroSecond, euroBehindSecond].some(Boolean);
  const [before, after] = [text.slice(Math.max(0, from - 60), from), text.slice(to, to + 40)];
  const isWageContext = WAGE_BEFORE.test(before);
  const per =
    periodOf(period) ??
    periodOf(/^[^.\n€]{0,30}?(per|\/|p\.?)\s*(uur|u|maand|mnd|jaar)(?!\p{L})/iu.exec(after)?.[0]) ??
    periodOf(/(uurloon|maandsalaris|jaarsalaris|per uur|per maand)[^.\n]{0,20}$/iu.exec(before)?.[0]);
  const isPlain = PLAIN_HOURLY.test(whole.trim()) || PLAIN_MONTHLY.test(whole.trim());
  if (!hasEuro && !period && !isPlain && !isWageContext && !/^\s*(?:euro|bruto|gross)/iu.test(after))
    return [];
  if (!hasEuro && NUMBERED.test(before) && !isPlain) return [];
  if (OTHER_MONEY_BEFORE.test(before)) return [];
  if (!period && (OTHER_UNIT.test(after) || OTHER_MONEY_AFTER.test(after))) return [];
  const [low, high] = [centsOf(first), second === undefined ? undefined : centsOf(second)];
  if (!low || (second !== undefined && !high)) return [];
  const amount = high ?? low;
  const by = per ?? sizeOf(amount);
  if (!by || !isSensible(amount, by) || (high && high < low)) return [];
  const bound = boundBefore(before);
  const value: Wage = high
    ? { min: low, max: high, per: by }
    : bound === 'least'
      ? { min: low, per: by }
      : bound === 'most'
        ? { max: low, per: by }
        : { min: low, max: low, per: by };
  const start = bound ? from - (/(\S+\s*)$/.exec(before)?.[0].length ?? 0) : from;
  return [
    {
      value,
      spans: [[start, to]],
      certainty: Number(hasEuro) + Number(Boolean(per)) * 2 + Number(isWageContext) + Number(Boolean(high)),
    },
  ];
}

const boundBefore = (before: string) =>
  /(?:vanaf|minimaal|from|min\.|van)\s*$/iu.test(before)
    ? 'least'
    : /(?:tot|maximaal|max\.?|up to|tot wel)\s*$/iu.test(before)
      ? 'most'
      : undefined;

function centsOf(text: string): EuroCents | undefined {
  if (/k$/i.test(text)) return euroCents(Math.round(Number(text.slice(0, -1).replace(',', '.')) * 100_000));
  const plain = text.replace(/,-+$|\.-+$/, '').replaceAll(' ', '.');
  const cents = parseEuro(plain);
  return cents === undefined ? undefined : euroCents(cents);
}

function periodOf(text: string | undefined): Wage['per'] | undefined {
  if (!text) return undefined;
  if (/uur|hour|hr|[/.p]\s*u|\/\s*h|час|год/iu.test(text)) return 'hour';
  if (/maand|month|mnd|[/.p]\s*m|месяц|місяць/iu.test(text)) return 'month';
  return /jaar|year|jr/iu.test(text) ? 'year' : undefined;
}

function sizeOf(cents: number): Wage['per'] | undefined {
  if (cents >= HOURLY_LEAST && cents <= 7_500) return 'hour';
  return cents >= MONTHLY_LEAST && cents <= 1_200_000
    ? 'month'
    : cents > 1_500_000 && cents < 20_000_000
      ? 'year'
      : undefined;
}

function isSensible(cents: number, per: Wage['per']): boolean {
  if (per === 'hour') return cents >= 100 && cents <= HOURLY_MOST;
  return per === 'month' ? cents >= 10_000 && cents <= MONTHLY_MOST : cents >= 500_000;
}
