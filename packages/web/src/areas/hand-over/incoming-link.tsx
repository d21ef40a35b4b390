// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { type DeviceJourney, EMPTY, isEmpty } from '../../app/device-journey.ts';
import { differenceBetween } from '../../app/merge-copies.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { Counts } from './counts.tsx';
import { FaultNotice } from './fault-notice.tsx';
import { type Attempt, fetchHandOver, type HandOver } from './hand-over-client.ts';
import type { HandOverLink } from './link.ts';

type IncomingLinkProps = {
  link: HandOverLink;
  journey: DeviceJourney;
  t: Translator;
  onTake: (handOver: HandOver) => void;
  onLeave: () => void;
};

/** A link from one's own other device: says what it holds and asks before anything changes here. */
export function IncomingLink({ link, journey, t, onTake, onLeave }: IncomingLinkProps) {
  const [attempt, setAttempt] = useState<Attempt<HandOver>>();
  const load = () => {
    setAttempt(undefined);
    void fetchHandOver(link, { language: t.language }).then(setAttempt);
  };
  useEffect(load, [link.id, link.key]);
  if (!attempt) return <Loading text={t('take_along.loading')} />;
  if (!attempt.ok) {
    return (
      <div role="status">
        <FaultNotice fault={attempt.fault} t={t} onRetry={load} />
      </div>
    );
  }
  const handOver = attempt.value;
  return (
    <section aria-labelledby="take-along">
      <Heading level={2} id="take-along" focusable>
        {t('take_along.incoming.title')}
      </Heading>
      <Paragraph>{t('take_along.incoming.holds')}</Paragraph>
      <Counts of={differenceBetween(EMPTY, handOver.journey)} t={t} />
      <Paragraph>{t(`take_along.incoming.${isEmpty(journey) ? 'empty' : 'merge'}`)}</Paragraph>
      <p class="o-actions">
        <Button kind="primary" onClick={() => onTake(handOver)}>
          {t('take_along.incoming.yes')}
        </Button>
        <Button onClick={onLeave}>{t('take_along.incoming.no')}</Button>
      </p>
    </section>
  );
}
