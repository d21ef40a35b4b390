// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { fitsFilter } from './filter-entries.ts';

export const MOST_TYPED = 80;
type Props = { language: Language; typed: string; found: number; all: number };

export const island: IslandDefinition<Props> = { texts: ['library'], view: LibraryFilter };

/** Hides the pages that do not fit while one types. Without JavaScript it is an ordinary form, and the server does the same. */
function LibraryFilter({ language, typed: first, found: before, all, t }: Props & { t: Translator }) {
  const [typed, setTyped] = useState(first);
  const [found, setFound] = useState(before);
  useEffect(() => setFound(showFitting(typed)), [typed]);
  return (
    <search class="o-no-print">
      <form
        class="o-find"
        method="get"
        action={localised(language, '/library')}
        onSubmit={(event) => event.preventDefault()}
      >
        <TextField
          id="text"
          label={t('library.find.label')}
          hint={t('library.find.hint')}
          value={typed}
          maxLength={MOST_TYPED}
          onInput={setTyped}
        />
        <p class="without-js">
          <Button kind="primary" type="submit">
            {t('library.find.button')}
          </Button>
        </p>
      </form>
      <p role="status">
        {found === 0
          ? t('library.find.none', { text: typed })
          : found < all && t('library.find.found', { count: found })}
      </p>
    </search>
  );
}

/** Shows the entries that fit and the shelves that have any; gives how many entries fit. */
function showFitting(typed: string): number {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  for (const entry of entries) entry.hidden = !fitsFilter(typed, entry.textContent ?? '');
  // Inner ones come after those around them: from the last to the first, so that an outer one sees what is in it.
  for (const shelf of [...document.querySelectorAll<HTMLElement>('[data-shelf]')].reverse())
    shelf.hidden = !shelf.querySelector('[data-entry]:not([hidden])');
  return entries.filter(({ hidden }) => !hidden).length;
}
