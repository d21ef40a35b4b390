// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { isEmpty } from '../../app/device-journey.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading } from '../../ui/text.tsx';
import { CarryProfile } from './carry-profile.tsx';
import { FaultNotice } from './fault-notice.tsx';
import { createHandOver, type HandOverFault } from './hand-over-client.ts';
import { linkOfCode, newCodeSecret } from './typed-code.ts';
import { carried, type Device } from './use-take-along.ts';

type Props = { device: Device; t: Translator; onMade: (secret: string) => void };

/** Says what leaves the device and who can read it; then one tap. The computer keeps no link: it may be somebody else's next. */
export function MakeCode({ device, t, onMade }: Props) {
  const [withProfile, setWithProfile] = useState(isEmpty(device.journey));
  const [fault, setFault] = useState<HandOverFault | 'nothing'>();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    const content = carried(device, withProfile);
    setFault(isEmpty(content) ? 'nothing' : undefined);
    if (isEmpty(content)) return;
    setBusy(true);
    const secret = newCodeSecret();
    const attempt = await createHandOver(content, { language: t.language }, await linkOfCode(secret));
    setBusy(false);
    if (attempt.ok) onMade(secret);
    else setFault(attempt.fault);
  };
  return (
    <section aria-labelledby="to-phone">
      <Heading level={2} id="to-phone" focusable>
        {t('to_phone.make.title')}
      </Heading>
      <ul>
        {t.list('to_phone.make.how').map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {device.profile && <CarryProfile isChosen={withProfile} t={t} onChoose={setWithProfile} />}
      <p class="o-actions">
        <Button kind="primary" busy={busy} onClick={() => void make()}>
          {t(busy ? 'to_phone.make.busy' : 'to_phone.make.button')}
        </Button>
      </p>
      <div role="status">
        {fault === 'nothing' && <Notice kind="warning">{t('carried.only_profile')}</Notice>}
        {fault && fault !== 'nothing' && <FaultNotice fault={fault} t={t} />}
      </div>
    </section>
  );
}
