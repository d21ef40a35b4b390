// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { foldText } from '@opstap/taxonomy';
import { useEffect, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { TextField } from '../../ui/inputs.tsx';

export const island: IslandDefinition = { texts: ['glossary'], view: GlossarySearch };

/** Not the links to other words and pages. */
const SEARCHED = 'h3, .o-terms__dutch, .o-terms__meaning';

/** Narrows the list that the server wrote: what is typed is looked for in the terms, their meanings and the Dutch words. */
function GlossarySearch({ t }: { t: Translator }) {
  const [text, setText] = useState('');
  const [count, setCount] = useState<number>();
  useEffect(() => setCount(narrowList(text)), [text]);
  return (
    <search>
      <TextField
        id="find-term"
        label={t('glossary.search.label')}
        hint={t('glossary.search.hint')}
        value={text}
        maxLength={60}
        autocomplete="off"
        onInput={setText}
      />
      <p class="o-quiet" role="status">
        {text.trim() && count !== undefined ? t('glossary.search.found', { count }) : ''}
      </p>
    </search>
  );
}

/** Hides the entries, and the letters, that do not hold the text. Gives how many are left. */
function narrowList(text: string): number {
  const wanted = foldText(text);
  const isFound = (entry: Element) =>
    [...entry.querySelectorAll(SEARCHED)].some(({ textContent }) =>
      foldText(textContent ?? '').includes(wanted),
    );
  let count = 0;
  for (const letter of document.querySelectorAll<HTMLElement>('[data-letter]')) {
    const entries = [...letter.querySelectorAll<HTMLElement>('[data-term]')];
    for (const entry of entries) entry.hidden = !isFound(entry);
    const left = entries.filter(({ hidden }) => !hidden).length;
    letter.hidden = left === 0;
    count += left;
  }
  return count;
}
