// SPDX-License-Identifier: EUPL-1.2
import { strToU8, zipSync } from 'fflate';

const LINE = 14;

type PdfOptions = { pages?: number; locked?: boolean };

/** A PDF with lines of text in any script, a column of lines after the other. Without lines: a page with nothing to read, like a scan. */
export function makePdf(
  columns: readonly (readonly string[])[],
  { pages = 1, locked = false }: PdfOptions = {},
): Uint8Array {
  const content = columns
    .map((lines, column) => lines.map((line, at) => drawn(line, 40 + column * 260, 790 - at * LINE)).join(''))
    .join('');
  const pageIds = Array.from({ length: pages }, (_, page) => 10 + page);
  const objects: [number, string][] = [
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages} >>`],
    [
      3,
      '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    ],
    [
      4,
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 500 >>',
    ],
    [
      5,
      '<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ],
    [6, stream(toUnicode())],
    [7, stream(content)],
    [8, `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`],
    ...pageIds.map((id): [number, string] => [
      id,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 7 0 R >>',
    ]),
  ];
  let file = '%PDF-1.7\n';
  const places = new Map<number, number>();
  for (const [id, object] of objects) {
    places.set(id, file.length);
    file += `${id} 0 obj\n${object}\nendobj\n`;
  }
  const size = 10 + pages;
  const rows = Array.from({ length: size }, (_, id) => {
    const place = places.get(id);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const lock = locked ? ` /Encrypt 8 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]` : '';
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return strToU8(`${file}xref\n0 ${size}\n${rows.join('')}${trailer}`, true);
}

function drawn(line: string, x: number, y: number): string {
  // A picture in a font of its own comes out of many PDFs as a box.
  const codeOf = (letter: string) => (letter.length > 1 ? '■' : letter).charCodeAt(0);
  const codes = [...line].map((letter) => codeOf(letter).toString(16).padStart(4, '0')).join('');
  return line === '' ? '' : `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET\n`;
}

function stream(text: string): string {
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

/** Every code is the letter itself. */
function toUnicode(): string {
  const rows = ['00', '01', '04', '20', '21', '22', '25'].map(
    (high) => `<${high}00> <${high}FF> <${high}00>`,
  );
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${rows.length} beginbfrange ${rows.join(' ')} endbfrange endcmap end end`;
}

/** A document of Word: a paragraph for each line, cells of a table where a line has tabs. */
export function makeDocx(lines: readonly string[]): Uint8Array {
  const paragraph = (line: string) =>
    `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`;
  const row = (line: string) =>
    `<w:tbl><w:tr>${line
      .split('\t')
      .map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`)
      .join('')}</w:tr></w:tbl>`;
  const body = lines.map((line) => (line.includes('\t') ? row(line) : paragraph(line))).join('');
  return zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** A document of OpenDocument. */
export function makeOdt(lines: readonly string[]): Uint8Array {
  const body = lines
    .map((line) => `<text:p>${escaped(line).replaceAll('\t', '<text:tab/>')}</text:p>`)
    .join('');
  return zipSync({
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
