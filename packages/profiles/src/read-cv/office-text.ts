// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, unzipSync } from 'fflate';
import type { CvReading } from './cv-file.ts';
import { eachXmlEvent } from './xml-events.ts';

/** The text of a document; a file that says it is more is no CV but a trap. */
const MAX_XML_BYTES = 20_000_000;
const CONTENTS = ['word/document.xml', 'content.xml'];
/** Paragraphs end a line, in Word (`p`, `br`, `cr`) and in OpenDocument (`p`, `h`, `line-break`). */
const LINE_ENDS = ['br', 'cr', 'line-break'];
const PARAGRAPHS = ['p', 'h'];
const CELLS = ['tc', 'table-cell'];
/** Only text in these counts in Word; in OpenDocument all text of a paragraph does. Deleted text is not part of a CV. */
const HIDDEN = ['delText', 'instrText', 'tracked-changes', 'annotation'];

/** Text with lines of a document of Word (.docx) or OpenDocument (.odt), cells of a row parted by tabs. */
export function readOffice(bytes: Uint8Array): CvReading {
  let files: Record<string, Uint8Array>;
  let isTooLarge = false;
  try {
    files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!CONTENTS.includes(name)) return false;
        isTooLarge ||= originalSize > MAX_XML_BYTES;
        return !isTooLarge;
      },
    });
  } catch {
    return { fault: { code: 'damaged' } };
  }
  const [content] = Object.values(files);
  if (isTooLarge) return { fault: { code: 'not_a_cv' } };
  if (!content) return { fault: { code: 'unknown_type' } };
  try {
    const text = textOf(strFromU8(content));
    return text.trim() === '' ? { fault: { code: 'no_text' } } : { text };
  } catch {
    return { fault: { code: 'damaged' } };
  }
}

function textOf(xml: string): string {
  const isWord = xml.includes('wordprocessingml');
  let text = '';
  let inText = 0;
  let hidden = 0;
  let cells = 0;
  let list = 0;
  eachXmlEvent(xml, {
    open(name) {
      if (HIDDEN.includes(name)) hidden += 1;
      else if (name === (isWord ? 't' : 'p') || (!isWord && name === 'h')) inText += 1;
      else if (name === 'tab') text += '\t';
      else if (name === 's') text += ' ';
      else if (LINE_ENDS.includes(name)) text += '\n';
      else if (CELLS.includes(name)) cells += 1;
      if (name === 'numPr' || name === 'list-item') list += 1;
      if (name === 'list-item' || name === 'numPr') text += text.endsWith('• ') ? '' : '• ';
    },
    text(part) {
      if (inText > 0 && hidden === 0) text += part;
    },
    close(name) {
      if (HIDDEN.includes(name)) hidden -= 1;
      else if (name === (isWord ? 't' : 'p') || (!isWord && name === 'h')) inText -= 1;
      // Paragraphs of one cell stay on one line with the other cells of the row.
      if (PARAGRAPHS.includes(name)) text += cells > 0 ? ' ' : '\n';
      if (CELLS.includes(name)) {
        cells -= 1;
        text = `${text.trimEnd()}\t`;
      }
      if (name === 'tr' || name === 'table-row') text += '\n';
    },
  });
  return list > 0 ? text.replace(/• \n/g, '\n') : text;
}
