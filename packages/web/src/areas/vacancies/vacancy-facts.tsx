// SPDX-License-Identifier: EUPL-1.2
import type { TextKey } from '@opstap/publication';
import type { ExtractedField, Vacancy } from '@opstap/vacancies';
import type { ComponentChildren } from 'preact';
import { localised, type PageContext } from '../../app/page.ts';
import { Link } from '../../ui/link.tsx';
import { dutchOf, hoursOf, occupationOf, placeOf, wageOf } from './vacancy-words.ts';

type Props = { vacancy: Vacancy; context: PageContext };

/** Everything that is known of a vacancy; of each whether it was read from the text or given by the source. */
export function VacancyFacts({ vacancy, context }: Props) {
  const { t } = context;
  return (
    <dl class="o-facts">
      {factsOf({ vacancy, context }).map(({ field, label, value }) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>
            {value ?? <span class="o-quiet">{t('vacancies.not_said')}</span>}
            {value && field && (
              <p class="o-quiet">
                {t(vacancy.evidence[field] ? 'vacancies.from_text' : 'vacancies.own_field')}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Fact = { field?: ExtractedField; label: TextKey; value: ComponentChildren };

function factsOf({ vacancy, context }: Props): Fact[] {
  const { t, language, publication } = context;
  const { municipality, contract, viaAgency, nlqf, employer } = vacancy;
  const names = publication.taxonomy.names[language];
  const nameOf = (kind: 'competences' | 'spokenLanguages' | 'licences', id: string) =>
    names?.[kind][id]?.preferred ?? id;
  const place = placeOf(vacancy, context);
  const list = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : undefined);
  return [
    { field: 'occupation', label: 'vacancies.fields.occupation', value: occupationOf(vacancy, context) },
    { label: 'vacancies.fields.employer', value: employer && <span lang="nl">{employer}</span> },
    {
      label: 'vacancies.fields.agency',
      value: viaAgency === undefined ? undefined : t(`vacancies.agency.${viaAgency ? 'yes' : 'no'}`),
    },
    {
      field: 'place',
      label: 'vacancies.fields.place',
      value: place && <Link href={localised(language, `/help/${municipality}`)}>{place}</Link>,
    },
    { field: 'hoursPerWeek', label: 'vacancies.fields.hoursPerWeek', value: hoursOf(vacancy, t) },
    { field: 'wage', label: 'vacancies.fields.wage', value: wageOf(vacancy, t) },
    {
      field: 'contract',
      label: 'vacancies.fields.contract',
      value: contract && t(`vacancies.contracts.${contract}`),
    },
    { field: 'dutch', label: 'vacancies.fields.dutch', value: dutchOf(vacancy, t) },
    {
      field: 'otherLanguages',
      label: 'vacancies.fields.otherLanguages',
      value: list(
        vacancy.otherLanguages.map(({ id, level }) => `${nameOf('spokenLanguages', id)} (${level})`),
      ),
    },
    {
      field: 'licences',
      label: 'vacancies.fields.licences',
      value: list(vacancy.licences.map((id) => nameOf('licences', id))),
    },
    {
      field: 'nlqf',
      label: 'vacancies.fields.nlqf',
      value: nlqf === undefined ? undefined : t('vacancies.education', { level: nlqf }),
    },
    {
      field: 'circumstances',
      label: 'vacancies.fields.circumstances',
      value: list(vacancy.circumstances.map((one) => t(`profile.wishes.circumstances.${one}`))),
    },
    {
      field: 'competences',
      label: 'vacancies.fields.competences',
      value: list(vacancy.competences.map(({ id }) => nameOf('competences', id))),
    },
  ];
}
