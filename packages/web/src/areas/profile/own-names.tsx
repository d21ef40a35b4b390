// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { type Aliases, forgetAlias, readAliases } from '../../app/linker/kept-aliases.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { focusOn } from './focus-on.ts';
import type { Occupations } from './use-occupations.ts';

type OwnNamesProps = {
  /** How often a name was added on this page: the list is then read again. */
  changes: number;
  /** Whoever removes the profile removes the names too. */
  isEmpty: boolean;
  occupations: Occupations;
  t: Translator;
};

/** What the person calls some work, as they confirmed it: each can be taken back. Nothing stands here while there is none. */
export function OwnNames({ changes, isEmpty, occupations, t }: OwnNamesProps) {
  const [aliases, setAliases] = useState<Aliases>({});
  useEffect(() => void readAliases().then(setAliases), [changes, isEmpty]);
  const entries = Object.entries(aliases);
  if (entries.length === 0 || !occupations.isWhole) return null;
  const remove = async (words: string) => {
    await forgetAlias(words);
    setAliases(await readAliases());
    focusOn('profile-jobs');
  };
  return (
    <Details summary={t('interview.alias.list', { count: entries.length })}>
      <ul>
        {entries.map(([words, occupation]) => (
          <li key={words}>
            {t('interview.alias.entry', { words, title: occupations.nameOf('occupations', occupation) })}{' '}
            <Button kind="subtle" onClick={() => void remove(words)}>
              {t('interview.alias.forget', { words })}
            </Button>
          </li>
        ))}
      </ul>
    </Details>
  );
}
