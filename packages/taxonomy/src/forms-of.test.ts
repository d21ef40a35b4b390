// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import { formsOf } from './forms-of.ts';

it('a shorter form takes over the end of the last one', () => {
  expect(formsOf('Учителька / учитель початкових класів')).toEqual([
    'Учителька початкових класів',
    'учитель початкових класів',
  ]);
  expect(formsOf('Повар')).toEqual(['Повар']);
});
