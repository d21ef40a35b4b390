// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { removeJourney } from '../../app/device.ts';
import { formatInstant } from '../../app/format.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { wipeSealed } from '../evidence/kept-notes.ts';
import { forgetHandOver } from '../hand-over/own-hand-over.ts';
import { lastChangeOnDevice } from '../home/last-change.ts';
import { readPay, removePay } from '../pay/kept-pay.ts';
import { readProfile, removeProfile } from '../profile/kept-profile.ts';
import { readWish, removeWish } from '../reconstruction/kept-wish.ts';
import { removeRoute } from '../routes/kept-route.ts';
import { forgetReminders } from '../what-changes/reminders.ts';
import { removeRefusals } from '../work/kept-refusals.ts';

type Props = { language: Language };
type State = { kind: 'none' } | { kind: 'some'; date: string } | { kind: 'removed' };

/** What is on this device, and one tap to remove it: answers, kept pages and the choice of colours. */
function DeviceData({ language, t }: Props & { t: Translator }) {
  const [state, setState] = useState<State>();
  useEffect(() => {
    void lastChange().then((date) => setState(date ? { kind: 'some', date } : { kind: 'none' }));
  }, []);
  if (!state) return null;
  const remove = async () => {
    await forgetEverything();
    setState({ kind: 'removed' });
  };
  return (
    <Notice kind={state.kind === 'removed' ? 'ok' : 'info'} title={t('shell.stored.title')} role="status">
      <p>
        {state.kind === 'some'
          ? t('shell.stored.some', { date: formatInstant(state.date, language) })
          : t(`shell.stored.${state.kind}`)}
      </p>
      {state.kind !== 'removed' && (
        <p>
          <Button onClick={() => void remove()}>{t('shell.stored.remove')}</Button>
        </p>
      )}
    </Notice>
  );
}

/** When answers, payslips, the profile or the wish to help rebuild were last changed. */
async function lastChange(): Promise<string | undefined> {
  const [answers, pay, own, wish] = await Promise.all([
    lastChangeOnDevice(),
    readPay(),
    readProfile(),
    readWish(),
  ]);
  const profile = own === 'newer' ? '' : own?.at;
  return [answers ?? [], pay?.payslips.length ? pay.at : [], profile ?? [], wish?.at ?? []]
    .flat()
    .sort()
    .at(-1);
}

async function forgetEverything(): Promise<void> {
  await Promise.all([
    removeJourney(),
    forgetHandOver(),
    forgetReminders(),
    removePay(),
    removeProfile(),
    removeWish(),
    removeRefusals(),
    removeRoute(),
    wipeSealed(),
  ]);
  sessionStorage.clear();
  localStorage.removeItem('opstap-theme');
  const names = 'caches' in window ? await caches.keys() : [];
  await Promise.all(names.filter((name) => name.startsWith('opstap-')).map((name) => caches.delete(name)));
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.unregister();
}

export const island: IslandDefinition<Props> = { texts: ['shell'], view: DeviceData };
