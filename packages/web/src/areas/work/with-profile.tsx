// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import type { WantedWork } from '@opstap/matching';
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { localised } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading, State } from '../../ui/state.tsx';
import { TakenAnswers } from '../known/taken-answers.tsx';
import { type Occupations, useOccupations } from '../profile/use-occupations.ts';
import { useWantedWork } from './use-wanted-work.ts';

type Props = {
  language: Language;
  today: PlainDate;
  demo: boolean;
  t: Translator;
  /** What the page could do with a profile. */
  noProfile: string;
  children: (wanted: WantedWork, occupations: Occupations) => ComponentChildren;
};

/** Loads what is on the device, and says what to do when there is nothing. */
export function WithProfile({ language, today, demo, t, noProfile, children }: Props) {
  const known = useWantedWork(today);
  const occupations = useOccupations(language, demo, typeof known === 'object');
  if (known === 'newer') return <Notice kind="warning">{t('profile.newer')}</Notice>;
  if (known === 'failed' || occupations === 'failed') return <LoadFailed t={t} />;
  if (known === 'none')
    return (
      <State
        kind="empty"
        title={t('work.no_profile_title')}
        actions={
          <LinkButton kind="primary" href={localised(language, '/profile')} iconEnd="arrow">
            {t('work.to_profile')}
          </LinkButton>
        }
      >
        {noProfile}
      </State>
    );
  if (!known || !occupations) return <Loading text={t('flow.loading')} />;
  return (
    <>
      <TakenAnswers facts={known.taken} t={t} />
      {children(known.wanted, occupations)}
    </>
  );
}
