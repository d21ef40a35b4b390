// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { type ForeignLabel, joinOccupations } from './join-occupations.ts';

const baker = {
  occupations: [
    {
      id: 'bakker',
      isco08: '7512',
      sector: 'test',
      regulation: 'niet_gereguleerd' as const,
      confidence: 'high' as const,
      paths: [],
    },
  ],
  names: {
    nl: { bakker: { preferred: 'Bakker', alternative: ['broodbakker'] } },
    en: { bakker: { preferred: 'Baker', alternative: [] } },
    uk: { bakker: { preferred: 'Пекарка / пекар', alternative: [] } },
  },
};
const theirs = (text: string, language = 'nl', isco08 = '7512'): ForeignLabel => ({
  uri: `x:${text}`,
  scheme: 'esco',
  isco08,
  language,
  text,
});
const join = (...labels: ForeignLabel[]) => joinOccupations(baker, labels)[0];

describe('joinOccupations', () => {
  it('is sure of an equal label in the same unit group, and names the two labels', () => {
    expect(join(theirs('BAKKER'), theirs('bakkerij'))).toMatchObject({
      sureness: 'sure',
      joins: [{ uri: 'x:BAKKER', language: 'nl', own: 'Bakker', theirs: 'BAKKER', nearness: 'equal' }],
    });
  });

  it('takes women’s and men’s forms alike', () => {
    for (const form of ['пекарка', 'пекар']) expect(join(theirs(form, 'uk'))?.sureness).toBe('sure');
  });

  it('is unsure of a label that is near, and says why', () => {
    expect(join(theirs('broodbaker'))).toMatchObject({
      sureness: 'unsure',
      joins: [{ nearness: 'spelling' }],
    });
    expect(join(theirs('ambachtelijk bakker'))).toMatchObject({
      sureness: 'unsure',
      joins: [{ nearness: 'words' }],
    });
  });

  it('puts the nearest of several first, each of theirs once', () => {
    const joined = join(theirs('vegan bakker'), theirs('broodbaker'));
    expect(joined?.joins.map(({ nearness }) => nearness)).toEqual(['spelling', 'words']);
  });

  it.each([
    ['another unit group', theirs('bakker', 'nl', '7511')],
    ['another language', theirs('broodbakker', 'en')],
    ['another word', theirs('slager')],
  ])('joins nothing of %s', (_, label) => {
    expect(join(label)).toMatchObject({ sureness: 'none', joins: [] });
  });
});
