// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, type CefrLevel, plainDate, randomFrom } from '@opstap/kernel';
import { buildWorkKnowledge, DEFAULT_WEIGHTS, type WantedWork } from '@opstap/matching';
import { randomPerson } from '@opstap/matching/testing';
import { compiled } from '@opstap/taxonomy/testing';
import { describe, expect, it } from 'vitest';
import { dominates, planRoutes, type Route, routeKnowledge, situationOf } from './index.ts';

const on = plainDate('2026-11-29');
const knowledge = routeKnowledge(compiled.reference, buildWorkKnowledge(compiled));

const levels = (nl: CefrLevel, en?: CefrLevel) => [
  { id: 'nl', level: nl },
  ...(en ? [{ id: 'en', level: en }] : []),
];
function personOf(occupation: string, languages: WantedWork['languages'], nlqf?: number): WantedWork {
  const competences = knowledge.work.profiles[occupation]?.competences.essential ?? [];
  return {
    occupations: [{ id: occupation }],
    competences: competences.map((id) => ({ id })),
    languages,
    licences: [],
    recognised: [],
    avoid: [],
    ...(nlqf !== undefined && { nlqf: { min: nlqf, max: nlqf } }),
  };
}
function planFor(wanted: WantedWork, target: string) {
  const situation = situationOf(wanted, knowledge.work, { weights: DEFAULT_WEIGHTS, on });
  return planRoutes(knowledge, situation, target, { on });
}
const best = (routes: readonly Route[], strength: Route['strengths'][number]) =>
  routes.find(({ strengths }) => strengths.includes(strength));
const subjects = (route: Route | undefined) => (route?.legs ?? []).map(({ subject }) => subject);

describe('a nurse with Dutch A1', () => {
  const { state, routes } = planFor(personOf('verpleegkundige', levels('A1'), 6), 'verpleegkundige');

  it('has recognition by the BIG register as the shortest way, and care work that she may do meanwhile', () => {
    expect(state).toBe('open');
    expect(subjects(best(routes, 'shortest'))).toContainEqual({
      kind: 'step',
      profession: 'verpleegkundige',
      step: 'big_decision',
    });
    const meanwhile = routes
      .flatMap(subjects)
      .filter((subject) => subject.kind === 'meanwhile' && subject.terms !== undefined);
    expect(meanwhile).toContainEqual(expect.objectContaining({ occupation: 'helpende' }));
  });

  it('learns Dutch while she gathers her papers, and applies only when both are done', () => {
    const legs = best(routes, 'shortest')?.legs ?? [];
    const leg = (id: string) => legs.find((one) => one.id === id);
    expect(leg('step:verpleegkundige:papers_big')?.start.min).toBe(0);
    expect(leg('language:A2')?.start.min).toBe(0);
    expect(leg('step:verpleegkundige:apply_big')?.start).toEqual(leg('language:B1')?.end);
  });

  it('is told no latest month, because no source says how long the registration takes', () => {
    for (const route of routes.filter((one) => one.legs.some(({ id }) => id.endsWith(':big_registration'))))
      expect(route.unknown).toContain('step:verpleegkundige:big_registration');
  });

  it('earns sooner on the way with the fastest income than on the shortest', () => {
    const [income, shortest] = [best(routes, 'fastest_income'), best(routes, 'shortest')];
    expect(income?.firstIncome.min).toBeLessThan(shortest?.firstIncome.min ?? 0);
    expect(income?.months.min).toBeGreaterThan(shortest?.months.min ?? 0);
  });
});

describe('others', () => {
  it('a welder without Dutch learns it first, and then looks for work and does the welding test', () => {
    const { routes } = planFor(personOf('lasser', levels('A0')), 'lasser');
    const legs = best(routes, 'shortest')?.legs ?? [];
    expect(legs.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'language:A1',
        'language:A2',
        'step:lasser:find_work',
        'step:lasser:welding_test',
      ]),
    );
    expect(legs.find(({ id }) => id === 'step:lasser:find_work')?.start.min).toBeGreaterThan(0);
  });

  it('a teacher may work as an assistant at school while DUO decides', () => {
    const { routes } = planFor(personOf('leraar_vo', levels('A2'), 6), 'leraar_vo');
    expect(routes.flatMap(subjects)).toContainEqual(
      expect.objectContaining({ kind: 'meanwhile', occupation: 'onderwijsassistent' }),
    );
    expect(routes.flatMap(({ legs }) => legs.map(({ id }) => id))).toContain('step:leraar_vo:decision');
  });

  it('a software developer with English needs no recognition', () => {
    const { routes } = planFor(personOf('frontend_developer', levels('A1', 'B2'), 6), 'frontend_developer');
    expect(routes).toHaveLength(1);
    expect(routes[0]?.legs.map(({ lane }) => lane)).not.toContain('recognition');
    expect(routes[0]?.months.min).toBe(0);
  });

  it('a cook who wants to work in childcare goes along its development path, and is paid from the first step', () => {
    const { routes } = planFor(personOf('kok', levels('A2')), 'pm_kinderopvang');
    const path = routes.find(({ legs }) => legs.some(({ id }) => id === 'path:kinderopvang:1'));
    expect(path?.firstIncome.min).toBe(0);
    expect(path?.legs.map(({ id }) => id)).toContain('path:kinderopvang:4');
  });

  it('a profession that is closed is said to be closed, by which step, and has no route', () => {
    expect(planFor(personOf('kok', levels('C1')), 'rechter')).toMatchObject({
      state: 'closed',
      closedBy: ['dutch_nationality'],
      routes: [],
    });
  });

  it('whoever never did a reserved profession is told that the diploma comes first', () => {
    const { routes } = planFor(personOf('kok', levels('B2')), 'tandarts');
    expect(routes.length).toBeGreaterThan(0);
    for (const route of routes)
      expect(subjects(route)).toContainEqual({ kind: 'gap', occupation: 'tandarts', lacks: 'diploma' });
  });

  it('whoever is recognised has no steps of recognition', () => {
    const nurse = { ...personOf('verpleegkundige', levels('B1'), 6), recognised: ['verpleegkundige'] };
    const { rung, routes } = planFor(nurse, 'verpleegkundige');
    expect(rung).toBe('now');
    expect(best(routes, 'shortest')?.months).toEqual({ min: 0, max: 0 });
  });

  it('an occupation that is not in the list has no known route', () => {
    expect(planFor(personOf('kok', levels('A2')), 'tovenaar')).toMatchObject({
      state: 'unknown',
      routes: [],
    });
  });
});

describe('for everybody, to every kind of occupation', () => {
  const random = randomFrom(20261129);
  const targets = [...knowledge.work.occupations.keys()];
  const cases = Array.from({ length: 16 }, () => {
    const wanted = randomPerson(knowledge.work, random, 20);
    const own = random() < 0.5 ? wanted.occupations[0]?.id : undefined;
    return { wanted, target: own ?? (targets[Math.floor(random() * targets.length)] as string) };
  });

  it('no route that is shown beats another, there are five at most, and the same asked twice gives the same', () => {
    let compared = 0;
    for (const { wanted, target } of cases) {
      const plan = planFor(wanted, target);
      expect(plan.routes.length).toBeLessThanOrEqual(5);
      for (const one of plan.routes)
        for (const other of plan.routes) {
          expect(dominates(one, other)).toBe(false);
          compared += one === other ? 0 : 1;
        }
      expect(JSON.stringify(planFor(wanted, target))).toBe(JSON.stringify(plan));
    }
    expect(compared).toBeGreaterThan(10);
  });

  it('more Dutch never makes the shortest route longer', () => {
    let shortened = 0;
    // Each level ranks all work anew, so fewer persons.
    for (const { wanted, target } of cases.slice(0, 6)) {
      let before = Number.POSITIVE_INFINITY;
      for (const level of CEFR_LEVELS) {
        const languages = [...wanted.languages.filter(({ id }) => id !== 'nl'), { id: 'nl', level }];
        const { routes } = planFor({ ...wanted, languages }, target);
        const shortest = Math.min(...routes.map(({ months }) => months.min));
        expect(shortest, `${target} with ${level}`).toBeLessThanOrEqual(before);
        if (shortest < before && Number.isFinite(before)) shortened += 1;
        before = shortest;
      }
    }
    expect(shortened).toBeGreaterThan(5);
  });

  it('no leg ends before it begins, and what is known of a route ends with its last leg', () => {
    for (const { wanted, target } of cases)
      for (const { legs, months } of planFor(wanted, target).routes) {
        for (const { start, end } of legs) expect(end.min).toBeGreaterThanOrEqual(start.min);
        expect(Math.max(...legs.map(({ start }) => start.min))).toBeLessThanOrEqual(months.min);
      }
  });
});
