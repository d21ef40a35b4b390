// SPDX-License-Identifier: EUPL-1.2

const WIDTH = Math.min(process.stdout.columns ?? 100, 100);
const STYLED = process.stdout.isTTY === true && !process.env['NO_COLOR'];

export const bold = (text: string) => (STYLED ? `\u001b[1m${text}\u001b[22m` : text);
export const dim = (text: string) => (STYLED ? `\u001b[2m${text}\u001b[22m` : text);

/** Breaks a text at spaces to the width of the terminal; further lines start under the first one's text. */
export function wrap(text: string, indent = '', bullet = ''): string {
  const lines: string[] = [];
  let line = indent + bullet;
  const hanging = indent + ' '.repeat(bullet.length);
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== '' && line.trim() !== bullet.trim() && line.length + word.length > WIDTH) {
      lines.push(line.trimEnd());
      line = hanging;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
