// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { OnPaper, usePrinting } from '../../ui/on-paper.ts';

/** How many are drawn at first: a long list stays quick. */
const FIRST = 24;

type Props<T> = { all: readonly T[]; t: Translator; draw: (some: readonly T[]) => ComponentChildren };

/** The first of a long list, and the rest on request and on paper. */
export function FirstOf<T>({ all, t, draw }: Props<T>) {
  const [isWhole, setWhole] = useState(false);
  const isPrinted = usePrinting();
  const isCut = !isWhole && !isPrinted && all.length > FIRST;
  return (
    <>
      <OnPaper.Provider value={isPrinted}>{draw(isCut ? all.slice(0, FIRST) : all)}</OnPaper.Provider>
      {isCut && (
        <p class="o-actions">
          <Button onClick={() => setWhole(true)}>{t('pay.payslips.more', { count: all.length })}</Button>
        </p>
      )}
    </>
  );
}
