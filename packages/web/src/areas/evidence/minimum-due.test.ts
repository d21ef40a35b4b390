// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { expect, it } from 'vitest';
import { minimumDue } from './minimum-due.ts';

const { pack } = await loadPublication();
const adult = { leeftijdsgroep: '21_en_ouder' };
const day = (date: string, from = '08:00', to = '16:00') => ({ id: date, date: plainDate(date), from, to });

it('takes the amount of each day: eight hours before and after 1 July 2026', () => {
  const due = minimumDue(pack, adult, [day('2026-06-30'), day('2026-07-01')]);
  expect(due).toMatchObject({ cents: 8 * 1471 + 8 * 1499, minutes: 960, withoutAmount: 0 });
  expect(due.sources).toContain('wml_2026');
});

it('rounds each day to whole cents', () => {
  expect(minimumDue(pack, adult, [day('2026-11-20', '08:00', '08:20')]).cents).toBe(500);
});

it('leaves out what cannot be said: no age, no hours, no amount for that day', () => {
  expect(minimumDue(pack, {}, [day('2026-11-20')])).toMatchObject({ cents: 0, withoutAmount: 1 });
  const { to: _to, ...open } = day('2026-11-20');
  expect(minimumDue(pack, adult, [open, day('2023-12-31')])).toMatchObject({ cents: 0, withoutAmount: 2 });
});
