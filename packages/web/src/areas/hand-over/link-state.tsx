// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { DeviceJourney } from '../../app/device-journey.ts';
import { differenceBetween, isSameJourney } from '../../app/merge-copies.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Counts } from './counts.tsx';

type LinkStateProps = {
  /** On this device. */
  journey: DeviceJourney;
  /** Behind the link. */
  seen: DeviceJourney;
  /** The two together. */
  merged: DeviceJourney;
  busy: boolean;
  /** Something else just said that they are the same. */
  isQuiet: boolean;
  t: Translator;
  onBringTogether: () => void;
};

/** Whether device and link hold the same; if not, what differs and one tap to bring them together. */
export function LinkState({ journey, seen, merged, busy, isQuiet, t, onBringTogether }: LinkStateProps) {
  const isChanged = !isSameJourney(merged, journey);
  const isNewer = !isSameJourney(merged, seen);
  if (!isChanged && !isNewer) return isQuiet ? null : <Notice kind="ok">{t('take_along.same')}</Notice>;
  const label = isChanged && isNewer ? 'newer.both' : isChanged ? 'changed.take' : 'newer.update';
  return (
    <Notice kind="info" title={t(isChanged ? 'take_along.changed.title' : 'take_along.newer.title')}>
      {isChanged && (
        <>
          <p>{t('take_along.changed.text')}</p>
          <Counts of={differenceBetween(journey, merged)} t={t} />
        </>
      )}
      {isChanged && isNewer && <p>{t('take_along.newer.title')}.</p>}
      {isNewer && <p>{t('take_along.newer.text')}</p>}
      <p>
        <Button kind="primary" busy={busy} onClick={onBringTogether}>
          {t(busy ? 'take_along.newer.updating' : `take_along.${label}`)}
        </Button>
      </p>
    </Notice>
  );
}
