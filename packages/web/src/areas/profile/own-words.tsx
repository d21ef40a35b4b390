// SPDX-License-Identifier: EUPL-1.2
import { TEXT_LIMIT } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/inputs.tsx';

type OwnWordsProps = {
  id: string;
  words: readonly string[];
  t: Translator;
  onChange: (words: string[]) => void;
};

/** What no list has: written by the person, kept as it is. */
export function OwnWords({ id, words, t, onChange }: OwnWordsProps) {
  const [text, setText] = useState('');
  const add = () => {
    const word = text.trim();
    if (word && !words.includes(word)) onChange([...words, word]);
    setText('');
    document.getElementById(id)?.focus();
  };
  return (
    <div>
      {words.length > 0 && (
        <ul>
          {words.map((word) => (
            <li key={word}>
              {word}{' '}
              <Button kind="subtle" onClick={() => onChange(words.filter((other) => other !== word))}>
                {t('profile.jobs.own_words_remove', { text: word })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        id={id}
        label={t('profile.jobs.own_words')}
        hint={t('profile.jobs.own_words_hint')}
        value={text}
        maxLength={TEXT_LIMIT}
        onInput={setText}
      />
      <p class="o-actions">
        <Button onClick={add}>{t('profile.jobs.own_words_add')}</Button>
      </p>
    </div>
  );
}
