// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Profile } from '@opstap/profiles';
import { explainProfile, PROFILE_TEXTS, type Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { Details } from '../../ui/details.tsx';
import { Pair } from '../../ui/pair.tsx';
import { Loading, State } from '../../ui/state.tsx';
import { Heading } from '../../ui/text.tsx';
import { CvEntries } from '../profile/cv-entries.tsx';
import { loadSides, type ProfileSides } from '../profile/load-sides.ts';

type AdviserProfileProps = { profile: Profile; language: Language; t: Translator };

/** The profile that was carried, as a CV in Dutch and the person's language. What somebody cannot do is not shown. */
export function AdviserProfile({ profile, language, t }: AdviserProfileProps) {
  const [sides, setSides] = useState<ProfileSides | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    loadSides(['nl', language], PROFILE_TEXTS).then(
      (loaded) => isCurrent && setSides(loaded),
      () => isCurrent && setSides('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return (
    <section aria-labelledby="adviser-profile">
      <Heading level={2} id="adviser-profile">
        {t('carried.title')}
      </Heading>
      {sides === 'failed' && <State kind="error" role="alert" title={t('adviser.load_failed')} />}
      {sides === undefined && <Loading text={t('adviser.loading')} />}
      {sides && sides !== 'failed' && (
        <Details summary={t('carried.show')}>
          <Sections profile={profile} sides={sides} />
        </Details>
      )}
    </section>
  );
}

function Sections({ profile, sides: { names, translators } }: { profile: Profile; sides: ProfileSides }) {
  const versions = translators.map((t) => ({ t, explained: explainProfile(profile, names, t) }));
  return (
    <>
      {versions[0]?.explained.sections.map(({ id }, index) => (
        <Pair
          key={id}
          sides={versions.flatMap(({ t, explained }) => {
            const value = explained.sections[index];
            return value ? [{ language: t.language, t, value }] : [];
          })}
        >
          {(section, t) => (
            <>
              <Heading level={3}>{section.title}</Heading>
              <CvEntries entries={section.entries} t={t} />
            </>
          )}
        </Pair>
      ))}
    </>
  );
}
