// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, plainDate } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../node.ts';
import { translator } from '../translator.ts';
import { explainMeanwhile } from './explain-meanwhile.ts';

const publication = await loadPublication();
const on = plainDate('2026-11-30');

function told(profession: string | undefined, more: object = {}) {
  const t = translator('nl', publication.catalog('nl'));
  const leg = {
    learning: false,
    dutch: 'A2',
    work: ['helpende'],
    ...(profession && { profession }),
    ...more,
  };
  return explainMeanwhile(leg as Parameters<typeof explainMeanwhile>[0], on, publication, t);
}

describe('what may be done during a step', () => {
  it('of a nurse is allowed under conditions, and her employer arranges supervision', () => {
    const { worker, employer, work, dutch } = told('verpleegkundige');
    expect(worker[0]).toMatch(/als aan de voorwaarden is voldaan/);
    expect(worker).toHaveLength(2);
    expect(employer).toContain('U moet toezicht regelen.');
    expect(work.map(({ id }) => id)).toEqual(['helpende']);
    expect(dutch).toMatch(/A2/);
  });

  it('follows the step: what is allowed only in training is allowed in a step of training and not before it', () => {
    const learnt = publication.reference.occupations.find(
      ({ id, meanwhile }) =>
        meanwhile === 'in_opleiding' && publication.reference.professions.some((one) => one.id === id),
    );
    expect(learnt).toBeDefined();
    expect(told(learnt?.id).worker[0]).toMatch(/nog niet/);
    expect(told(learnt?.id, { learning: true }).worker[0]).toMatch(/tijdens deze stap al/);
  });

  it('of a profession that is not in the list names work only', () => {
    expect(told(undefined)).toMatchObject({ worker: [], employer: [], work: [{ id: 'helpende' }] });
  });

  it('is told of every profession in every language', () => {
    for (const language of LANGUAGES) {
      const t = translator(language, publication.catalog(language));
      for (const { id } of publication.reference.professions) {
        const { worker, employer } = explainMeanwhile(
          { profession: id, learning: false, dutch: 'A0', work: [] },
          on,
          publication,
          t,
        );
        expect(worker.length, id).toBeGreaterThan(0);
        expect(employer.length, id).toBeGreaterThan(0);
      }
    }
  });
});
