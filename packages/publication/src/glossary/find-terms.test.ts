// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { termFinder } from './find-terms.ts';
import { markTerms } from './mark-terms.ts';

const find = termFinder({
  loonstrook: ['розрахунковий лист', 'розрахункового листа', 'лист із зарплати'],
  o_en_o_fonds: ['O&O'],
  payslip: ['payslip', 'payslips'],
  ww: ['WW', 'допомога по безробіттю'],
  bijstand: ['допомога'],
  werk_nl: ['werk.nl'],
});
const foundIn = (text: string) => find(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe('finding terms in running text', () => {
  it.each([
    ['in any of their forms', 'Немає розрахункового листа', ['loonstrook: розрахункового листа']],
    ['with a capital at the start', 'Розрахунковий лист', ['loonstrook: Розрахунковий лист']],
    ['the longest first', 'Допомога по безробіттю', ['ww: Допомога по безробіттю']],
    ['several, in order', 'допомога, payslips', ['bijstand: допомога', 'payslip: payslips']],
    ['over a space that does not break', 'розрахунковий\u00a0лист', ['loonstrook: розрахунковий\u00a0лист']],
    [
      'before a full stop and in quotes',
      '«WW». O&O; werk.nl.',
      ['ww: WW', 'o_en_o_fonds: O&O', 'werk_nl: werk.nl'],
    ],
  ])('%s', (_, text, expected) => expect(foundIn(text)).toEqual(expected));

  it.each([
    ['the end of another Cyrillic word', 'недопомога'],
    ['the start of another Cyrillic word', 'допомогами'],
    ['a part joined by a hyphen', 'WW-fonds, oud-WW'],
    ['a part after an apostrophe', 'д’допомога'],
    ['a part of a longer sign', 'O&Om'],
    ['a part with digits', 'WW2'],
    ['an abbreviation in small letters', 'ww'],
  ])('never in %s', (_, text) => expect(foundIn(text)).toEqual([]));
});

describe('marking terms on a page', () => {
  it('marks each the first time only, and leaves every other letter as it was', () => {
    const seen = new Set<string>();
    const first = markTerms('Два payslips і ще payslip.', find, seen);
    expect(first).toEqual(['Два ', { id: 'payslip', text: 'payslips' }, ' і ще payslip.']);
    expect(markTerms('payslip, WW', find, seen)).toEqual(['payslip, ', { id: 'ww', text: 'WW' }]);
    expect([...seen]).toEqual(['payslip', 'ww']);
  });

  it('gives back a text without terms as it is', () => {
    expect(markTerms('Нічого', find, new Set())).toEqual(['Нічого']);
    expect(markTerms('', find, new Set())).toEqual(['']);
  });
});
