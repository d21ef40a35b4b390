// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { readReminders, writeReminders } from './reminders.ts';

type Props = { on: PlainDate; date: string; today: PlainDate; t: Translator };

/** Keeps a day on this device, or forgets it again. */
export function RemindButton({ on, date, today, t }: Props) {
  const [isSet, setSet] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void readReminders(today).then((kept) => setSet(kept.includes(on)));
  }, [on, today]);
  const toggle = async () => {
    const others = (await readReminders(today)).filter((day) => day !== on);
    const isKept = await writeReminders(isSet ? others : [...others, on]);
    setRefused(!isKept);
    if (isKept) setSet(!isSet);
  };
  return (
    <p class="o-actions">
      <Button kind="subtle" icon="clock" pressed={isSet} onClick={() => void toggle()}>
        {t(isSet ? 'what_changes.remind.is_set' : 'what_changes.remind.set')}
        <span class="o-visually-hidden">: {date}</span>
      </Button>
      {isRefused && <span role="alert">{t('what_changes.remind.not_kept')}</span>}
    </p>
  );
}
