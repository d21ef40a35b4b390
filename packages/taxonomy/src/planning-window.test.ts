// SPDX-License-Identifier: EUPL-1.2
import { type PlainDate, plainDate } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { type PlanningWindow, stateOn } from './planning-window.ts';
import { servesBoth } from './reconstruction.ts';
import { schemesFor } from './scheme.ts';
import { compiled } from './testing/repository-reference.ts';

const { reference, taxonomy } = compiled;
const on = (day: string): PlainDate => plainDate(day);

describe('when a scheme or programme is open', () => {
  const window: PlanningWindow = { window: { from: on('2025-07-14'), to: on('2026-06-30') } };
  it.each([
    ['2025-07-13', { kind: 'not_yet', from: '2025-07-14' }],
    ['2025-07-14', { kind: 'open', until: '2026-06-30' }],
    ['2026-06-30', { kind: 'open', until: '2026-06-30' }],
    ['2026-07-01', { kind: 'closed', lastDay: '2026-06-30' }],
  ])('on %s by its window', (day, state) => expect(stateOn(window, on(day))).toEqual(state));

  it('is never said to be open where only an old round or nothing is known', () => {
    expect(stateOn({ lastSeen: '2024-02' }, on('2024-02-15'))).toEqual({
      kind: 'last_seen',
      when: '2024-02',
    });
    expect(stateOn({}, on('2026-11-23'))).toEqual({ kind: 'unknown' });
    expect(stateOn({ recurring: true }, on('2026-11-23'))).toEqual({ kind: 'recurring' });
    expect(stateOn({ runningSince: '2022' }, on('2026-11-23'))).toEqual({ kind: 'running', since: '2022' });
  });
});

describe('money for the training of a step', () => {
  const schemes = (id: string, at: number) => {
    const path = reference.paths.find((candidate) => candidate.id === id) ?? expect.fail('no such path');
    const step = path.steps[at - 1] ?? expect.fail('no such step');
    return schemesFor(reference.schemes, path, step).map((scheme) => scheme.id);
  };
  it('is for recognised paths, or for the sector or the kind of training, where the scheme says so', () => {
    expect(schemes('kinderopvang', 2)).toEqual([
      'slim_scholing',
      'praktijkleren_derde_leerweg',
      'esf_sectoren',
    ]);
    expect(schemes('bouw', 2)).toEqual(['slim_scholing', 'esf_sectoren']);
    expect(schemes('transport', 2)).toEqual(['esf_sectoren']);
    expect(schemes('onderwijs', 4)).toEqual(['statushouders_voor_de_klas', 'esf_sectoren']);
  });
});

describe('skills that serve both countries', () => {
  const ids = (competences: string[], fields: Parameters<typeof servesBoth>[2]) =>
    servesBoth(
      reference.reconstruction,
      taxonomy.competences.filter(({ id }) => competences.includes(id)),
      fields,
    ).map(({ group }) => group);
  const one = (group: string) =>
    taxonomy.competences.find((competence) => competence.group === group)?.id ?? '';

  it('are those of the chosen fields and those that every field needs', () => {
    const mine = [
      one('zorg_verpleging'),
      one('bouw_ruwbouw'),
      one('taal_vertalen_en_schrijven'),
      one('verkoop_en_kassa'),
    ];
    expect(ids(mine, ['health']).sort()).toEqual(['taal_vertalen_en_schrijven', 'zorg_verpleging']);
    expect(ids(mine, ['building']).sort()).toEqual(['bouw_ruwbouw', 'taal_vertalen_en_schrijven']);
    expect(ids(mine, [])).toEqual([]);
  });
});
