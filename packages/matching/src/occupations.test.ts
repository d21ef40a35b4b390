// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { compiled } from '@opstap/taxonomy/testing';
import { describe, expect, it } from 'vitest';
import { interimFunctions } from './interim-functions.ts';
import { RUNGS, rankOccupations } from './occupations.ts';
import { preparePerson } from './person.ts';
import type { WantedWork } from './wanted-work.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';
import { buildWorkKnowledge } from './work-knowledge.ts';

const on = plainDate('2026-11-29');
const knowledge = buildWorkKnowledge(compiled);
const NURSE: WantedWork = {
  occupations: [{ id: 'verpleegkundige' }],
  competences: (knowledge.profiles['verpleegkundige']?.competences.essential ?? []).map((id) => ({ id })),
  languages: [
    { id: 'uk', level: 'C2' },
    { id: 'nl', level: 'A2' },
  ],
  licences: [],
  nlqf: { min: 6, max: 6 },
  recognised: [],
  avoid: [],
};
const rank = (more: Partial<WantedWork> = {}) =>
  rankOccupations({ ...NURSE, ...more }, knowledge, { weights: DEFAULT_WEIGHTS, limit: 400, on });
const idsOf = (ranked: readonly { occupation: string }[]) => ranked.map(({ occupation }) => occupation);

describe('occupations for a nurse without recognition', () => {
  it('has her own profession at her own level, with what is missing, and not among what she may do now', () => {
    const { now, own_level: own } = rank();
    const nurse = own.find(({ occupation }) => occupation === 'verpleegkundige');
    expect(nurse?.explanation.gaps.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['recognition', 'language']),
    );
    expect(idsOf(now)).not.toContain('verpleegkundige');
  });

  it('leads on from what she did; who did nothing yet sees every way up', () => {
    const ways = ({ step_up, own_level }: ReturnType<typeof rank>) => idsOf([...step_up, ...own_level]);
    expect(ways(rank())).toContain('kinderverpleegkundige');
    expect(ways(rank())).not.toContain('componist');
    expect(ways(rank({ occupations: [], competences: [] }))).toContain('componist');
  });

  it('names work in the field that is open meanwhile, none of which needs recognition', () => {
    const person = preparePerson(NURSE, knowledge, on);
    const interim = interimFunctions(person, 'verpleegkundige');
    expect(interim.length).toBeGreaterThan(0);
    for (const id of interim) expect(interimFunctions(person, id)).not.toContain('verpleegkundige');
  });

  it('puts her own profession first among what she can do now, once she is recognised and speaks Dutch', () => {
    const { now } = rank({ recognised: ['verpleegkundige'], languages: [{ id: 'nl', level: 'C1' }] });
    expect(now[0]?.occupation).toBe('verpleegkundige');
  });

  it('puts each occupation on one rung at most, with points that add up', () => {
    const rungs = rank();
    const all = RUNGS.flatMap((rung) => idsOf(rungs[rung]));
    expect(new Set(all).size).toBe(all.length);
    for (const rung of RUNGS)
      for (const { explanation } of rungs[rung])
        expect(explanation.factors.reduce((sum, { points }) => sum + points, 0)).toBe(explanation.score);
  });

  it('leaves out work under circumstances that are no option', () => {
    const rungs = rank({ avoid: ['standing'] });
    for (const rung of RUNGS)
      for (const id of idsOf(rungs[rung]))
        expect(knowledge.profiles[id]?.circumstances).not.toContain('standing');
  });
});
