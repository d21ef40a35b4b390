// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/choice-group.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading } from '../../ui/text.tsx';
import { PassphraseField } from './passphrase-field.tsx';

const SHORTEST = 12;

type StartNotesProps = { isWiped: boolean; t: Translator; onBegin: (passphrase: string) => Promise<void> };

/** A new diary: choose a phrase, twice, for nobody can give it back. */
export function StartNotes({ isWiped, t, onBegin }: StartNotesProps) {
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<'too_short' | 'differs'>();
  const [isReadable, setReadable] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    const found =
      [...phrase.trim()].length < SHORTEST ? 'too_short' : phrase === again ? undefined : 'differs';
    setFault(found);
    if (found) return document.getElementById(found === 'differs' ? 'phrase-again' : 'phrase')?.focus();
    setBusy(true);
    void onBegin(phrase);
  };
  return (
    <form onSubmit={submit} noValidate>
      <div role="status">{isWiped && <Notice kind="ok">{t('evidence.wipe.done')}</Notice>}</div>
      <Heading level={2} id="notes-screen" focusable>
        {t('evidence.start.title')}
      </Heading>
      <PassphraseField
        id="phrase"
        label={t('evidence.start.passphrase')}
        hint={t('evidence.start.hint')}
        error={fault === 'too_short' ? t('evidence.start.too_short') : undefined}
        value={phrase}
        isReadable={isReadable}
        onInput={setPhrase}
      />
      <PassphraseField
        id="phrase-again"
        label={t('evidence.start.repeat')}
        error={fault === 'differs' ? t('evidence.start.differs') : undefined}
        value={again}
        isReadable={isReadable}
        onInput={setAgain}
      />
      <ShowPhrase isReadable={isReadable} t={t} onChange={setReadable} />
      <p class="o-actions">
        <Button kind="primary" type="submit" busy={isBusy} iconEnd="arrow">
          {t('evidence.start.button')}
        </Button>
      </p>
    </form>
  );
}

type ShowPhraseProps = { isReadable: boolean; t: Translator; onChange: (isReadable: boolean) => void };

export function ShowPhrase({ isReadable, t, onChange }: ShowPhraseProps) {
  return (
    <CheckboxGroup
      id="show-phrase"
      legend={<span class="o-visually-hidden">{t('evidence.show')}</span>}
      choices={[{ value: 'show', label: t('evidence.show') }]}
      values={isReadable ? ['show'] : []}
      onChange={(values) => onChange(values.length > 0)}
    />
  );
}
