// SPDX-License-Identifier: EUPL-1.2
import { call } from '@opstap/contract/client';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@opstap/kernel';
import { type Profile, parseProfile } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import { PdfForm } from '../../app/pdf-form.tsx';

/** The CV as a PDF: in Dutch, or in Dutch beside another language. */
export function CvDocument({
  profile,
  language,
  t,
}: {
  profile: Profile;
  language: Language;
  t: Translator;
}) {
  const others = LANGUAGES.filter((other) => other !== 'nl');
  const choices = [
    { value: 'none', label: LANGUAGE_NAMES.nl },
    ...others.map((other) => ({ value: other, label: `${LANGUAGE_NAMES.nl} + ${LANGUAGE_NAMES[other]}` })),
  ];
  const make = async ([, second]: Language[]) => {
    const languages: Language[] = second ? ['nl', second] : ['nl'];
    const body = { profile: sentProfile(profile), languages };
    return (await call('createProfileDocument', { body }, { language })).body;
  };
  return (
    <PdfForm
      sent={t('profile.cv.sent')}
      choices={choices}
      preset="none"
      fileName="cv.pdf"
      make={make}
      language={language}
      t={t}
    />
  );
}

/** What is typed is tidied as when it is read back; what somebody cannot do is not sent. */
function sentProfile(profile: Profile) {
  const { format, jobs, education, languages, licences, wishes } = parseProfile(profile) ?? profile;
  const { avoid: _stays, ...sent } = wishes;
  // The contract's lists are mutable, the profile's are not: same JSON.
  return {
    format,
    jobs: jobs.map((job) => ({
      ...job,
      competences: [...job.competences],
      ownWords: [...job.ownWords],
    })),
    education: [...education],
    languages: [...languages],
    licences: [...licences],
    wishes: sent,
  };
}
