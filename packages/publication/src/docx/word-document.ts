// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import {
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ProfileText } from '../explain/explain-profile.ts';

/** One piece of a page in one language. `mark` says behind own words that they are that. */
export type WordBlock = { text: ProfileText; kind: 'h2' | 'h3' | 'item' | 'line' | 'blank'; mark?: string };

/** Rows of the page: in each one list of blocks per language, in the order of `languages`. */
export type WordPage = {
  languages: readonly Language[];
  /** The title in each language, and what its column is called. */
  titles: readonly string[];
  columns: readonly string[];
  rows: readonly (readonly (readonly WordBlock[])[])[];
};

/** As Word writes them: Dutch of the Netherlands, English of the United Kingdom. */
const TAGS: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB', uk: 'uk-UA', ru: 'ru-RU' };
/** What nobody knows the language of is not to be spell-checked, nor read aloud as Dutch. */
const UNKNOWN = 'zxx';
const INK = '0F5A63';
const FULL = 100;
const HEADINGS = { h2: HeadingLevel.HEADING_2, h3: HeadingLevel.HEADING_3 } as const;

/** Writes a .docx: real headings, lists and language tags; two languages stand in a table whose first row is a heading of both. */
export async function wordDocument(page: WordPage): Promise<Blob> {
  const [language = 'nl'] = page.languages;
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: page.titles.flatMap((text, at) => [
      ...(at > 0 ? [new TextRun({ text: ' / ', ...tagged(page.languages[0]) })] : []),
      new TextRun({ text, ...tagged(page.languages[at]) }),
    ]),
  });
  const body =
    page.languages.length === 1
      ? page.rows.flatMap(([blocks = []]) => blocks.map((block) => paragraph(block, page.languages[0])))
      : [sideBySide(page)];
  const document = new Document({
    title: page.titles[0] ?? '',
    creator: 'Opstap',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: TAGS[language] } },
          paragraph: { spacing: { after: 80 } },
        },
        heading1: { run: { size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 200 } } },
        heading2: {
          run: { size: 28, bold: true, color: INK },
          paragraph: { spacing: { before: 280, after: 120 } },
        },
        heading3: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 160, after: 60 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'items',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [{ children: [title, ...body] }],
  });
  return Packer.toBlob(document);
}

function sideBySide({ languages, columns, rows }: WordPage): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: 'B8C4C6' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const width = { size: FULL / languages.length, type: WidthType.PERCENTAGE };
  const cell = (children: Paragraph[]) =>
    new TableCell({ width, margins: { top: 40, bottom: 40, left: 100, right: 100 }, children });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((text, at) =>
      cell([new Paragraph({ children: [new TextRun({ text, bold: true, ...tagged(languages[at]) })] })]),
    ),
  });
  return new Table({
    width: { size: FULL, type: WidthType.PERCENTAGE },
    borders: {
      top: border,
      bottom: border,
      left: none,
      right: none,
      insideHorizontal: border,
      insideVertical: none,
    },
    rows: [
      head,
      ...rows.map(
        (sides) =>
          new TableRow({
            cantSplit: true,
            children: sides.map((blocks, at) => cell(blocks.map((block) => paragraph(block, languages[at])))),
          }),
      ),
    ],
  });
}

function paragraph({ kind, text, mark }: WordBlock, language: Language | undefined): Paragraph {
  const shape = {
    ...(kind === 'h2' || kind === 'h3' ? { heading: HEADINGS[kind] } : {}),
    ...(kind === 'item' ? { numbering: { reference: 'items', level: 0 } } : {}),
    ...(kind === 'blank' ? { spacing: { before: 160 } } : {}),
  };
  const children = text.own
    ? [
        new TextRun({ text: '“', ...tagged(language) }),
        new TextRun({ text: text.text, italics: true, noProof: true, language: { value: UNKNOWN } }),
        new TextRun({ text: mark ? `” (${mark})` : '”', ...tagged(language) }),
      ]
    : [new TextRun({ text: text.text, ...tagged(language) })];
  return new Paragraph({ ...shape, children });
}

function tagged(language: Language | undefined) {
  return language ? { language: { value: TAGS[language] } } : {};
}
