// SPDX-License-Identifier: EUPL-1.2

/** What lives in this tab only, and is gone when it is closed. */
export const TAB_KEYS = ['opstap-hire', 'opstap-letter', 'opstap-kept'] as const;
export type TabKey = (typeof TAB_KEYS)[number];

export function readTab(key: TabKey): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Where storage is closed to us, it lives as long as the page. */
export function keepInTab(key: TabKey, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing to do: see above.
  }
}

export function forgetTab(key: TabKey): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Storage is closed to us: nothing was kept.
  }
}
