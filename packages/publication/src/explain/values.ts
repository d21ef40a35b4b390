// SPDX-License-Identifier: EUPL-1.2
import {
  type EuroCents,
  euroCents,
  formatEuro,
  formatNumber,
  formatShare,
  isPlainDate,
  type Language,
  type PlainDate,
} from '@opstap/kernel';
import { type Facts, type Outcome, type Pack, unitOf, type Value } from '@opstap/rules';
import { occupationName, type Reference } from '@opstap/taxonomy';
import type { Translator } from '../translator.ts';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB', uk: 'uk-UA', ru: 'ru-RU' };

/** Formatters are slow to make, so each is made at its first use and kept. */
const months = onePerLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

function onePerLanguage<T>(make: (locale: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const format = made.get(language) ?? make(LOCALES[language]);
    made.set(language, format);
    return format;
  };
}

/**
 * `4 maart 2027`, in the given language: the same as Intl.DateTimeFormat, which takes a telephone a tenth of a second to make, just
 * when the first steps are drawn.
 */
export function formatDate(date: PlainDate, language: Language): string {
  const [year, month = '1', day = '1'] = date.split('-');
  const { months: names, end } = LONG_DATES[language];
  return `${Number(day)} ${names[Number(month) - 1]} ${Number(year)}${end}`;
}

/** As CLDR has them: the names of the months beside a day, and what stands behind the year. */
const LONG_DATES: Record<Language, { months: readonly string[]; end: string }> = {
  nl: {
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    end: '',
  },
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    end: '',
  },
  uk: {
    months: [
      'січня',
      'лютого',
      'березня',
      'квітня',
      'травня',
      'червня',
      'липня',
      'серпня',
      'вересня',
      'жовтня',
      'листопада',
      'грудня',
    ],
    end: ' р.',
  },
  ru: {
    months: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
    end: ' г.',
  },
};

/** `september 2025` for `2025-09`, in the given language. */
export function formatMonth(month: string, language: Language): string {
  const [year, number] = month.split('-').map(Number);
  return months(language).format(Date.UTC(year ?? 0, (number ?? 1) - 1, 1));
}

/** The amounts that the texts of a step show, by parameter name; "not known yet" where the law has no value for the day. */
export function formatAmounts(
  amounts: Readonly<Record<string, Outcome>>,
  pack: Pack,
  t: Translator,
): Record<string, string> {
  const format = ([name, outcome]: [string, Outcome]) =>
    [name, formatAmount(outcome, pack.parameters[name]?.unit, t)] as const;
  return Object.fromEntries(Object.entries(amounts).map(format));
}

function formatAmount(
  outcome: Outcome,
  unit: Pack['parameters'][string]['unit'] | undefined,
  t: Translator,
): string {
  if (outcome.kind !== 'known') return t('journey.not_known_yet');
  const { value } = outcome;
  if (unit === 'date' && isPlainDate(value)) return formatDate(value, t.language);
  if (typeof value !== 'number') return String(value);
  if (unit === 'cents') return formatCents(euroCents(value), t.language);
  if (unit === 'permille') return formatShare(value / 1000, t.language);
  return formatNumber(value, t.language);
}

/** Whole euros are written without cents: `€ 85`, but `€ 148,83`. */
export function formatCents(cents: EuroCents, language: Language): string {
  return formatEuro(cents, language).replace(/[.,]00(?=\D*$)/, '');
}

/** The value of an outcome in words: "yes", "€ 14,99", "2 months", "4 maart 2027". Needs the texts `answer`. */
export function formatValue(outcome: string, value: Value, t: Translator): string {
  if (typeof value === 'boolean') return t(value ? 'answer.yes' : 'answer.no');
  if (typeof value === 'number') return formatUnit(outcome, value, t);
  if (isPlainDate(value)) return formatDate(value, t.language);
  const key = `outcomes.${outcome}.values.${value}` as const;
  return t.has(key) ? t(key) : value;
}

function formatUnit(name: string, value: number, t: Translator): string {
  const unit = unitOf(name);
  if (unit === 'cent') return formatCents(euroCents(value), t.language);
  if (unit === 'promille') return formatShare(value / 1000, t.language);
  return unit ? t(`answer.unit.${unit}`, { count: value }) : formatNumber(value, t.language);
}

/** An answer of a person in words: "Ukrainian nationality", "B1 – …", "4 maart 2027". */
export function formatAnswer(
  fact: string,
  value: Value,
  pack: Pack,
  reference: Reference,
  t: Translator,
): string {
  const definition = pack.facts[fact];
  if (definition?.type === 'municipality')
    return reference.municipalities.find(({ code }) => code === value)?.name ?? String(value);
  if (definition?.type === 'occupation') {
    return occupationName(reference, value, t.language) ?? String(value);
  }
  if (definition?.type === 'date' && isPlainDate(value)) return formatDate(value, t.language);
  if (typeof value === 'number')
    return unitOf(fact) === 'cent'
      ? formatCents(euroCents(value), t.language)
      : formatNumber(value, t.language);
  const key = `facts.${fact}.values.${String(value)}` as const;
  return t.has(key) ? t(key) : String(value);
}

/** "You answered": the facts that a reason rests on, each with its label and the answer; unknown ones are left out. */
export function formatAnswers(
  names: readonly string[],
  facts: Facts,
  pack: Pack,
  reference: Reference,
  t: Translator,
) {
  return names.flatMap((fact) => {
    const value = facts[fact];
    if (value === undefined || !t.has(`facts.${fact}.label`)) return [];
    return [{ fact, label: t(`facts.${fact}.label`), answer: formatAnswer(fact, value, pack, reference, t) }];
  });
}
