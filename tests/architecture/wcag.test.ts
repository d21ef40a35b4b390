// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import { faultsOf, measureWcag } from '../../scripts/audit/wcag.ts';
import { CRITERIA } from '../../scripts/audit/wcag-criteria.ts';

const [first, ...rest] = CRITERIA;
if (!first) throw new Error('there are no criteria');

it('the self-assessment has each of the 55 criteria once, and names only tests that exist', () => {
  expect(CRITERIA).toHaveLength(55);
  expect(faultsOf(CRITERIA)).toEqual([]);
});

it.each([
  ['a criterion is missing', rest, '30 criteria of level A instead of 31'],
  [
    'a test is gone',
    [{ ...first, tests: ['tests/gone.test.ts'] }, ...rest],
    'there is no test tests/gone.test.ts',
  ],
  [
    'something is said to be met that nobody looked at',
    [{ ...first, how: ['none'] as const, verdict: 'met' as const }, ...rest],
    'was not looked at',
  ],
])('the audit notices when %s', (_, criteria, fault) => {
  expect(faultsOf(criteria).join()).toContain(fault);
});

it('what is not known counts against the bar', () => {
  const [bar] = measureWcag().bars;
  const open = CRITERIA.filter(({ verdict }) => verdict === 'unknown' || verdict === 'partly').length;
  expect(bar).toMatchObject({ measured: `${55 - open} of 55`, met: open === 0 });
});
