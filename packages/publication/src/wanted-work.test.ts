// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { EMPTY_PROFILE, type Profile } from '@opstap/profiles';
import { compileCorpus } from '@opstap/rules/compile';
import { readRealCorpus } from '@opstap/rules/testing';
import { describe, expect, it } from 'vitest';
import { formsOfWork, wantedWorkOf } from './wanted-work.ts';

const on = plainDate('2026-11-29');
const { pack } = compileCorpus(readRealCorpus());
const PROTECTED = {
  beschermingsgrond: 'oekraiense_nationaliteit',
  bewijs_van_verblijf: 'sticker',
  ingeschreven_brp: true,
};
const JOB = { id: '1', ownTitle: 'борщ', competences: ['soep'], ownWords: ['тайна'], kind: 'paid' as const };
const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  jobs: [
    { ...JOB, occupation: 'kok', until: 2016, employer: 'Ресторан' },
    { ...JOB, id: '2', occupation: 'bakker', until: 'now' },
  ],
  education: [{ level: 'middelbaar' }, { level: 'bachelor', name: 'КНУ' }],
  wishes: { hoursPerWeek: 24, avoid: ['nights'], ownWords: 'мрія' },
};

describe('what matching is told', () => {
  it('is which professions somebody says are recognised here, without since when', () => {
    const recognised = [{ occupation: 'verpleegkundige', since: 2024 }];
    expect(wantedWorkOf({ ...PROFILE, recognised }, {}, on).recognised).toEqual(['verpleegkundige']);
    expect(wantedWorkOf(PROFILE, {}, on).recognised).toEqual([]);
  });

  it('has ids, levels and limits, and nothing that was written in own words', () => {
    const wanted = wantedWorkOf(PROFILE, { gemeente: 'GM0344', kinderen_jonger_dan_13: true }, on);
    expect(wanted).toMatchObject({
      occupations: [{ id: 'kok', yearsAgo: 10 }, { id: 'bakker' }],
      competences: [{ id: 'soep' }],
      nlqf: { min: 6, max: 6 },
      municipality: 'GM0344',
      hoursPerWeek: { min: 24, max: 24 },
      avoid: ['nights'],
      childcare: true,
    });
    for (const own of ['борщ', 'тайна', 'Ресторан', 'КНУ', 'мрія'])
      expect(JSON.stringify(wanted)).not.toContain(own);
  });

  it('lets no fact change it but municipality and childcare: not nationality, sex, age or health', () => {
    const facts = { gemeente: 'GM0344' };
    const more = { ...facts, ...PROTECTED, leeftijdsgroep: '21_en_ouder', beschermingsgrond: 'familielid' };
    expect(wantedWorkOf(PROFILE, more, on)).toEqual(wantedWorkOf(PROFILE, facts, on));
  });
});

describe('forms of work by the rules', () => {
  it('are yes for an employee who shows the protection, and depend where the facts are not there', () => {
    expect(formsOfWork(pack, PROTECTED, on)).toMatchObject({
      permanent: { may: 'yes', rule: 'mag_dit_werk' },
      agency: { may: 'yes' },
      self_employed: { may: 'depends' },
    });
    expect(formsOfWork(pack, {}, on).permanent?.may).toBe('depends');
  });

  it('are no for self-employed work whose client has no permit', () => {
    expect(formsOfWork(pack, { ...PROTECTED, opdrachtgever_heeft_twv: false }, on).self_employed?.may).toBe(
      'no',
    );
  });
});
