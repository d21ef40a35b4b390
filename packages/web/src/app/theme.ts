// SPDX-License-Identifier: EUPL-1.2

/** The choice of light or dark. The script that runs before the first drawing names the same key: it imports nothing. */
export const THEME_KEY = 'opstap-theme';

export function readTheme(): 'light' | 'dark' | undefined {
  try {
    const chosen = localStorage.getItem(THEME_KEY);
    return chosen === 'light' || chosen === 'dark' ? chosen : undefined;
  } catch {
    return undefined;
  }
}

export function keepTheme(theme: string): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage is closed to us: the choice holds for this page.
  }
}

export function forgetTheme(): void {
  try {
    localStorage.removeItem(THEME_KEY);
  } catch {
    // Storage is closed to us: nothing was kept.
  }
}
