// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { formatInstant } from '../../app/format.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { lastChangeOnDevice } from './last-change.ts';

type Props = { language: Language };

/** Shown when answers are on this device. */
function ResumeNotice({ language, t }: Props & { t: Translator }) {
  const [date, setDate] = useState<string>();
  useEffect(() => {
    void lastChangeOnDevice().then(setDate);
  }, []);
  if (!date) return null;
  return (
    <Notice kind="info" title={t('home.resume.title')} role="status">
      <p>{t('home.resume.text', { date: formatInstant(date, language) })}</p>
      <p class="o-actions">
        <LinkButton href={localised(language, '/journey/result')}>{t('home.resume.result')}</LinkButton>
        <LinkButton kind="subtle" href={localised(language, '/journey')}>
          {t('home.resume.answers')}
        </LinkButton>
      </p>
    </Notice>
  );
}

export const island: IslandDefinition<Props> = { texts: ['home'], view: ResumeNotice };
