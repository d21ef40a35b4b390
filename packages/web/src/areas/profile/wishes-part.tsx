// SPDX-License-Identifier: EUPL-1.2
import type { Wishes } from '@opstap/profiles';
import { CIRCUMSTANCES } from '@opstap/taxonomy';
import { CheckboxGroup } from '../../ui/choice-group.tsx';
import { Details } from '../../ui/details.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { CountField } from './count-field.tsx';
import type { PartProps } from './part.ts';

/** What somebody wants, which an employer may read, and what they cannot, which is for themselves. */
export function WishesPart({ profile: { wishes }, change, t }: PartProps) {
  const put = (next: Partial<Wishes>) =>
    change((before) => ({ ...before, wishes: { ...before.wishes, ...next } }));
  const avoid = t('profile.wishes.avoid');
  const avoided = wishes.avoid.map((one) => t(`profile.wishes.circumstances.${one}`)).join(', ');
  return (
    <section aria-labelledby="profile-wishes">
      <Heading level={2} id="profile-wishes">
        {t('profile.wishes.title')}
      </Heading>
      <Paragraph>{t('profile.wishes.lead')}</Paragraph>
      <TextField
        id="wishes-words"
        label={t('profile.wishes.own_words')}
        hint={t('profile.jobs.own_words_hint')}
        value={wishes.ownWords ?? ''}
        onInput={(ownWords) => put({ ownWords: ownWords || undefined })}
      />
      <CountField
        id="wishes-hours"
        label={t('profile.wishes.hours')}
        unit={t('profile.wishes.hours_unit')}
        value={wishes.hoursPerWeek}
        min={1}
        max={60}
        t={t}
        onChange={(hoursPerWeek) => put({ hoursPerWeek })}
      />
      <CountField
        id="wishes-distance"
        label={t('profile.wishes.distance')}
        unit={t('profile.wishes.distance_unit')}
        value={wishes.distanceKm}
        min={0}
        max={500}
        t={t}
        onChange={(distanceKm) => put({ distanceKm })}
      />
      <Details summary={avoided ? `${avoid}: ${avoided}` : avoid}>
        <CheckboxGroup
          id="avoid"
          legend={avoid}
          choices={CIRCUMSTANCES.map((value) => ({
            value,
            label: t(`profile.wishes.circumstances.${value}`),
          }))}
          values={wishes.avoid}
          onChange={(chosen) => put({ avoid: CIRCUMSTANCES.filter((one) => chosen.includes(one)) })}
        />
      </Details>
    </section>
  );
}
