// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'preact/hooks';

/** Calls `read` now and whenever what stands behind the `#` changes, and keeps that part when the language is switched. */
export function useFragment(read: (fragment: string) => void): void {
  useEffect(() => {
    const follow = () => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('.o-languages a'))
        link.hash = location.hash;
      read(location.hash);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
}

/** Takes the link out of the address, so that loading the page again does not ask the same again. */
export function removeFragment(): void {
  replaceFragment('');
}

/** Puts another link in the address, and into those of the other languages; nothing is read again. */
export function replaceFragment(fragment: string): void {
  history.replaceState(history.state, '', location.pathname + location.search + fragment);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.o-languages a')) link.hash = fragment;
}
