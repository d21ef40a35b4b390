// SPDX-License-Identifier: EUPL-1.2

/** One promise of the project beside what was measured. */
export type Bar = { what: string; bar: string; measured: string; met: boolean };

/** What one part found: blocks of Markdown for the page, its bars, and the bare figures for output/quality.json. */
export type Section = { text: string[]; bars: Bar[]; figures: unknown };

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The value below which `share` of the numbers lie; 0 for none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function rounded(number: number, digits = 1): number {
  return Number(number.toFixed(digits));
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
