// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { nearReminders, readReminders } from './reminders.ts';

type Props = { language: Language; today: PlainDate };

/** Shown when a day of which this device reminds is near. */
function ChangeReminder({ language, today, t }: Props & { t: Translator }) {
  const [days, setDays] = useState<readonly PlainDate[]>([]);
  useEffect(() => {
    void readReminders(today).then((kept) => setDays(nearReminders(kept, today)));
  }, [today]);
  if (days.length === 0) return null;
  const dates = new Intl.ListFormat(language).format(days.map((day) => formatDate(day, language)));
  return (
    <Notice kind="info" title={t('what_changes.near.title')} role="status">
      <p>{t('what_changes.near.text', { dates })}</p>
      <p class="o-actions">
        <LinkButton href={localised(language, '/what-changes')}>{t('what_changes.near.open')}</LinkButton>
      </p>
    </Notice>
  );
}

export const island: IslandDefinition<Props> = { texts: ['what_changes'], view: ChangeReminder };
