// SPDX-License-Identifier: EUPL-1.2
import { type Job, TEXT_LIMIT } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { useOccupationSearch } from '../../app/linker/use-occupation-search.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox, type ComboboxOption } from '../../ui/combobox.tsx';
import { FurtherSearch } from './further-search.tsx';

/** What was chosen for a text: work of the list, of another classification, or the person's own words. */
export type NamedWork = Pick<Job, 'ownTitle' | 'occupation' | 'imported'> & { text: string; label: string };

type JobSearchProps = {
  jobs: readonly Job[];
  t: Translator;
  onAdd: (work: NamedWork) => void;
};

/** No id of an occupation. */
const OWN_WORDS = '';

/** "Which work did you do?" Under the box what it may be; the last choice is always one's own words. */
export function JobSearch({ jobs, t, onAdd }: JobSearchProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [again, setAgain] = useState<NamedWork>();
  const search = useOccupationSearch(text, t, { tasks: true });
  const words = text.trim().slice(0, TEXT_LIMIT);
  const inList = new Set(jobs.map(({ occupation }) => occupation));

  const settle = (work: NamedWork, isAgain = false) => {
    setText('');
    setError(undefined);
    const isThere = work.occupation !== undefined && inList.has(work.occupation);
    setAgain(isThere && !isAgain ? work : undefined);
    if (!isThere || isAgain) onAdd(work);
  };
  const addOwn = () => {
    if (words) settle({ ownTitle: words, text: words, label: words });
    else setError(t('profile.jobs.own_empty'));
  };
  const choose = ({ value, label }: ComboboxOption) => {
    if (value === OWN_WORDS) addOwn();
    else settle({ occupation: value, ownTitle: '', text: words, label });
  };
  const found = search.options.map((option) =>
    inList.has(option.value) ? { ...option, note: t('interview.in_list') } : option,
  );
  const own = { value: OWN_WORDS, label: t('interview.keep_words', { words }) };
  return (
    <>
      <Combobox
        id="profile-search"
        label={t('profile.jobs.search')}
        hint={t('profile.jobs.search_hint')}
        error={error}
        text={text}
        options={words && search.answered !== undefined ? [...found, own] : []}
        answered={search.answered}
        notice={search.notice}
        onFocus={search.onFocus}
        announce={(count) => t('flow.suggestions', { count: Math.max(0, count - 1) })}
        onText={setText}
        onChoose={choose}
      />
      <p class="o-actions">
        <Button onClick={addOwn}>{t('profile.jobs.own')}</Button>
      </p>
      <FurtherSearch
        text={words}
        t={t}
        onChoose={({ label, ...imported }) =>
          settle({ ownTitle: label.slice(0, TEXT_LIMIT), imported, text: words, label })
        }
      />
      <div role="status">
        {again && (
          <>
            <p>{t('interview.already', { title: again.label })}</p>
            <p class="o-actions">
              <Button onClick={() => settle(again, true)}>
                {t('interview.again', { title: again.label })}
              </Button>
            </p>
          </>
        )}
      </div>
    </>
  );
}
