// SPDX-License-Identifier: EUPL-1.2
import { professionListSchema, professionSchema } from '@opstap/contract';
import { LANGUAGES } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { expect, it } from 'vitest';
import { getProfession } from './get-profession.ts';
import { listProfessions } from './list-professions.ts';

const publication = await loadPublication();
const ctx = { publication, now: () => Date.UTC(2026, 10, 29, 11) };

it('the list has all 87 professions, in the language asked for', () => {
  const list = professionListSchema.parse(listProfessions(ctx, { language: 'uk' }));
  expect(list.professions).toHaveLength(87);
  expect(list.professions.find(({ id }) => id === 'verpleegkundige')?.title).toMatch(/Медична сестра/);
});

it.each(LANGUAGES)('every profession fits the contract in %s', (language) => {
  for (const { id } of publication.reference.professions)
    expect(() => professionSchema.strict().parse(getProfession(ctx, id, { language })), id).not.toThrow();
});

it('a nurse waits for the test on top of the time of the steps, and every source is there', () => {
  const nurse = getProfession(ctx, 'verpleegkundige', {});
  expect(nurse).toMatchObject({ regulation: 'big_register', months: { min: 19, max: 45 } });
  expect(nurse.steps.find(({ id }) => id === 'bi_test_nurse')?.queue).toMatchObject({
    months: 6,
    asOf: '2025-09',
  });
  expect(nurse.steps.find(({ id }) => id === 'big_registration')?.costs).toEqual([{ min: 8500, max: 8500 }]);
  const named = nurse.steps.flatMap(({ sources }) => sources);
  expect(Object.keys(nurse.sources)).toEqual(expect.arrayContaining(named));
});

it('weak facts are for the authority, never a rule', () => {
  const weak = publication.reference.professions.filter(({ confidence }) => confidence === 'low');
  expect(weak).toHaveLength(19);
  for (const { id } of weak)
    expect(getProfession(ctx, id, {}).meanwhile.allowed, id).toMatchObject({ kind: 'ask_a_person' });
});

it('a speciality gives its profession, and an occupation outside the list is not found', () => {
  expect(getProfession(ctx, 'cardioloog', {}).id).toBe('arts_specialist');
  expect(() => getProfession(ctx, 'bakker', {})).toThrow(
    expect.objectContaining({ code: 'profession-not-found' }),
  );
});
