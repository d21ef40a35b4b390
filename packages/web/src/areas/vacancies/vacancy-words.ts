// SPDX-License-Identifier: EUPL-1.2
import { dayNumber, formatEuro, type PlainDate } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import { findMunicipality, occupationName } from '@opstap/taxonomy';
import type { Vacancy } from '@opstap/vacancies';
import type { PageContext } from '../../app/page.ts';

/** How a vacancy is told in the language of the reader. */

export function ageOf(
  { publishedOn }: Pick<Vacancy, 'publishedOn'>,
  today: PlainDate,
  t: Translator,
): string {
  return t('vacancies.age', { days: Math.max(0, dayNumber(today) - dayNumber(publishedOn)) });
}

export function openUntil({ validThrough }: Pick<Vacancy, 'validThrough'>, t: Translator): string {
  return t('vacancies.open_until', { date: formatDate(validThrough, t.language) });
}

export function placeOf(
  { municipality }: Pick<Vacancy, 'municipality'>,
  { publication }: PageContext,
): string | undefined {
  return municipality && findMunicipality(publication.reference.municipalities, municipality)?.name;
}

export function occupationOf(
  { occupation }: Pick<Vacancy, 'occupation'>,
  { publication, language }: PageContext,
): string | undefined {
  return occupationName(publication.reference, occupation, language);
}

export function hoursOf({ hoursPerWeek }: Pick<Vacancy, 'hoursPerWeek'>, t: Translator): string | undefined {
  if (!hoursPerWeek) return undefined;
  const { min, max } = hoursPerWeek;
  return min === max ? t('vacancies.hours_one', { min }) : t('vacancies.hours', { min, max });
}

export function wageOf({ wage }: Pick<Vacancy, 'wage'>, t: Translator): string | undefined {
  if (!wage) return undefined;
  const per = t(`vacancies.wage.per.${wage.per}`);
  const [min, max] = [wage.min, wage.max].map((amount) =>
    amount === undefined ? '' : formatEuro(amount, t.language),
  );
  if (wage.min !== undefined && wage.max !== undefined)
    return wage.min === wage.max
      ? t('vacancies.wage.one', { min: min ?? '', per })
      : t('vacancies.wage.range', { min: min ?? '', max: max ?? '', per });
  return wage.min === undefined
    ? t('vacancies.wage.most', { max: max ?? '', per })
    : t('vacancies.wage.least', { min: min ?? '', per });
}

export function dutchOf({ dutch }: Pick<Vacancy, 'dutch'>, t: Translator): string | undefined {
  if (!dutch) return undefined;
  return dutch === 'A0' ? t('vacancies.dutch.none') : t('vacancies.dutch.level', { level: dutch });
}

/** The address of a vacancy: its id may hold any sign. */
export function addressOf(id: string): string {
  return `/vacancies/${encodeURIComponent(id)}`;
}
