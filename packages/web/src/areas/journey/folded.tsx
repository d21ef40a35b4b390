// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Details } from '../../ui/details.tsx';
import { Paragraph } from '../../ui/text.tsx';

type FoldedProps = {
  summary: string;
  /** Stands in while `draw` has nothing yet. */
  waiting: string;
  /** Draws the content; undefined while its texts are on their way. */
  draw: () => ComponentChildren | undefined;
};

/** Details whose content is drawn when they are opened, and for paper: a long page stays quick on a slow phone. */
export function Folded({ summary, waiting, draw }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  const [isPrinted, setPrinted] = useState(false);
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
      {(isOpen || isPrinted) && (draw() ?? <Paragraph>{waiting}</Paragraph>)}
    </Details>
  );
}
