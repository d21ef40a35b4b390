// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import pack from '@opstap/publication/packs/klopt_mijn_loon';
import { describe, expect, it } from 'vitest';
import {
  addPayslips,
  MAX_PAYSLIPS,
  overlapping,
  PAYSLIP_FACTS,
  type PayslipFact,
  replacePayslip,
} from './payslip.ts';
import { columnKey, csvTemplate, decodeTable, readCsv } from './read-csv.ts';
import { readPayslip } from './read-payslip.ts';
import { readDay, readHundredths } from './typed-values.ts';

const DUTCH = [
  ...['Van', 'Tot en met', 'Uren', 'Brutoloon', 'Vakantiegeld', 'Huur', 'Zorgpremie', 'Anders'],
  ...['Afgezegd', 'Kort', 'Kort uren', 'Betaald', 'Nacht'],
];
const UKRAINIAN = [
  ...['Від', 'До', 'Години', 'Брутто', 'Відпускні', 'Житло', 'Страхування', 'Інше'],
  ...['Скасовано', 'Короткі', 'Короткі години', 'Оплачено', 'Ніч'],
];
const named = (labels: readonly string[]) =>
  labels.map((label, index) => [columnKey(label), PAYSLIP_FACTS[index] ?? 'loonperiode_van'] as const);
const NAMES = new Map([...named(DUTCH), ...named(UKRAINIAN), ...named(PAYSLIP_FACTS)]);
const read = (text: string) => readCsv(pack, text, NAMES);

describe('a number as typed', () => {
  it.each([
    ['13,5', 1350],
    ['13.50', 1350],
    ['€ 1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1 234,56', 123_456],
    ['1\u00a0234,56 EUR', 123_456],
    ['1.234', 123_400],
    ['12.345.678', 1_234_567_800],
    ['0', 0],
    ['-0', 0],
    ['2268', 226_800],
    ['85,-', 8500],
  ])('%s is %i hundredths', (text, hundredths) => expect(readHundredths(text)).toBe(hundredths));

  it.each(['', 'veel', '12a', '1.2.3', '0,500', '1.234.56', '1,234,56', '13,505,', '1e3', '--5', '١٢'])(
    '"%s" is no number',
    (text) => expect(readHundredths(text)).toEqual({ fault: 'number' }),
  );

  it.each(['-13,50', '13,50-', '−5', '€ -1'])('%s is negative', (text) =>
    expect(readHundredths(text)).toEqual({ fault: 'negative' }),
  );
});

describe('a day as typed', () => {
  it.each([
    ['2026-07-31', '2026-07-31'],
    ['31-7-2026', '2026-07-31'],
    ['31.07.2026', '2026-07-31'],
    [' 1/8/2026 ', '2026-08-01'],
  ])('%s is %s', (text, day) => expect(readDay(text)).toBe(day));

  it('says whether a day does not exist or is no day', () => {
    expect(readDay('2026-02-30')).toEqual({ fault: 'no_such_date' });
    expect(readDay('7/31/2026')).toEqual({ fault: 'no_such_date' });
    expect(readDay('juli')).toEqual({ fault: 'date_format' });
    expect(readDay('31-07-26')).toEqual({ fault: 'date_format' });
  });
});

describe('a payslip as typed', () => {
  const good = {
    loonperiode_van: '1-7-2026',
    loonperiode_tot: '31-7-2026',
    loonperiode_uren: '168,5',
    loonperiode_loon_cent: '2.274,75',
  };

  it('becomes facts in cents and hours; what is empty stays unknown', () => {
    expect(readPayslip(pack, { ...good, inhouding_zorg_cent: ' ' })).toEqual({
      id: 0,
      from: '2026-07-01',
      to: '2026-07-31',
      facts: {
        loonperiode_van: '2026-07-01',
        loonperiode_tot: '2026-07-31',
        loonperiode_uren: 168.5,
        loonperiode_loon_cent: 227_475,
      },
    });
  });

  it('names every field that is wrong, with the bounds as they are typed', () => {
    const texts = {
      loonperiode_van: '2026-02-30',
      loonperiode_uren: '5000',
      loonperiode_loon_cent: '-1',
      inhouding_anders_cent: 'boete',
    };
    expect(readPayslip(pack, texts)).toEqual([
      { field: 'loonperiode_van', code: 'no_such_date' },
      { field: 'loonperiode_tot', code: 'empty' },
      { field: 'loonperiode_loon_cent', code: 'negative' },
      { field: 'inhouding_anders_cent', code: 'number' },
      { field: 'loonperiode_uren', code: 'range', data: { min: 0, max: 4000 } },
    ]);
  });

  it('does not end before it begins', () => {
    const faults = readPayslip(pack, { ...good, loonperiode_tot: '30-6-2026' });
    expect(faults).toEqual([{ field: 'loonperiode_tot', code: 'order' }]);
  });
});

describe('a table of payslips', () => {
  const row = '1-7-2026;31-7-2026;168;2.268,00;181,44;0;0;0';

  it.each([
    ['Dutch', DUTCH.join(';')],
    ['Ukrainian, in another case', UKRAINIAN.join(';').toUpperCase()],
    ['the names of the law', PAYSLIP_FACTS.join(';')],
    ['with a byte order mark', `\uFEFF${DUTCH.join(';')}`],
  ])('is read with its header in %s', (_, header) => {
    expect(read(`${header}\r\n${row}\r\n`)).toMatchObject({
      payslips: [{ from: '2026-07-01' }],
      rows: [],
      file: [],
    });
  });

  it('is read with commas or tabs between the cells, and columns in another order', () => {
    const comma = 'Uren,Brutoloon,Van,Tot en met,Naam\n168,"2.268,00",2026-07-01,2026-07-31,x\n';
    expect(read(comma).payslips[0]?.facts['loonperiode_loon_cent']).toBe(226_800);
    expect(read(comma.replaceAll('"2.268,00"', '2268').replaceAll(',', '\t')).payslips).toHaveLength(1);
  });

  it('keeps the good rows and names the broken ones by row, field and text', () => {
    const found = read(
      [DUTCH.join(';'), row, '', '30-2-2026;31-7-2026;-8;veel;;;;', row.replaceAll('7-2026', '8-2026')].join(
        '\n',
      ),
    );
    expect(found.payslips.map(({ from }) => from)).toEqual(['2026-07-01', '2026-08-01']);
    expect(found.rows).toEqual([
      {
        row: 4,
        faults: [
          { field: 'loonperiode_van', code: 'no_such_date', text: '30-2-2026' },
          { field: 'loonperiode_uren', code: 'negative', text: '-8' },
          { field: 'loonperiode_loon_cent', code: 'number', text: 'veel' },
        ],
      },
    ]);
  });

  it('names the columns that are missing, and a table without rows', () => {
    expect(read('Van;Uren\n1;2').file).toEqual([
      { code: 'columns', missing: ['loonperiode_tot', 'loonperiode_loon_cent'] },
    ]);
    expect(read('').file).toMatchObject([{ code: 'columns' }]);
    expect(read(`${DUTCH.join(';')}\n\n`).file).toEqual([{ code: 'no_rows' }]);
  });

  it('says where a quotation mark was not closed', () => {
    expect(read(`${DUTCH.join(';')}\n${row}\n"1-8-2026;x`).file).toEqual([{ code: 'quotes', row: 3 }]);
  });

  it('takes a thousand payslips and says how many were left', () => {
    const found = read([DUTCH.join(';'), ...Array<string>(MAX_PAYSLIPS + 5).fill(row)].join('\n'));
    expect(found.payslips).toHaveLength(MAX_PAYSLIPS);
    expect(found.file).toEqual([{ code: 'too_many', left: 5 }]);
  });

  it('reads hours on call and at night, and needs no column for them', () => {
    const [found] = read(`${DUTCH.join(';')}\n${row};8;2;3,5;0;6\n`).payslips;
    expect(found?.facts).toMatchObject({
      loonperiode_afgezegde_uren: 8,
      loonperiode_korte_oproepen: 2,
      loonperiode_korte_oproep_uren: 3.5,
      loonperiode_oproep_betaalde_uren: 0,
      loonperiode_nachturen: 6,
    });
    const [older] = read(`${DUTCH.slice(0, 8).join(';')}\n${row}\n`).payslips;
    expect(older?.facts).not.toHaveProperty('loonperiode_nachturen');
  });

  it('reads back the template that is offered', () => {
    // One label for each fact, in the same order.
    const header = Object.fromEntries(
      PAYSLIP_FACTS.map((fact, index) => [fact, UKRAINIAN[index] ?? '']),
    ) as Record<PayslipFact, string>;
    expect(read(`${csvTemplate(header)}${row}\r\n`).payslips[0]?.facts).toMatchObject({
      loonperiode_loon_cent: 226_800,
    });
  });

  it('is understood in the code pages of spreadsheets', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x12, 0x04]);
    expect(decodeTable(utf16)).toBe('В');
    expect(decodeTable(new Uint8Array([0xc2, 0xb3, 0xe4]))).toBe('Від');
    expect(decodeTable(new TextEncoder().encode('Від'))).toBe('Від');
  });
});

describe('payslips together', () => {
  const one = (from: string, to: string) => ({
    id: 0,
    from: plainDate(from),
    to: plainDate(to),
    facts: { loonperiode_van: from, loonperiode_tot: to },
  });
  const [july, august] = [one('2026-07-01', '2026-07-31'), one('2026-08-01', '2026-08-31')];

  it('stand in order, and the same one counts once', () => {
    expect(addPayslips([august], [july, { ...july, id: 9 }, august])).toEqual({
      payslips: [{ ...july, id: 1 }, august],
      known: 2,
      left: 0,
    });
  });

  it('are replaced by others, or taken out', () => {
    const before = addPayslips([], [july, august]).payslips;
    const week = one('2026-07-01', '2026-07-07');
    expect(replacePayslip(before, 1, [week]).map(({ from, to }) => [from, to])).toEqual([
      ['2026-07-01', '2026-07-07'],
      ['2026-08-01', '2026-08-31'],
    ]);
    expect(replacePayslip(before, 2, [])).toHaveLength(1);
  });

  it('are at most a thousand', () => {
    const many = Array.from({ length: MAX_PAYSLIPS }, (_, index) => ({ ...july, id: index + 1 }));
    expect(addPayslips(many, [august])).toMatchObject({ left: 1 });
  });

  it('are named when their days overlap', () => {
    expect(overlapping([july, august])).toEqual([]);
    const week = one('2026-07-27', '2026-08-02');
    expect(overlapping([august, july, week])).toEqual([july, week, august]);
  });
});
