// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { Details } from './details.tsx';

/** For what is folded inside: it is first drawn when the page is already on its way to the paper. */
const OnPaper = createContext(false);

type FoldedProps = {
  summary: ComponentChildren;
  draw: () => ComponentChildren;
};

/** Details whose content is drawn when they are opened, and for paper: a long page stays quick on a slow phone. */
export function Folded({ summary, draw }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  const [isOwnPrinted, setPrinted] = useState(false);
  const isPrinted = useContext(OnPaper) || isOwnPrinted;
  useEffect(() => {
    // Preact draws in a microtask, so before the browser lays out the paper.
    const before = () => setPrinted(true);
    const after = () => setPrinted(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return (
    <Details summary={summary} open={isOpen || isPrinted} onToggle={(next) => isPrinted || setOpen(next)}>
      {(isOpen || isPrinted) && <OnPaper.Provider value={isPrinted}>{draw()}</OnPaper.Provider>}
    </Details>
  );
}
