// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Profile } from '@opstap/profiles';
import { type ExplainedProfile, explainProfile, type Translator } from '@opstap/publication';
import { useMemo } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Pair, type Sides } from '../../ui/pair.tsx';
import { Heading } from '../../ui/text.tsx';
import { CvDocument } from './cv-document.tsx';
import { CvEntries } from './cv-entries.tsx';
import { CvWord } from './cv-word.tsx';
import { CvSection } from './no-cv.tsx';
import type { Occupations } from './use-occupations.ts';

type CvProps = {
  profile: Profile;
  occupations: Occupations;
  language: Language;
  /** Dutch texts; the page's own when that is in Dutch, undefined while they are being fetched. */
  dutch: Translator | undefined;
  t: Translator;
};

/** The CV as an employer reads it, with the same in the person's own language before it. On paper only the Dutch one. */
export function Cv({ profile, occupations, language, dutch, t }: CvProps) {
  const sides = useMemo(() => {
    const translators = [...(language === 'nl' ? [] : [t]), ...(dutch ? [dutch] : [])];
    return translators.map((own) => ({ t: own, explained: explainProfile(profile, occupations, own) }));
  }, [profile, occupations, language, dutch, t]);
  const sections = sides[0]?.explained.sections ?? [];
  return (
    <CvSection text={t(sections.length > 0 ? 'profile.cv.lead' : 'profile.cv.empty')} t={t}>
      {sections.length > 0 && (
        <>
          {dutch && (
            <div class="o-cv__head" lang="nl">
              <p>{dutch('profile.cv.name')}:</p>
              <p>{dutch('profile.cv.contact')}:</p>
            </div>
          )}
          {sections.map(({ id }, index) => (
            <Pair key={id} sides={sidesOf(sides, ({ sections: all }) => all[index])}>
              {(section, own) =>
                section && (
                  <>
                    <Heading level={3}>{section.title}</Heading>
                    <CvEntries entries={section.entries} t={own} />
                  </>
                )
              }
            </Pair>
          ))}
          <p class="o-actions">
            <Button icon="paper" onClick={() => window.print()}>
              {t('profile.cv.print')}
            </Button>
          </p>
          <Details summary={t('profile.cv.pdf')}>
            <CvDocument profile={profile} language={language} t={t} />
          </Details>
          <CvWord profile={profile} t={t} />
        </>
      )}
    </CvSection>
  );
}

function sidesOf<T>(
  sides: readonly { t: Translator; explained: ExplainedProfile }[],
  part: (explained: ExplainedProfile) => T,
): Sides<T> {
  return sides.map(({ t, explained }) => ({ language: t.language, t, value: part(explained) }));
}
