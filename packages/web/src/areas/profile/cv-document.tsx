// SPDX-License-Identifier: EUPL-1.2
import { call } from '@opstap/contract/client';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@opstap/kernel';
import type { Letter, Profile } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import { PdfForm } from '../../app/pdf-form.tsx';
import { sentProfile } from './sent-profile.ts';

const OTHERS = LANGUAGES.filter((other) => other !== 'nl');

/** Dutch alone, or beside another language. */
export const DUTCH_CHOICES = [
  { value: 'none', label: LANGUAGE_NAMES.nl },
  ...OTHERS.map((other) => ({ value: other, label: `${LANGUAGE_NAMES.nl} + ${LANGUAGE_NAMES[other]}` })),
];

type CvDocumentProps = {
  profile: Profile;
  /** Absent: the CV. */
  kind?: 'card' | 'letter';
  letter?: Letter;
  sent?: string;
  language: Language;
  t: Translator;
};

/** The CV, the card or a letter as a PDF: in Dutch, or in Dutch beside another language. */
export function CvDocument({ profile, kind, letter, sent, language, t }: CvDocumentProps) {
  const make = async ([, second]: Language[]) => {
    const languages: Language[] = second ? ['nl', second] : ['nl'];
    const body = {
      profile: sentProfile(profile),
      languages,
      ...(kind && { kind }),
      ...(letter && {
        letter: { ...letter, competences: [...letter.competences], licences: [...letter.licences] },
      }),
    };
    return (await call('createProfileDocument', { body }, { language })).body;
  };
  return (
    <PdfForm
      sent={sent ?? t('profile.cv.sent')}
      choices={DUTCH_CHOICES}
      preset="none"
      fileName={`${kind ?? 'cv'}.pdf`}
      make={make}
      language={language}
      t={t}
    />
  );
}
