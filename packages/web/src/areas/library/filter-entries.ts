// SPDX-License-Identifier: EUPL-1.2

/** Whether every word that was typed is in the text, in any form of writing it large or small. Nothing typed fits everything. */
export function fitsFilter(typed: string, text: string): boolean {
  const within = folded(text);
  return folded(typed)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

function folded(text: string): string {
  return text.trim().toLocaleLowerCase().replaceAll(/['’ʼ]/g, '’').replaceAll('ё', 'е');
}
