// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { readJourney } from '../../app/device.ts';
import { EMPTY, isEmpty } from '../../app/device-journey.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { readProfile } from '../profile/kept-profile.ts';
import { readRoute } from '../routes/kept-route.ts';
import { CodeShown } from './code-shown.tsx';
import { EnterCode } from './enter-code.tsx';
import { MakeCode } from './make-code.tsx';
import { QrCode } from './qr-code.tsx';
import { canSeal } from './sealed.ts';
import { useFocusOnChange } from './use-focus.ts';
import type { Device } from './use-take-along.ts';

/** `page`: the address shown where nothing is on this device. `clear`: where everything can be removed from it. */
type Props = { language: Language; page: string; clear: string };
type Screen =
  | { kind: 'loading' | 'not-secure' | 'nothing' }
  | { kind: 'make'; device: Device }
  | { kind: 'made'; secret: string };

function ToMyPhone({ language, page, clear, t }: Props & { t: Translator }) {
  const [screen, setScreen] = useState<Screen>({ kind: 'loading' });
  useEffect(() => void currentScreen().then(setScreen), []);
  useFocusOnChange('to-phone', screen.kind, undefined);
  if (screen.kind === 'loading') return <Paragraph>{t('to_phone.loading')}</Paragraph>;
  if (screen.kind === 'not-secure')
    return (
      <>
        <Notice kind="warning">{t('to_phone.not_secure')}</Notice>
        <OnlyPage page={page} t={t} />
      </>
    );
  if (screen.kind === 'made') return <CodeShown secret={screen.secret} clear={clear} t={t} />;
  return (
    <>
      {screen.kind === 'make' && (
        <MakeCode device={screen.device} t={t} onMade={(secret) => setScreen({ kind: 'made', secret })} />
      )}
      <EnterCode language={language} t={t} />
      {screen.kind === 'nothing' && <OnlyPage page={page} t={t} />}
    </>
  );
}

function OnlyPage({ page, t }: { page: string; t: Translator }) {
  return (
    <section aria-labelledby="only-page">
      <Heading level={2} id="only-page">
        {t('to_phone.page.title')}
      </Heading>
      <Paragraph>{t('to_phone.page.text')}</Paragraph>
      <QrCode text={page} label={t('to_phone.page.qr')} />
      <p class="o-passed-on__address" translate={false}>
        {page}
      </p>
    </section>
  );
}

async function currentScreen(): Promise<Screen> {
  if (!canSeal()) return { kind: 'not-secure' };
  const [journey, kept, route] = await Promise.all([readJourney(), readProfile(), readRoute()]);
  const device = {
    journey: journey ?? EMPTY,
    own: undefined,
    // One of a newer Opstap cannot be carried; it stays as it is.
    profile: kept === 'newer' ? undefined : kept,
    route,
  };
  return isEmpty(device.journey) && !device.profile && !route
    ? { kind: 'nothing' }
    : { kind: 'make', device };
}

export const island: IslandDefinition<Props> = {
  texts: ['to_phone', 'take_along', 'carried'],
  view: ToMyPhone,
};
