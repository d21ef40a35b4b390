// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Details } from './details.tsx';
import { OnPaper, usePrinting } from './on-paper.ts';

type FoldedProps = {
  summary: ComponentChildren;
  draw: () => ComponentChildren;
};

/**
 * Details whose content is drawn when they are first opened, and for paper: a long page stays quick on a slow phone. What was
 * filled in stays when they are closed.
 */
export function Folded({ summary, draw }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  const wasOpened = useRef(false);
  const isPrinted = usePrinting();
  wasOpened.current ||= isOpen;
  return (
    <Details summary={summary} open={isOpen || isPrinted} onToggle={(next) => isPrinted || setOpen(next)}>
      {(wasOpened.current || isPrinted) && <OnPaper.Provider value={isPrinted}>{draw()}</OnPaper.Provider>}
    </Details>
  );
}
