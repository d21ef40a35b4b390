// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading } from '../../ui/text.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { ShowPhrase } from './start-notes.tsx';

type Fault = 'wrong' | 'damaged';
type UnlockNotesProps = {
  isAfterUse: boolean;
  t: Translator;
  onUnlock: (passphrase: string) => Promise<Fault | undefined>;
};

/** Notes that are locked: says whether the phrase is wrong or the notes are damaged. */
export function UnlockNotes({ isAfterUse, t, onUnlock }: UnlockNotesProps) {
  const [phrase, setPhrase] = useState('');
  const [fault, setFault] = useState<Fault>();
  const [isReadable, setReadable] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const found = await onUnlock(phrase);
    if (!found) return;
    setBusy(false);
    setFault(found);
    document.getElementById('phrase')?.focus();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <div role="status">{isAfterUse && <Notice kind="info">{t('evidence.unlock.locked')}</Notice>}</div>
      <Heading level={2} id="notes-screen" focusable>
        {t('evidence.unlock.title')}
      </Heading>
      <PassphraseField
        id="phrase"
        label={t('evidence.unlock.passphrase')}
        error={fault && t(`evidence.unlock.${fault}`)}
        value={phrase}
        isReadable={isReadable}
        onInput={setPhrase}
      />
      <ShowPhrase isReadable={isReadable} t={t} onChange={setReadable} />
      <p class="o-actions">
        <Button kind="primary" type="submit" busy={isBusy}>
          {t(isBusy ? 'evidence.unlock.busy' : 'evidence.unlock.button')}
        </Button>
      </p>
    </form>
  );
}
