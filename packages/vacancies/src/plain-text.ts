// SPDX-License-Identifier: EUPL-1.2
import { Parser } from 'htmlparser2';

const BLOCKS = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 tr section article header footer table blockquote'.split(' '),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** The text of HTML as a person reads it, a line for each block; a text without tags stays as it is. */
export function plainText(html: string): string {
  if (!/<[a-z!/]|&[a-z#]/i.test(html)) return tidy(html);
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent++;
      if (BLOCKS.has(name)) text += name === 'li' ? '\n- ' : '\n';
    },
    ontext(part) {
      // Line ends inside HTML are only spaces.
      if (silent === 0) text += part.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--;
      if (BLOCKS.has(name)) text += '\n';
    },
  });
  // Feeds often escape their HTML twice.
  const once = /<[a-z/]/i.test(html) ? html : html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  parser.end(once);
  return tidy(text);
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\t ]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
