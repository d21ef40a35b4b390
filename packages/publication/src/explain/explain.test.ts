// SPDX-License-Identifier: EUPL-1.2
import { completeFacts, journeyFor } from '@opstap/journeys';
import { LANGUAGES, plainDate } from '@opstap/kernel';
import type { Facts } from '@opstap/rules';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../node.ts';
import { explainJourneyIn } from './explain-journey.ts';

const publication = await loadPublication();
const on = plainDate('2026-11-23');

const STARTS_SOON: Facts = {
  beschermingsgrond: 'oekraiense_nationaliteit',
  bewijs_van_verblijf: 'sticker',
  werksituatie: 'werk_gevonden',
  startdatum: '2026-12-28',
  gemeente: 'GM0344',
};

function explained(facts: Facts, language: (typeof LANGUAGES)[number], day = on) {
  const complete = completeFacts(facts, publication.reference.occupations);
  const journey = journeyFor(publication.pack, complete, { on: day, done: [] });
  return explainJourneyIn(language, journey, complete, publication);
}

const stepOf = (facts: Facts, language: (typeof LANGUAGES)[number], id: string, day = on) =>
  explained(facts, language, day)
    .groups.flatMap(({ steps }) => steps)
    .find((step) => step.id === id);

describe.each(LANGUAGES)('a journey in words (%s)', (language) => {
  it('has every step once, each with a title, a summary and, when decided, a reason', () => {
    const steps = explained(STARTS_SOON, language).groups.flatMap((group) => group.steps);
    expect(steps.map(({ id }) => id).sort()).toEqual(publication.pack.steps.map(({ id }) => id).sort());
    for (const step of steps) {
      expect(step.title, step.id).not.toBe('');
      if (step.status === 'open') expect(step.decidedBy ?? step.askAPerson, step.id).toBeDefined();
      else expect(step.reasons.length, step.id).toBeGreaterThan(0);
    }
  });

  it('gives the last day to notify UWV in working days, with its source', () => {
    const step = stepOf(STARTS_SOON, language, 'melding_uwv');
    expect(step?.deadline?.date).toBe('2026-12-23');
    expect(step?.sources.length).toBeGreaterThan(0);
  });

  it('names the desk of the person’s own municipality, and no other place', () => {
    const desks = explained(STARTS_SOON, language).groups.flatMap(({ steps }) =>
      steps.flatMap((step) => step.desks),
    );
    const own = desks.filter(({ level }) => level === 'municipality');
    expect(own.length).toBeGreaterThan(0);
    for (const desk of own) expect(desk.name).toContain('Utrecht');
  });

  it('says that an amount is not known yet past its last known date', () => {
    const known = stepOf({ beschermingsgrond: 'oekraiense_nationaliteit' }, language, 'diploma_waarderen');
    expect(JSON.stringify(known)).not.toContain('undefined');
    const later = stepOf(STARTS_SOON, language, 'melding_uwv', plainDate('2027-06-01'));
    expect(later?.status).toBe('open');
    expect(later?.askAPerson).toBeDefined();
  });
});
