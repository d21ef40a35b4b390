// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** The address of this page: nothing of the person is in it. */
export function CopyLink({ t }: { t: Translator }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const address = () => location.origin + location.pathname + location.search;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setState('copied');
    } catch {
      // Without https, or refused: the address can still be copied by hand.
      setState('failed');
    }
  };
  return (
    <>
      <p class="o-actions">
        <Button icon="web" onClick={() => void copy()}>
          {t('answer.copy_link')}
        </Button>
      </p>
      <div role="status">
        {state === 'copied' && <Notice kind="ok">{t('answer.copied')}</Notice>}
        {state === 'failed' && (
          <Notice kind="warning">
            {t('answer.copy_failed')} {address()}
          </Notice>
        )}
      </div>
    </>
  );
}
