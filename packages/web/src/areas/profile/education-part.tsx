// SPDX-License-Identifier: EUPL-1.2
import { EDUCATION_LEVELS, type Education } from '@opstap/profiles';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/inputs.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { CountField } from './count-field.tsx';
import { DutchRange } from './dutch-range.tsx';
import type { PartProps } from './part.ts';

export function EducationPart({ profile: { education }, change, t }: PartProps) {
  const put = (entries: readonly Education[]) => change((before) => ({ ...before, education: entries }));
  const replace = (index: number, entry: Education) => put(education.with(index, entry));
  const levels = EDUCATION_LEVELS.map((value) => ({
    value,
    label: t(`facts.opleidingsniveau.values.${value}`),
  }));
  return (
    <section aria-labelledby="profile-education">
      <Heading level={2} id="profile-education">
        {t('profile.education.title')}
      </Heading>
      <Paragraph>{t('profile.education.lead')}</Paragraph>
      {education.map((entry, index) => {
        const id = (field: string) => `education-${index}-${field}`;
        return (
          <div class="o-card o-profile__entry" key={`${index} of ${education.length}`}>
            <Select
              id={id('level')}
              label={t('profile.education.level')}
              value={entry.level}
              options={levels}
              onInput={(value) =>
                replace(index, {
                  ...entry,
                  level: EDUCATION_LEVELS.find((level) => level === value) ?? entry.level,
                })
              }
            />
            <DutchRange level={entry.level} t={t} />
            <TextField
              id={id('name')}
              label={t('profile.education.name')}
              value={entry.name ?? ''}
              onInput={(name) => replace(index, { ...entry, name: name || undefined })}
            />
            <CountField
              id={id('year')}
              label={t('profile.education.year')}
              value={entry.year}
              min={1940}
              max={2100}
              t={t}
              onChange={(year) => replace(index, { ...entry, year })}
            />
            <Button kind="subtle" onClick={() => put(education.toSpliced(index, 1))}>
              {t('profile.education.remove')}
            </Button>
          </div>
        );
      })}
      <p class="o-actions">
        <Button onClick={() => put([...education, { level: 'middelbaar' }])}>
          {t('profile.education.add')}
        </Button>
      </p>
    </section>
  );
}
