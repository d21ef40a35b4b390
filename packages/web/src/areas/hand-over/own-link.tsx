// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { type DeviceJourney, notesOf } from '../../app/device-journey.ts';
import { formatInstant } from '../../app/format.ts';
import { isSameJourney, mergeCopies } from '../../app/merge-copies.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { AgreedList } from '../agreed/agreed-list.tsx';
import { stepTitles } from '../agreed/agreed-steps.ts';
import { CarryProfile } from './carry-profile.tsx';
import { FaultNotice, isGone } from './fault-notice.tsx';
import {
  deleteHandOver,
  fetchHandOver,
  type HandOver,
  type HandOverFault,
  saveHandOver,
} from './hand-over-client.ts';
import { addressFor } from './link.ts';
import { LinkState } from './link-state.tsx';
import type { OwnHandOver } from './own-hand-over.ts';
import { ShareLink } from './share-link.tsx';

type OwnLinkProps = {
  own: OwnHandOver;
  /** What this device would put into the link. */
  journey: DeviceJourney;
  /** Absent when there is no profile on this device. */
  onCarry: ((withProfile: boolean) => void) | undefined;
  /** The page has just said what was done. */
  isQuiet: boolean;
  t: Translator;
  /** Both sides were made equal: `handOver` is what the server has now and this device must get. */
  onEqual: (handOver: HandOver, what: 'taken' | 'updated') => Promise<void>;
  onGone: (why: 'deleted' | 'expired' | 'not-found' | 'removed') => void;
};

/** The link of this device: to share it, to bring both sides together, to delete it. */
export function OwnLink({ own, journey, onCarry, isQuiet, t, onEqual, onGone }: OwnLinkProps) {
  const [seen, setSeen] = useState<HandOver>();
  const [fault, setFault] = useState<HandOverFault>();
  const [busy, setBusy] = useState<'updating' | 'removing'>();
  const options = { language: t.language };
  const refuse = (why: HandOverFault) => (isGone(why) ? onGone(why) : setFault(why));

  const look = async () => {
    setFault(undefined);
    const attempt = await fetchHandOver(own, options);
    if (attempt.ok) setSeen(attempt.value);
    else refuse(attempt.fault);
  };
  useEffect(() => void look(), [own.id]);

  const bringTogether = async (handOver: HandOver) => {
    setBusy('updating');
    setFault(undefined);
    const mine = mergeCopies(journey, handOver.journey, own.knownUntil, own.knownProfile);
    const isTaken = isSameJourney(mine, handOver.journey);
    const attempt = isTaken
      ? ({ ok: true, value: handOver } as const)
      : await saveHandOver(handOver, mine, options, own.knownUntil, own.knownProfile);
    if (attempt.ok) {
      setSeen(attempt.value);
      await onEqual(attempt.value, isTaken ? 'taken' : 'updated');
    } else refuse(attempt.fault);
    setBusy(undefined);
  };
  const remove = async () => {
    setBusy('removing');
    setFault(undefined);
    const attempt = await deleteHandOver(own, options);
    setBusy(undefined);
    if (attempt.ok) onGone('removed');
    else refuse(attempt.fault);
  };

  return (
    <section aria-labelledby="take-along">
      <Heading level={2} id="take-along" focusable>
        {t('take_along.link.title')}
      </Heading>
      <div role="status">
        {fault && <FaultNotice fault={fault} t={t} onRetry={() => void look()} />}
        {seen && (
          <LinkState
            journey={journey}
            merged={mergeCopies(journey, seen.journey, own.knownUntil, own.knownProfile)}
            seen={seen.journey}
            busy={busy === 'updating'}
            isQuiet={isQuiet}
            t={t}
            onBringTogether={() => void bringTogether(seen)}
          />
        )}
      </div>
      <Paragraph>{t('take_along.link.lead')}</Paragraph>
      <ShareLink
        address={addressFor(own, 'adviser', location.origin, t.language)}
        label={t('take_along.link.label')}
        qrLabel={t('take_along.link.qr')}
        t={t}
      />
      {seen && (
        <Paragraph>
          {t('take_along.link.until', { date: formatInstant(seen.expiresAt, t.language) })}
        </Paragraph>
      )}
      {onCarry && <CarryProfile isChosen={own.withProfile === true} t={t} onChoose={onCarry} />}
      <Details summary={t('take_along.device.title')}>
        <Paragraph>{t('take_along.device.text')}</Paragraph>
        <ShareLink
          address={addressFor(own, 'take-along', location.origin, t.language)}
          label={t('take_along.device.label')}
          qrLabel={t('take_along.device.qr')}
          t={t}
        />
      </Details>
      <Details summary={t('take_along.how.title')}>
        <ul>
          {t.list('take_along.how.items').map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Details>
      {notesOf(journey).length > 0 && (
        <>
          <Heading level={2}>{t('take_along.notes.title')}</Heading>
          <AgreedList journey={journey} titleOf={(step) => stepTitles(step, [t])} t={t} />
        </>
      )}
      <Heading level={2}>{t('take_along.remove.title')}</Heading>
      <Paragraph>{t('take_along.remove.text')}</Paragraph>
      <p class="o-actions">
        <Button busy={busy === 'removing'} onClick={() => void remove()}>
          {t(busy === 'removing' ? 'take_along.remove.busy' : 'take_along.remove.button')}
        </Button>
      </p>
    </section>
  );
}
