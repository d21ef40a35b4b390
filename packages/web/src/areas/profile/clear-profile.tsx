// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Removes the profile, after asking once. */
export function ClearProfile({ onClear, t }: { onClear: () => void; t: Translator }) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <p class="o-actions o-profile__clear">
        <Button kind="subtle" onClick={() => setAsked(true)}>
          {t('profile.clear.button')}
        </Button>
      </p>
    );
  return (
    <div class="o-profile__clear">
      <Notice kind="warning" role="alert">
        {t('profile.clear.text')}
      </Notice>
      <p class="o-actions">
        <Button onClick={onClear}>{t('profile.clear.sure')}</Button>
        <Button kind="primary" onClick={() => setAsked(false)}>
          {t('profile.clear.cancel')}
        </Button>
      </p>
    </div>
  );
}
