// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { isEmpty } from '../../app/device-journey.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { CarryProfile } from './carry-profile.tsx';
import { FaultNotice } from './fault-notice.tsx';
import { createHandOver, type HandOver, type HandOverFault } from './hand-over-client.ts';
import { carried, type Device } from './use-take-along.ts';

type MakeLinkProps = { device: Device; t: Translator; onMade: (made: HandOver) => void };

/** What taking along means, before anything leaves the device; then one tap. */
export function MakeLink({ device, t, onMade }: MakeLinkProps) {
  const [fault, setFault] = useState<HandOverFault>();
  const [busy, setBusy] = useState(false);
  // Where the profile is all there is, taking along means that.
  const [withProfile, setWithProfile] = useState(isEmpty(device.journey));
  const [isAsked, setAsked] = useState(false);
  const content = carried(device, withProfile);
  const make = async () => {
    setAsked(isEmpty(content));
    if (isEmpty(content)) return;
    setBusy(true);
    setFault(undefined);
    const attempt = await createHandOver(content, { language: t.language });
    setBusy(false);
    if (attempt.ok) onMade(attempt.value);
    else setFault(attempt.fault);
  };
  return (
    <section aria-labelledby="take-along">
      <Paragraph lead>{t('take_along.lead')}</Paragraph>
      <Heading level={2} id="take-along" focusable>
        {t('take_along.how.title')}
      </Heading>
      <ol class="o-numbered">
        {t.list('take_along.how.items').map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      {device.profile && <CarryProfile isChosen={withProfile} t={t} onChoose={setWithProfile} />}
      <p class="o-actions">
        <Button kind="primary" busy={busy} onClick={() => void make()}>
          {t(busy ? 'take_along.making' : 'take_along.make')}
        </Button>
      </p>
      <div role="status">
        {isAsked && isEmpty(content) && <Notice kind="warning">{t('carried.only_profile')}</Notice>}
        {fault && <FaultNotice fault={fault} t={t} />}
      </div>
    </section>
  );
}
