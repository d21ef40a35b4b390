// SPDX-License-Identifier: EUPL-1.2

/** A line with its place in the text. `text` is without the mark of a list and without emoji at its beginning. */
export type CvLine = { text: string; start: number; end: number; isItem: boolean; afterGap: boolean };

const MARK =
  /^[\s\p{Cf}]*(?:(?:[•▪◦●○■□➢➤✓✔»*·–—-]|\d{1,2}[.)])[\s\p{Cf}]+)?(?:[\s\p{Cf}\p{Extended_Pictographic}]|\u{fe0f})*/u;
const LIST_MARK = /^\s*[•▪◦●○■□➢➤✓✔»*·–—-]\s/u;

/** The lines that have something in them. */
export function cvLines(text: string): CvLine[] {
  const lines: CvLine[] = [];
  let start = 0;
  let afterGap = false;
  for (const raw of text.split('\n')) {
    const skipped = MARK.exec(raw)?.[0].length ?? 0;
    const shown = raw.slice(skipped).trimEnd();
    if (shown === '') afterGap = true;
    else {
      const from = start + skipped;
      lines.push({
        text: shown,
        start: from,
        end: from + shown.length,
        isItem: LIST_MARK.test(raw),
        afterGap,
      });
      afterGap = false;
    }
    start += raw.length + 1;
  }
  return lines;
}
