// SPDX-License-Identifier: EUPL-1.2
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus to `id` when the screen becomes another one by something the person did; not when the page opens. */
export function useFocusOnChange(id: string, screen: string, outcome?: object): void {
  const before = useRef<{ screen: string; outcome: object | undefined }>(undefined);
  useLayoutEffect(() => {
    if (screen === 'loading') return;
    const last = before.current;
    if (last && (last.screen !== screen || last.outcome !== outcome)) document.getElementById(id)?.focus();
    before.current = { screen, outcome };
  }, [id, screen, outcome]);
}
