// SPDX-License-Identifier: EUPL-1.2

/** What was tapped disappears with the tap: the focus goes on to where the person can continue. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
