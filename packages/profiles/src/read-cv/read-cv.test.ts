// SPDX-License-Identifier: EUPL-1.2
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeDocx, makeOdt, makePdf } from '../testing/make-cv-files.ts';
import { faultOfSize, MAX_CHARACTERS } from './cv-file.ts';
import { readCv, readPasted } from './read-cv.ts';

const LINES = [
  'Досвід роботи',
  'Кухар, ресторан «Смак», Полтава',
  '2015 – 2022',
  '',
  'Мови',
  'Українська – рідна',
];
const TEXT = LINES.join('\n');

async function textOf(bytes: Uint8Array): Promise<string> {
  const reading = await readCv(bytes);
  if ('fault' in reading) throw new Error(reading.fault.code);
  return reading.text.trim();
}
const faultOf = async (bytes: Uint8Array) => {
  const reading = await readCv(bytes);
  return 'fault' in reading ? reading.fault : undefined;
};

describe('the text of a CV', () => {
  it('comes out of a PDF in Cyrillic line by line, with empty lines where there is room', async () => {
    expect(await textOf(makePdf([LINES]))).toBe(TEXT);
  });

  it('comes out of a PDF of two columns one column after the other', async () => {
    expect(
      await textOf(
        makePdf([
          ['Talen', 'Oekraïens'],
          ['Werkervaring', 'Kok, Restaurant De Haven'],
        ]),
      ),
    ).toBe('Talen\nOekraïens\n\nWerkervaring\nKok, Restaurant De Haven');
  });

  it('comes out of a document of Word, cells of a table parted by tabs', async () => {
    expect(await textOf(makeDocx(['Werkervaring', '2015 – 2022\tKok', 'Opleiding & cursus']))).toBe(
      'Werkervaring\n2015 – 2022\tKok\t\nOpleiding & cursus',
    );
  });

  it('comes out of a document of OpenDocument', async () => {
    expect(await textOf(makeOdt(['Опыт работы', '2015 – 2022\tПовар']))).toBe(
      'Опыт работы\n2015 – 2022\tПовар',
    );
  });

  it.each([
    ['utf-8', strToU8(TEXT)],
    ['utf-8', strToU8(`\uFEFF${TEXT}`)],
    ['utf-16', utf16(TEXT, true)],
    ['utf-16', utf16(TEXT, false)],
    ['windows-1251', windows1251(TEXT)],
  ])('comes out of text in %s', async (encoding, bytes) => {
    const reading = await readCv(bytes);
    expect(reading).toMatchObject({ encoding });
    expect('text' in reading && reading.text.replace('\uFEFF', '').replaceAll('–', '-')).toBe(
      TEXT.replaceAll('–', '-'),
    );
  });

  it('keeps emoji and other scripts as they are', async () => {
    expect(await textOf(strToU8('👩‍🍳 Кухарка 🇺🇦\nمهندس'))).toBe('👩‍🍳 Кухарка 🇺🇦\nمهندس');
  });

  it('is read up to a limit, and what was left out is counted', async () => {
    expect(readPasted('а'.repeat(10_000))).not.toHaveProperty('left');
    const long = await readCv(strToU8('a'.repeat(MAX_CHARACTERS + 7)));
    expect(long).toMatchObject({ left: { kind: 'characters', count: 7 } });
    const pages = await readCv(makePdf([LINES], { pages: 23 }));
    expect(pages).toMatchObject({ left: { kind: 'pages', count: 3 } });
  });
});

describe('a file that cannot be read', () => {
  it('is refused by its size before it is opened', async () => {
    expect(faultOfSize(50_000_000)).toEqual({ code: 'too_large', megabytes: 50, most: 10 });
    expect(faultOfSize(10_000_000)).toBeUndefined();
    expect(await faultOf(new Uint8Array(10_000_001))).toEqual({ code: 'too_large', megabytes: 11, most: 10 });
  });

  it.each([
    ['empty', new Uint8Array(0)],
    ['empty', strToU8(' \n\t\n')],
    ['no_text', makePdf([])],
    ['no_text', makePdf([['1']])],
    ['no_text', makeDocx([''])],
    ['password', makePdf([LINES], { locked: true })],
    ['password', oldOffice('EncryptedPackage')],
    ['old_word', oldOffice('WordDocument')],
    ['damaged', strToU8('%PDF-1.7\nnothing that belongs in one')],
    ['damaged', makeDocx(LINES).slice(0, 200)],
    ['damaged', strToU8('<SkillsPassport><LearnerInfo>')],
    ['damaged', strToU8('{"SkillsPassport": {')],
    ['image', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['image', strToU8('\0\0\0\u0018ftypheic')],
    ['rtf', strToU8('{\\rtf1\\ansi Kok}')],
    ['not_a_cv', strToU8('{"name": "package"}')],
    ['not_a_cv', strToU8('<feed><entry/></feed>')],
    ['unknown_type', strToU8('<!doctype html><title>CV</title>')],
    ['unknown_type', zipSync({ 'a.txt': strToU8('a') })],
    ['unknown_type', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, 0, 0])],
  ])('is said to be %s', async (code, bytes) => {
    expect(await faultOf(bytes)).toEqual({ code });
  });

  it('never follows entities that an XML file defines itself', async () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><SkillsPassport><LearnerInfo>&c;</LearnerInfo></SkillsPassport>';
    expect(await faultOf(strToU8(bomb))).toEqual({ code: 'damaged' });
  });
});

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  [0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))].forEach((code, at) => {
    view.setUint16(at * 2, code, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

function windows1251(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1251');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(new Uint8Array([code])), code]),
  );
  return new Uint8Array([...text].map((letter) => codes.get(letter) ?? 63));
}

/** The beginning of a container of old Office with the name of a part in it. */
function oldOffice(part: string): Uint8Array {
  const name = [...part].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array(512).fill(0),
    ...name,
    0,
    0,
  ]);
}
