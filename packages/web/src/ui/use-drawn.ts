// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'preact/hooks';

/**
 * Counts from 0 to `goal`, one at a time. A long page is drawn in as many parts: what was asked for comes at once, and between two
 * parts a slow telephone can answer a tap.
 */
export function useDrawn(goal: number): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn >= goal) return undefined;
    const next = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(next);
  }, [drawn, goal]);
  return drawn;
}
