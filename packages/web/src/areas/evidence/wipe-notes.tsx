// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** Everything gone with one tap and one "are you sure", also without the phrase: whoever must be quick can be. */
export function WipeNotes({ t, onWipe }: { t: Translator; onWipe: () => Promise<void> }) {
  const [isSure, setSure] = useState(false);
  return (
    <section>
      <Heading level={2}>{t('evidence.wipe.title')}</Heading>
      <Paragraph>{t('evidence.wipe.text')}</Paragraph>
      <p class="o-actions">
        {isSure ? (
          <>
            <Button kind="primary" onClick={() => void onWipe()}>
              {t('evidence.wipe.confirm')}
            </Button>
            <Button onClick={() => setSure(false)}>{t('evidence.wipe.cancel')}</Button>
          </>
        ) : (
          <Button onClick={() => setSure(true)}>{t('evidence.wipe.button')}</Button>
        )}
      </p>
    </section>
  );
}
