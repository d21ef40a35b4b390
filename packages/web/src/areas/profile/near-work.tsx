// SPDX-License-Identifier: EUPL-1.2
import { nearOccupations, type Profile } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import { useMemo } from 'preact/hooks';
import { Heading, Paragraph } from '../../ui/text.tsx';
import type { Occupations } from './use-occupations.ts';

const MOST = 6;

/** At the foot of the profile: other work that asks what somebody can do, each with why. */
export function NearWork({
  profile,
  occupations: { taxonomy, nameOf },
  t,
}: {
  profile: Profile;
  occupations: Occupations;
  t: Translator;
}) {
  const near = useMemo(() => nearOccupations(profile, taxonomy.profiles, MOST), [profile, taxonomy]);
  if (near.length === 0) return null;
  return (
    <section aria-labelledby="near-work" class="o-profile__near">
      <Heading level={2} id="near-work">
        {t('interview.near.title')}
      </Heading>
      <Paragraph>{t('interview.near.lead')}</Paragraph>
      <ul>
        {near.map(({ occupation, because }) => (
          <li key={occupation}>
            <strong>{nameOf('occupations', occupation)}</strong>
            <br />
            {t('interview.near.because', {
              competences: because.map((id) => nameOf('competences', id)).join(', '),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
