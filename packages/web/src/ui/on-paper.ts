// SPDX-License-Identifier: EUPL-1.2
import { createContext, options } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** For what is drawn inside something that is drawn for paper alone: it comes too late to hear that the page is printed. */
export const OnPaper = createContext(false);

/** Whether the page is on its way to paper: then everything is drawn, also what waits on screen until it is asked for. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => drawAtOnce(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return useContext(OnPaper) || isPrinting;
}

/** Preact draws in a microtask. A button that prints the page leaves no room for one before the paper is laid out. */
function drawAtOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  change();
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
}
