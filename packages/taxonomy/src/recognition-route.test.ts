// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { findProfession, monthsOf, recognitionRoute } from './recognition-route.ts';
import { compiled } from './testing/repository-reference.ts';

const { reference } = compiled;

describe('the route into a profession', () => {
  it('counts the decision from the application, and the queue on top of it', () => {
    // Nurse: language 6-18, papers 1-3, decision 6-18 from the application, and 6 months in the queue for the test.
    const route = recognitionRoute(reference, 'verpleegkundige');
    expect(route?.months).toEqual({ min: 19, max: 45 });
    expect(route?.steps.find(({ id }) => id === 'bi_test_nurse')?.queueMonths).toBe(6);
    expect(route?.steps.find(({ kind }) => kind === 'language')).toMatchObject({
      dutch: 'B1',
      derived: true,
    });
  });

  it('says of which steps no source knows the time', () => {
    expect(recognitionRoute(reference, 'verpleegkundige')?.unknown).toEqual(['big_registration']);
    expect(recognitionRoute(reference, 'architect')?.unknown).toContain('decision');
  });

  it('leaves the upper bound out where none is known', () => {
    expect(recognitionRoute(reference, 'notaris')?.months).toEqual({ min: 72 });
  });

  it('does not count a step that one may skip', () => {
    const route = recognitionRoute(reference, 'ingenieur');
    expect(route?.steps.map(({ optional }) => optional)).toContain(true);
    expect(route?.months).toEqual({ min: 0, max: 0 });
  });

  it('is never surer of a step than of the profession', () => {
    for (const { id, confidence } of reference.professions.filter(({ confidence: sure }) => sure === 'low'))
      expect(recognitionRoute(reference, id)?.steps.every((step) => step.confidence === confidence)).toBe(
        true,
      );
  });

  it('is that of the profession for a speciality, and none for an occupation outside the list', () => {
    expect(findProfession(reference, 'cardioloog')?.id).toBe('arts_specialist');
    expect(recognitionRoute(reference, 'bakker')).toBeUndefined();
    expect(recognitionRoute(reference, undefined)).toBeUndefined();
  });

  it('has steps for every profession of the list', () => {
    for (const { id } of reference.professions)
      expect(recognitionRoute(reference, id)?.steps.length, id).toBeGreaterThan(0);
  });
});

describe('monthsOf', () => {
  it.each([
    [
      { min: 3, max: 4, unit: 'weeks' as const },
      { min: 0.69, max: 0.92 },
    ],
    [
      { min: 15, max: 15, unit: 'working_days' as const },
      { min: 0.71, max: 0.71 },
    ],
    [{ min: 6, unit: 'years' as const }, { min: 72 }],
  ])('%o', (duration, months) => expect(monthsOf(duration)).toEqual(months));
});
