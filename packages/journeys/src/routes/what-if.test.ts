// SPDX-License-Identifier: EUPL-1.2
import { euroCents, plainDate } from '@opstap/kernel';
import { buildWorkKnowledge, DEFAULT_WEIGHTS, type WantedWork } from '@opstap/matching';
import { compiled } from '@opstap/taxonomy/testing';
import { describe, expect, it } from 'vitest';
import {
  planRoutes,
  type RouteLimits,
  readSupposed,
  routeKnowledge,
  type Supposed,
  situationOf,
  supposing,
} from './index.ts';

const on = plainDate('2026-11-29');
const knowledge = routeKnowledge(compiled.reference, buildWorkKnowledge(compiled));
const NURSE: WantedWork = {
  occupations: [{ id: 'verpleegkundige' }],
  competences: (knowledge.work.profiles.verpleegkundige?.competences.essential ?? []).map((id) => ({ id })),
  languages: [{ id: 'nl', level: 'A1' }],
  licences: [],
  recognised: [],
  avoid: [],
  nlqf: { min: 6, max: 6 },
};

function planFor(supposed: Supposed, limits: RouteLimits = {}, target = 'verpleegkundige') {
  const wanted = supposing(NURSE, supposed, target, knowledge.work);
  const situation = situationOf(wanted, knowledge.work, { weights: DEFAULT_WEIGHTS, on });
  return planRoutes(knowledge, situation, target, { on, limits });
}
const soonest = (plan: ReturnType<typeof planFor>) =>
  Math.min(...plan.routes.map(({ months }) => months.min));
const lanes = (plan: ReturnType<typeof planFor>) =>
  plan.routes.flatMap(({ legs }) => legs.map(({ lane }) => lane));

describe('what if', () => {
  it('the recognition were there: no step of it is left, and it is sooner', () => {
    expect(lanes(planFor({}))).toContain('recognition');
    const recognised = planFor({ recognised: true });
    expect(lanes(recognised)).not.toContain('recognition');
    expect(soonest(recognised)).toBeLessThan(soonest(planFor({})));
  });

  it('the recognition of the profession counts for its speciality', () => {
    const speciality = compiled.reference.occupations.find(({ regulatedAs }) => regulatedAs !== undefined);
    const { recognised } = supposing(NURSE, { recognised: true }, speciality?.id ?? '', knowledge.work);
    expect(recognised).toEqual(expect.arrayContaining([speciality?.id, speciality?.regulatedAs]));
  });

  it('the education were lower and English not spoken: lessons go at the ordinary pace, and take longer', () => {
    expect(soonest(planFor({ nlqf: 3 }))).toBeGreaterThan(soonest(planFor({})));
    expect(soonest(planFor({ nlqf: 3, english: 'B2' }))).toBe(soonest(planFor({})));
  });

  it('the Dutch were better: the profile itself stays as it is', () => {
    expect(soonest(planFor({ dutch: 'B2' }))).toBeLessThan(soonest(planFor({})));
    expect(NURSE.languages).toEqual([{ id: 'nl', level: 'A1' }]);
  });

  it('nothing were supposed: nothing changes', () =>
    expect(supposing(NURSE, {}, 'verpleegkundige', knowledge.work)).toEqual(NURSE));
});

describe('limits', () => {
  const all = planFor({});

  it('of months keep the routes within them, and tell which others are past them', () => {
    const months = soonest(all);
    const { routes, beyond } = planFor({}, { months });
    expect(routes.length).toBeGreaterThan(0);
    for (const route of routes) expect(route.months.min).toBeLessThanOrEqual(months);
    expect(beyond.length).toBeGreaterThan(0);
    for (const { route, past } of beyond) {
      expect(route.months.min).toBeGreaterThan(months);
      expect(past).toEqual(['months']);
    }
  });

  it('of money set those apart that cost more, and hold what is not known against none', () => {
    const { state, routes, beyond } = planFor({}, { cost: euroCents(0) });
    const costly = all.routes.filter(({ cost }) => cost.min > 0);
    expect(state).toBe('open');
    expect(costly.length).toBeGreaterThan(0);
    expect(beyond.map(({ route }) => route.id)).toEqual(costly.map(({ id }) => id));
    expect(beyond.every(({ past }) => past.includes('cost'))).toBe(true);
    for (const { cost } of routes) expect(cost.min).toBe(0);
  });

  it('are of no effect where none is set', () => expect(all.beyond).toEqual([]));
});

describe('what was kept', () => {
  it('is read field by field, and what is not understood is left out', () => {
    const supposed: Supposed = { dutch: 'B1', english: 'B2', nlqf: 6, recognised: true };
    expect(readSupposed(JSON.parse(JSON.stringify(supposed)))).toEqual(supposed);
    expect(readSupposed({ dutch: 'Z9', nlqf: 40, recognised: 'yes' })).toEqual({});
    expect(readSupposed('B1')).toBeUndefined();
  });
});
