// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import type { HandOverFault } from './hand-over-client.ts';

type FaultNoticeProps = { fault: HandOverFault; t: Translator; onRetry?: (() => void) | undefined };

/** What is the matter and the way out. Needs the texts `take_along`. */
export function FaultNotice({ fault, t, onRetry }: FaultNoticeProps) {
  return (
    <State
      kind={isGone(fault) ? 'stale' : fault === 'offline' ? 'offline' : 'error'}
      title={t(`take_along.faults.${fault}.title`)}
      actions={onRetry && mayPass(fault) && <Button onClick={onRetry}>{t('take_along.try_again')}</Button>}
    >
      {t(`take_along.faults.${fault}.text`)}
    </State>
  );
}

/** Faults that may be over the next time; the others stay as they are. */
function mayPass(fault: HandOverFault): boolean {
  return ['too-many', 'changing', 'offline', 'unavailable'].includes(fault);
}

/** There is nothing left on the server for this link. */
export function isGone(fault: HandOverFault): fault is 'deleted' | 'expired' | 'not-found' {
  return fault === 'deleted' || fault === 'expired' || fault === 'not-found';
}
