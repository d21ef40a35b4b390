// SPDX-License-Identifier: EUPL-1.2

/** Small letters without signs around the words, so that headings and labels can be compared. Keeps й and ї, unlike folding. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[^\p{L}\p{N}'.&/-]+/gu, ' ')
    .replace(/^[\s.'&/-]+|[\s.'&/-]+$/g, '');
}
