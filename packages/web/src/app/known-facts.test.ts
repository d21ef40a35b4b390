// SPDX-License-Identifier: EUPL-1.2
import { EMPTY_PROFILE, type Profile } from '@opstap/profiles';
import { describe, expect, it } from 'vitest';
import { answer, EMPTY, skip } from './device-journey.ts';
import { factsKnown, knownFacts, offersFor, offersForProfile } from './known-facts.ts';

const [MONDAY, TUESDAY, FRIDAY] = ['2026-11-23', '2026-11-24', '2026-11-27'].map((day) => `${day}T10:00:00Z`);
const job = { id: '1', ownTitle: '', competences: [], ownWords: [], kind: 'paid' as const };
const nurse: Profile = {
  ...EMPTY_PROFILE,
  jobs: [{ ...job, occupation: 'verpleegkundige' }],
  education: [{ level: 'middelbaar' }, { level: 'bachelor' }],
  languages: [{ id: 'nl', level: 'B1' }],
};
const dated = (profile: Profile, at = TUESDAY ?? '') => ({ profile, at });
const questionOf = (fact: string) => fact;

describe('what a device knows', () => {
  it('is what was answered, and what the profile says where nothing was', () => {
    const journey = answer(EMPTY, 'engels', { engels: 'B2' }, MONDAY ?? '', 'klantreis');
    expect(knownFacts(journey, dated(nurse))).toEqual({
      beroep: { value: 'verpleegkundige', from: 'profile', at: TUESDAY },
      opleidingsniveau: { value: 'bachelor', from: 'profile', at: TUESDAY },
      nederlands: { value: 'B1', from: 'profile', at: TUESDAY },
      engels: { value: 'B2', from: 'klantreis', at: MONDAY },
    });
  });

  it('is the paper that another page was told of, both ways, and nothing where that leaves a choice', () => {
    const told = answer(EMPTY, 'papieren', { bewijs_van_verblijf: 'sticker' }, MONDAY ?? '', 'klantreis');
    expect(knownFacts(told, undefined)['soort_bewijs']).toEqual({
      value: 'sticker',
      from: 'klantreis',
      at: MONDAY,
    });
    const other = answer(
      EMPTY,
      'bewijs',
      { soort_bewijs: 'o_document' },
      MONDAY ?? '',
      'bescherming_en_verblijf',
    );
    expect(factsKnown(knownFacts(other, undefined))['bewijs_van_verblijf']).toBe('o_document');
    const old = answer(EMPTY, 'papieren', { bewijs_van_verblijf: 'verlopen_of_onduidelijk' }, MONDAY ?? '');
    expect(knownFacts(old, undefined)['soort_bewijs']).toBeUndefined();
  });

  it('does not fill in what the person left open or took back to "I do not know"', () => {
    const journey = skip(EMPTY, 'nederlands', ['nederlands'], MONDAY ?? '');
    expect(knownFacts(journey, dated(nurse), questionOf)['nederlands']).toBeUndefined();
  });

  it('does not choose between two kinds of work', () => {
    const both = {
      ...nurse,
      jobs: [
        { ...job, occupation: 'kok' },
        { ...job, id: '2', occupation: 'bakker' },
      ],
    };
    expect(knownFacts(EMPTY, dated(both))['beroep']).toBeUndefined();
  });
});

describe('a later, different answer', () => {
  const journey = answer(EMPTY, 'nederlands', { nederlands: 'A2' }, MONDAY ?? '', 'klantreis');

  it('is offered and not applied: the own answer counts until the person chooses', () => {
    expect(factsKnown(knownFacts(journey, dated(nurse)))['nederlands']).toBe('A2');
    expect(offersFor(journey, dated(nurse))).toEqual([
      {
        fact: 'nederlands',
        own: { value: 'A2', from: 'klantreis', at: MONDAY },
        other: { value: 'B1', from: 'profile', at: TUESDAY },
      },
    ]);
  });

  it('is not offered again once the person has kept their own', () => {
    const kept = answer(journey, 'nederlands', { nederlands: 'A2' }, FRIDAY ?? '', 'klantreis');
    expect(offersFor(kept, dated(nurse))).toEqual([]);
  });

  it('is offered to the profile too: changed or missing there, and not what is in it already', () => {
    const later = answer(
      answer(journey, 'nederlands', { nederlands: 'B2' }, FRIDAY ?? '', 'klantreis'),
      'beroep',
      { beroep: 'verpleegkundige', engels: 'B1' },
      FRIDAY ?? '',
      'klantreis',
    );
    expect(offersForProfile(later, dated(nurse)).map(({ fact, other }) => [fact, other.value])).toEqual([
      ['nederlands', 'B2'],
      ['engels', 'B1'],
    ]);
    expect(offersForProfile(later, dated(nurse, '2026-11-28T10:00:00Z'))).toEqual([]);
  });
});
