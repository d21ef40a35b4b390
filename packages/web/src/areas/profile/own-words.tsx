// SPDX-License-Identifier: EUPL-1.2
import { TEXT_LIMIT } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { useNamedCompetences } from '../../app/linker/use-named-competences.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { focusOn } from './focus-on.ts';

type OwnWordsProps = {
  id: string;
  words: readonly string[];
  t: Translator;
  onChange: (words: string[]) => void;
  /** The words meant a competence of the list, which goes into a Dutch CV in Dutch. */
  onCompetence: (competence: string) => void;
};

/** No id of a competence. */
const OWN_WORDS = '';

/** What was done besides: a competence of the list where the words name one, else written by the person and kept as it is. */
export function OwnWords({ id, words, t, onChange, onCompetence }: OwnWordsProps) {
  const [text, setText] = useState('');
  const word = text.trim().slice(0, TEXT_LIMIT);
  const found = useNamedCompetences(text, t.language, true);
  const add = () => {
    if (word && !words.includes(word)) onChange([...words, word]);
    setText('');
    focusOn(id);
  };
  const remove = (other: string) => {
    onChange(words.filter((one) => one !== other));
    focusOn(id);
  };
  const own = { value: OWN_WORDS, label: t('interview.keep_words', { words: word }) };
  return (
    <div>
      {words.length > 0 && (
        <ul>
          {words.map((one) => (
            <li key={one}>
              {one}{' '}
              <Button kind="subtle" onClick={() => remove(one)}>
                {t('profile.jobs.own_words_remove', { text: one })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        id={id}
        label={t('profile.jobs.own_words')}
        hint={t('profile.jobs.own_words_hint')}
        error={undefined}
        text={text}
        options={
          word && found.length > 0 ? [...found.map((one) => ({ value: one.id, label: one.name })), own] : []
        }
        announce={(count) => t('flow.suggestions', { count: Math.max(0, count - 1) })}
        onText={setText}
        onChoose={({ value }) => {
          if (value === OWN_WORDS) add();
          else {
            onCompetence(value);
            setText('');
          }
        }}
      />
      <p class="o-actions">
        <Button onClick={add}>{t('profile.jobs.own_words_add')}</Button>
      </p>
    </div>
  );
}
