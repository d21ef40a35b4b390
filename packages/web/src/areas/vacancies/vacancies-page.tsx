// SPDX-License-Identifier: EUPL-1.2
import { findMunicipality, occupationName } from '@opstap/taxonomy';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { WorkDrawing } from '../../ui/drawings/work.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { State } from '../../ui/state.tsx';
import { RedFlags } from './red-flags.tsx';
import { SourceLines } from './source-lines.tsx';
import { VacancyCard } from './vacancy-card.tsx';

/** Open vacancies, newest first, with an ordinary form to look for some. What changes by the day is not kept on the device. */
export function vacanciesPage(context: PageContext): Page {
  const { t, vacancies } = context;
  const page = vacancies?.kind === 'list' ? vacancies.page : undefined;
  return {
    title: t('vacancies.title'),
    description: t('vacancies.description'),
    headers: { 'cache-control': 'no-store' },
    feedback: { type: 'page', id: 'vacancies' },
    body: (
      <>
        <PageHead title={t('vacancies.title')} lead={t('vacancies.lead')} drawing={<WorkDrawing />} />
        <SearchForm context={context} />
        {!context.search.has('place') && <Island name="known-place" props={{ page: 'vacancies' }} />}
        {page ? (
          <>
            {page.vacancies.length === 0 && <None context={context} />}
            <div class="o-grid o-vacancies">
              {page.vacancies.map((vacancy) => (
                <VacancyCard vacancy={vacancy} context={context} key={vacancy.id} />
              ))}
            </div>
            <Turn next={page.next} context={context} />
            <SourceLines sources={page.sources} context={context} />
          </>
        ) : (
          <State kind="error" title={t('vacancies.unavailable')} />
        )}
        <RedFlags context={context} />
      </>
    ),
  };
}

const FIELDS = ['q', 'place', 'since'] as const;

function SearchForm({ context: { t, language, search, publication } }: { context: PageContext }) {
  const typed = (name: string) => search.get(name)?.trim().slice(0, 100) ?? '';
  const occupation = typed('occupation');
  const named = occupationName(publication.reference, occupation, language);
  const place = typed('place');
  const town = findMunicipality(publication.reference.municipalities, place);
  const isPlaceUnknown = place !== '' && !town;
  const isFiltered = [...FIELDS, 'occupation'].some((name) => typed(name) !== '');
  return (
    <search>
      <form class="o-vacancy-search" method="get" action={localised(language, '/vacancies')}>
        {FIELDS.map((name) => (
          <TextField
            key={name}
            id={name}
            label={t(`vacancies.form.${name}`)}
            hint={t(`vacancies.form.${name}_hint`)}
            value={name === 'place' && town ? town.name : typed(name)}
            maxLength={100}
            error={name === 'place' && isPlaceUnknown ? t('vacancies.place_unknown', { place }) : undefined}
          />
        ))}
        {named && (
          <p>
            <label>
              <input type="checkbox" name="occupation" value={occupation} checked />{' '}
              {t('vacancies.form.occupation', { name: named })}
            </label>
          </p>
        )}
        <p class="o-actions">
          <Button kind="primary" type="submit">
            {t('vacancies.form.button')}
          </Button>
          {isFiltered && (
            <LinkButton kind="subtle" href={localised(language, '/vacancies')}>
              {t('vacancies.form.clear')}
            </LinkButton>
          )}
        </p>
      </form>
    </search>
  );
}

function None({ context: { t, search } }: { context: PageContext }) {
  const isFiltered = [...search.values()].some((value) => value.trim() !== '');
  return (
    <State kind="empty" role="status" title={t(isFiltered ? 'vacancies.none' : 'vacancies.none_at_all')} />
  );
}

function Turn({
  next,
  context: { t, language, search },
}: {
  next: string | undefined;
  context: PageContext;
}) {
  const to = (after: string | undefined) => {
    const query = new URLSearchParams(
      [...search].filter(([name, value]) => name !== 'after' && value !== ''),
    );
    if (after) query.set('after', after);
    return localised(language, `/vacancies${query.size > 0 ? `?${query}` : ''}`);
  };
  if (!next && !search.has('after')) return null;
  return (
    <p class="o-actions">
      {next && (
        <LinkButton href={to(next)} iconEnd="arrow">
          {t('vacancies.next')}
        </LinkButton>
      )}
      {search.has('after') && (
        <LinkButton kind="subtle" href={to(undefined)}>
          {t('vacancies.first')}
        </LinkButton>
      )}
    </p>
  );
}
