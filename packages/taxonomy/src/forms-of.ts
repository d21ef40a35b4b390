// SPDX-License-Identifier: EUPL-1.2

/** "Вчителька / вчитель початкових класів" → both forms in full: a shorter form takes over the end of the last one. */
export function formsOf(preferred: string): string[] {
  const forms = preferred.split(' / ').map((form) => form.trim().split(' '));
  const last = forms.at(-1) ?? [];
  return forms.map((words) => [...words, ...last.slice(words.length)].join(' '));
}
