// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import type { DeviceJourney } from '../../app/device-journey.ts';
import { Button } from '../../ui/button.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { FaultNotice } from './fault-notice.tsx';
import { createHandOver, type HandOver, type HandOverFault } from './hand-over-client.ts';

type MakeLinkProps = { journey: DeviceJourney; t: Translator; onMade: (made: HandOver) => void };

/** What taking along means, before anything leaves the device; then one tap. */
export function MakeLink({ journey, t, onMade }: MakeLinkProps) {
  const [fault, setFault] = useState<HandOverFault>();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    setFault(undefined);
    const attempt = await createHandOver(journey, { language: t.language });
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
      <p class="o-actions">
        <Button kind="primary" busy={busy} onClick={() => void make()}>
          {t(busy ? 'take_along.making' : 'take_along.make')}
        </Button>
      </p>
      <div role="status">{fault && <FaultNotice fault={fault} t={t} />}</div>
    </section>
  );
}
