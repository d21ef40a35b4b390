// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { desksFor } from './desks-for.ts';
import { withoutExamples } from './reference.ts';
import { compiled } from './testing/repository-reference.ts';

const { reference } = compiled;
const real = withoutExamples(reference);
const first = (id: string, code?: string, data = real) => desksFor([id], code, data)[0];

describe('desksFor', () => {
  it('names the person’s own municipality and guesses no address', () => {
    const desk = first('gemeente', 'GM0150');
    expect(desk).toMatchObject({ id: 'gemeente', level: 'municipality', place: 'Deventer', example: false });
    expect(desk).not.toHaveProperty('url');
    expect(desk).not.toHaveProperty('address');
    expect(desk).not.toHaveProperty('phone');
  });

  it('names no municipality when the person did not say which, or when it does not exist', () => {
    for (const code of [undefined, 'GM0000']) expect(first('gemeente', code)).not.toHaveProperty('place');
  });

  it('shows the region’s Werkcentrum where its name is confirmed', () => {
    const desk = first('werkcentrum', 'GM0599');
    expect(desk).toMatchObject({
      level: 'region',
      place: 'Rijnmond',
      url: 'https://werkcentrumrijnmond.nl',
      verify: false,
    });
    expect(desk?.name?.uk).toBe('Werkcentrum Rijnmond');
  });

  it('marks a Werkcentrum of medium confidence to be verified, and falls back on the national address', () => {
    const desk = first('werkcentrum', 'GM0363');
    expect(desk).toMatchObject({ level: 'region', verify: true, url: 'https://www.werkcentrum.nl' });
  });

  it('shows the national site where no regional name is confirmed', () => {
    for (const code of ['GM0080', 'GM0772', undefined]) {
      const desk = first('werkcentrum', code);
      expect(desk).toMatchObject({ level: 'national', url: 'https://www.werkcentrum.nl' });
      expect(desk).not.toHaveProperty('name');
    }
  });

  it('knows that some desks are a person’s own', () => {
    expect(first('werkgever', 'GM0080')).toMatchObject({ id: 'werkgever', level: 'own' });
  });

  it('keeps an example municipality out outside demo mode', () => {
    expect(first('gemeente', 'GM9999')).toMatchObject({ level: 'national', example: false });
    const desk = first('gemeente', 'GM9999', reference);
    expect(desk).toMatchObject({ level: 'municipality', place: 'Voorbeeldstad', example: true });
    for (const field of ['phone', 'address', 'url', 'email']) expect(desk).not.toHaveProperty(field);
  });

  it('leaves an unknown desk out and keeps the order', () => {
    const ids = desksFor(['uwv', 'onbekend', 'ind'], undefined, reference).map(({ id }) => id);
    expect(ids).toEqual(['uwv', 'ind']);
  });
});
