// SPDX-License-Identifier: EUPL-1.2
// Runs before the first paint, so that the chosen colours do not flash. Small, and without imports: it is a classic script.
{
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const chosen = localStorage.getItem('opstap-theme');
    if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  } catch {
    // Storage is closed to us: the device's own colours stay.
  }
}
