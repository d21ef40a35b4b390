// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { Button } from './button.tsx';
import { State } from './state.tsx';

/** What an island needs did not come. Whether the device has a connection is looked at, for the way out differs. */
export function LoadFailed({ t, text = t('flow.load_failed') }: { t: Translator; text?: string }) {
  const isOffline = typeof navigator !== 'undefined' && navigator.onLine === false;
  return (
    <State
      kind={isOffline ? 'offline' : 'error'}
      role="alert"
      title={t(isOffline ? 'flow.offline_title' : 'flow.failed_title')}
      actions={<Button onClick={() => location.reload()}>{t('flow.retry')}</Button>}
    >
      {text}
    </State>
  );
}
