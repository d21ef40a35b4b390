// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup } from '../../ui/choice-group.tsx';
import { Details } from '../../ui/details.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import type { PartProps } from './part.ts';

export function LicencesPart({ profile: { licences }, change, occupations, t }: PartProps) {
  const { taxonomy, nameOf } = occupations;
  const title = t('profile.licences.title');
  const chosen = licences.map((id) => nameOf('licences', id)).join(', ');
  return (
    <section aria-labelledby="profile-licences">
      <Heading level={2} id="profile-licences">
        {title}
      </Heading>
      <Paragraph>{t('profile.licences.lead')}</Paragraph>
      <Details summary={chosen || t('profile.languages.choose')}>
        <CheckboxGroup
          id="licences"
          legend={title}
          choices={taxonomy.licences.map((value) => ({ value, label: nameOf('licences', value) }))}
          values={licences}
          onChange={(next) => change((before) => ({ ...before, licences: next }))}
        />
      </Details>
    </section>
  );
}
