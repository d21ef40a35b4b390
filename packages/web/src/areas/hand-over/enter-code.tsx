// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { localised } from '../../app/page.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { Heading } from '../../ui/text.tsx';
import { fragmentOf } from './link.ts';
import { CODE_GROUPS, CODE_SIGNS, linkOfCode, type ReadCode, readCode } from './typed-code.ts';

const FIELD = 'code';

/** Takes the code of another screen and goes on where a scanned link would: that page asks before anything changes here. */
export function EnterCode({ language, t }: { language: Language; t: Translator }) {
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<ReadCode>();
  const open = async (event: Event) => {
    event.preventDefault();
    const now = readCode(typed);
    setRead(now);
    if (now.kind === 'code')
      location.assign(`${localised(language, '/take-along')}${fragmentOf(await linkOfCode(now.secret))}`);
    else document.getElementById(FIELD)?.focus();
  };
  return (
    <section aria-labelledby="enter-code">
      <Heading level={2} id="enter-code">
        {t('to_phone.enter.title')}
      </Heading>
      <form onSubmit={(event) => void open(event)}>
        <TextField
          id={FIELD}
          label={t('to_phone.enter.label')}
          hint={t('to_phone.enter.hint', { groups: CODE_GROUPS })}
          error={read && faultOf(read, t)}
          value={typed}
          maxLength={60}
          onInput={(text) => {
            setTyped(text);
            setRead(undefined);
          }}
        />
        <Button type="submit">{t('to_phone.enter.button')}</Button>
      </form>
    </section>
  );
}

function faultOf(read: ReadCode, t: Translator): string | undefined {
  if (read.kind === 'code') return undefined;
  if (read.kind === 'length') return t('to_phone.enter.length', { wanted: CODE_SIGNS, given: read.given });
  return t(`to_phone.enter.${read.kind}`);
}
