// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { guidedHours, languageStepsBetween, monthsOfLessons } from './language-plan.ts';
import { compiled } from './testing/repository-reference.ts';

const plan = compiled.reference.language;

describe('learning Dutch', () => {
  it('goes step by step, from one level to a higher one', () => {
    const levels = languageStepsBetween(plan, 'A1', 'B2').map(({ from, to }) => `${from}-${to}`);
    expect(levels).toEqual(['A1-A2', 'A2-B1', 'B1-B2']);
    expect(languageStepsBetween(plan, 'B1', 'B1')).toEqual([]);
    expect(languageStepsBetween(plan, 'B2', 'A1')).toEqual([]);
  });

  it('takes the hours of the steps together, fewer for fast learners and more for slow ones', () => {
    const steps = languageStepsBetween(plan, 'A0', 'A2');
    expect(guidedHours(plan, steps)).toEqual({ min: 180, max: 270 });
    expect(guidedHours(plan, steps, 'fast')).toEqual({ min: 140, max: 220 });
    expect(guidedHours(plan, steps, 'slow')).toEqual({ min: 270, max: 540 });
  });

  it('takes months by the hours a week, always a range', () => {
    expect(monthsOfLessons({ min: 150, max: 200 }, 5)).toEqual({ min: 6, max: 10 });
    expect(monthsOfLessons({ min: 150, max: 200 }, 12)).toEqual({ min: 2, max: 4 });
    expect(monthsOfLessons({ min: 10, max: 10 }, 40)).toEqual({ min: 1, max: 2 });
  });
});
