// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Profile } from '@opstap/profiles';
import { explainProfile, PROFILE_TEXTS, type Translator } from '@opstap/publication';
import { localised } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Heading } from '../../ui/text.tsx';
import { loadSides } from './load-sides.ts';
import { WordForm } from './word-form.tsx';

/** The CV for Word, and where a letter and a card are made of the same profile. */
export function CvWord({ profile, t }: { profile: Profile; t: Translator }) {
  const make = async (languages: readonly Language[]) => {
    const [{ names, translators }, { profileDocx }] = await Promise.all([
      loadSides(languages, PROFILE_TEXTS),
      import('@opstap/publication/docx'),
    ]);
    return profileDocx(
      translators.map((own) => explainProfile(profile, names, own)),
      translators,
    );
  };
  return (
    <>
      <Details summary={t('profile_files.word')}>
        <WordForm make={make} fileName="cv.docx" t={t} />
      </Details>
      <div class="o-cv__about">
        <Heading level={3}>{t('profile_files.more')}</Heading>
        <p class="o-actions">
          <LinkButton href={localised(t.language, '/letter')} iconEnd="arrow">
            {t('profile_files.letter')}
          </LinkButton>
          <LinkButton href={localised(t.language, '/skills-card')} iconEnd="arrow">
            {t('profile_files.card')}
          </LinkButton>
        </p>
      </div>
    </>
  );
}
