// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { rememberAlias } from '../../app/linker/kept-aliases.ts';
import { Button } from '../../ui/button.tsx';
import { focusOn } from './focus-on.ts';
import type { NamedWork } from './job-search.tsx';

/** Longer texts are sentences, not names. */
const MOST_WORDS = 4;

/** Whether the person calls this work so: their word then counts the next time, on this device. Asked, never assumed. */
export function AliasQuestion({ work, onKept, t }: { work: NamedWork; onKept: () => void; t: Translator }) {
  const [answer, setAnswer] = useState<'yes' | 'no'>();
  const { occupation, text, label } = work;
  const isName = text !== '' && text.split(/\s+/).length <= MOST_WORDS && !/\d/.test(text);
  if (!occupation || !isName || label.toLowerCase().includes(text.toLowerCase())) return null;
  const settle = async (said: 'yes' | 'no') => {
    if (said === 'yes') {
      await rememberAlias(text, occupation);
      onKept();
    }
    setAnswer(said);
    focusOn('profile-jobs');
  };
  return (
    <div role="status">
      {answer === 'yes' && <p>{t('interview.alias.kept', { words: text, title: label })}</p>}
      {!answer && (
        <>
          <p>{t('interview.alias.ask', { words: text, title: label })}</p>
          <p class="o-actions">
            <Button onClick={() => void settle('yes')}>{t('interview.alias.yes')}</Button>
            <Button kind="subtle" onClick={() => void settle('no')}>
              {t('interview.alias.no')}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
