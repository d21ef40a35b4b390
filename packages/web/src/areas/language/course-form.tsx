// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, type CefrLevel } from '@opstap/kernel';
import { localised, type PageContext } from '../../app/page.ts';
import { Button } from '../../ui/button.tsx';
import { Field, Fieldset } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { listMunicipalities } from '../help/desks.ts';

const ONLY = ['online', 'evening', 'childcare', 'free'] as const;
/** No course goes further than C1. */
const LEVELS: readonly CefrLevel[] = CEFR_LEVELS.slice(0, 5);

export function CourseForm({ context }: { context: PageContext }) {
  const { t, language, search } = context;
  return (
    <search>
      <form class="o-course-form o-no-print" method="get" action={localised(language, '/language/courses')}>
        <Place context={context} />
        <Select
          id="level"
          label={t('courses.form.level')}
          value={search.get('level') ?? ''}
          empty={t('courses.form.any_level')}
          options={LEVELS.map((value) => ({
            value,
            label: value === 'A0' ? t('language.plan.level_none') : value,
          }))}
        />
        <Fieldset id="only" legend={t('courses.form.only')} hint={t('courses.form.hint')}>
          <div class="o-choices">
            {ONLY.map((name) => (
              <div class="o-choice" key={name}>
                <input
                  class="o-checkbox"
                  type="checkbox"
                  id={`only-${name}`}
                  name={name}
                  value="true"
                  checked={search.get(name) === 'true'}
                />
                <label for={`only-${name}`}>{t(`courses.form.${name}`)}</label>
              </div>
            ))}
          </div>
        </Fieldset>
        <Button kind="primary" type="submit">
          {t('courses.form.button')}
        </Button>
      </form>
    </search>
  );
}

/** All regions with their municipalities: one list, so that nobody has to know in which region a town lies. */
function Place({ context }: { context: PageContext }) {
  const { t, search, publication, today } = context;
  const picked = search.get('place') ?? '';
  const towns = listMunicipalities(publication, today);
  const regions = publication.reference.regions.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  return (
    <Field id="place" label={t('courses.form.place')}>
      <select class="utrecht-select utrecht-select--html-select" id="place" name="place">
        <option value="">{t('courses.form.anywhere')}</option>
        {regions.map(({ code, name }) => (
          <optgroup label={name} key={code}>
            <option value={code} selected={picked === code}>
              {t('courses.form.region', { name })}
            </option>
            {towns
              .filter(({ region }) => region === code)
              .map((town) => (
                <option value={town.code} selected={picked === town.code} key={town.code}>
                  {town.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
