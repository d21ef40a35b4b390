// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { PROFILE_PARTS, profileSummary } from '@opstap/profiles';
import { PROFILE_TEXTS, type Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { useDutch } from '../../app/client/use-texts.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { later, useLater } from '../../app/later.ts';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Loading } from '../../ui/state.tsx';
import { ClearProfile } from './clear-profile.tsx';
import { EducationPart } from './education-part.tsx';
import { ImportCv } from './import-cv/import-cv.tsx';
import { JobsPart } from './jobs-part.tsx';
import { LanguagesPart } from './languages-part.tsx';
import { LicencesPart } from './licences-part.tsx';
import { NoCv } from './no-cv.tsx';
import { OfferedAnswers } from './offered-answers.tsx';
import { ProfileFile } from './profile-file.tsx';
import { RecognisedPart } from './recognised-part.tsx';
import { useAbilities, useOccupations } from './use-occupations.ts';
import { useProfile } from './use-profile.ts';
import { WishesPart } from './wishes-part.tsx';
import './profile.css';

const outputs = later(() => import('./outputs.tsx'));

type Props = { language: Language; demo: boolean };

/** Everything on one page: each part can be filled in, changed and left out in any order. */
function OwnProfilePage({ language, demo, t }: Props & { t: Translator }) {
  const own = useProfile();
  const [isBegun, setBegun] = useState(false);
  const count = typeof own === 'object' ? profileSummary(own.profile).filled.length : 0;
  const isFilled = typeof own === 'object' && (count > 0 || own.offers.length > 0);
  const abilities = useAbilities(language);
  // The names of all work are large: they come with the first touch, or where they are in the profile.
  const all = useOccupations(language, demo, isBegun || isFilled);
  const occupations = all ?? (isFilled && !isBegun ? undefined : abilities);
  const dutch = useDutch(t, PROFILE_TEXTS, isFilled);
  const made = useLater(outputs, isBegun || isFilled);
  if (own === 'newer') return <Notice kind="warning">{t('profile.newer')}</Notice>;
  if (occupations === 'failed') return <LoadFailed t={t} />;
  if (!own || !occupations) return <Loading text={t('flow.loading')} />;

  const { profile, change, taken, offers, isKept } = own;
  const part = { profile, change, occupations, t };
  const total = PROFILE_PARTS.length;
  const facts = taken.map((fact) => t(`facts.${fact}.label`)).join(', ');
  return (
    <div class="o-profile" onFocusIn={() => setBegun(true)} onPointerDown={() => setBegun(true)}>
      <div class="o-profile__form">
        {!isKept && <Notice kind="warning">{t('flow.not_kept')}</Notice>}
        {facts && <Notice kind="info">{t('profile.taken', { facts })}</Notice>}
        <OfferedAnswers offers={offers} change={change} occupations={occupations} t={t} />
        <Progress
          id="profile-progress"
          value={count}
          max={total}
          text={t('profile.progress', { count, total })}
        />
        <ImportCv {...part} />
        <JobsPart {...part} />
        <EducationPart {...part} />
        <RecognisedPart {...part} />
        <LanguagesPart {...part} />
        <LicencesPart {...part} />
        <WishesPart {...part} />
      </div>
      {count === 0 ? (
        <NoCv t={t} />
      ) : made === 'failed' ? (
        <LoadFailed t={t} />
      ) : made ? (
        <>
          <made.Cv profile={profile} occupations={occupations} language={language} dutch={dutch} t={t} />
          <made.NearWork profile={profile} occupations={occupations} t={t} />
        </>
      ) : (
        <Loading text={t('flow.loading')} />
      )}
      <NextLinks tool="profile" signs={profile.jobs.length > 0 ? ['has_work'] : []} t={t} />
      <ProfileFile profile={profile} change={change} isEmpty={count === 0} t={t} />
      {count > 0 && <ClearProfile onClear={own.remove} t={t} />}
    </div>
  );
}

export const island: IslandDefinition<Props> = {
  texts: [...PROFILE_TEXTS, 'profile_files', 'flow', 'result', 'interview', 'known', 'next', 'recognised'],
  view: OwnProfilePage,
};
