// SPDX-License-Identifier: EUPL-1.2
import type { Vacancy } from '@opstap/vacancies';
import { localised, type PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Foreign } from '../../ui/text.tsx';
import { addressOf, ageOf, dutchOf, hoursOf, occupationOf, placeOf, wageOf } from './vacancy-words.ts';

/** A vacancy in a list: what decides whether one reads on. */
export function VacancyCard({ vacancy, context }: { vacancy: Vacancy; context: PageContext }) {
  const { t, language, today } = context;
  const occupation = occupationOf(vacancy, context);
  const dutch = dutchOf(vacancy, t);
  const facts = [placeOf(vacancy, context), hoursOf(vacancy, t), wageOf(vacancy, t)].filter(Boolean);
  return (
    <article class="o-card o-vacancy">
      <h2 class="o-card__title">
        <a class="nl-link" href={localised(language, addressOf(vacancy.id))}>
          <Foreign language="nl">{vacancy.title}</Foreign>
        </a>
      </h2>
      {occupation && language !== 'nl' && <p class="o-vacancy__line">{occupation}</p>}
      {vacancy.employer && (
        <p class="o-vacancy__line" lang="nl">
          {vacancy.employer}
        </p>
      )}
      <p class="o-vacancy__line">{facts.join(' · ')}</p>
      {dutch && (
        <p class="o-vacancy__line">
          {t('vacancies.fields.dutch')}: {dutch}
        </p>
      )}
      <p class="o-vacancy__line o-quiet">{ageOf(vacancy, today, t)}</p>
      {vacancy.synthetic && <Badge tone="uncertain">{t('vacancies.synthetic')}</Badge>}
    </article>
  );
}
