// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { fragmentOf, readLink } from './link.ts';

/** Takes a link that somebody sent; it goes into the address, where the page reads it. */
export function PasteLink({ t }: { t: Translator }) {
  const [text, setText] = useState('');
  const [error, setError] = useState<'empty' | 'damaged'>();
  const open = (event: Event) => {
    event.preventDefault();
    const read = readLink(text);
    if (read.kind === 'link') location.hash = fragmentOf(read.link);
    else setError(read.kind === 'none' ? 'empty' : 'damaged');
    if (read.kind !== 'link') document.getElementById('adviser-link')?.focus();
  };
  return (
    <form onSubmit={open}>
      <TextField
        id="adviser-link"
        label={t('adviser.paste.label')}
        hint={t('adviser.paste.hint')}
        error={error && t(`adviser.paste.${error}`)}
        value={text}
        onInput={(typed) => {
          setText(typed);
          setError(undefined);
        }}
      />
      <Button kind="primary" type="submit">
        {t('adviser.paste.open')}
      </Button>
    </form>
  );
}
