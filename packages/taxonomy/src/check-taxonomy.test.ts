// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { checkTaxonomy } from './check-taxonomy.ts';
import type { Reference } from './reference.ts';
import { compiled } from './testing/repository-reference.ts';

const { reference, taxonomy } = compiled;
const findings = checkTaxonomy(reference, taxonomy);

/** The real reference data with the Dutch names of one occupation changed. */
function withDutchName(id: string, alternative: readonly string[]): Reference {
  const changed = { preferred: 'Kok', alternative };
  return { ...reference, names: { ...reference.names, nl: { ...reference.names.nl, [id]: changed } } };
}

describe('the starter taxonomy', () => {
  it('has three other names or more for each occupation in each language', () => {
    expect(findings.fewNames).toEqual([]);
  });

  it('leads no written form to two occupations or two competences of one language', () => {
    expect(findings.collisions).toEqual({ occupations: [], competences: [] });
  });

  it('has no two occupations that ask the same', () => expect(findings.alike).toEqual([]));

  it('asks for each of its competences in some occupation', () => expect(findings.orphans).toEqual([]));
});

describe('checkTaxonomy', () => {
  it('finds a form that leads to two occupations, also in another spelling', () => {
    const { collisions } = checkTaxonomy(withDutchName('bakker', ['kók']), taxonomy);
    expect(collisions.occupations).toContainEqual({
      language: 'nl',
      form: 'kok',
      ids: expect.arrayContaining(['bakker', 'kok']),
    });
  });

  it('finds an occupation with few names', () => {
    const { fewNames } = checkTaxonomy(withDutchName('bakker', ['bakkerin']), taxonomy);
    expect(fewNames).toEqual([{ language: 'nl', id: 'bakker', others: 1 }]);
  });

  it('finds occupations of one unit group that ask the same', () => {
    const [one, other] = reference.occupations.filter(({ isco08 }) => isco08 === '5120');
    if (!one || !other) throw new Error('two kinds of cooks are expected');
    const same = taxonomy.profiles[one.id];
    const profiles = { ...taxonomy.profiles, ...(same && { [other.id]: same }) };
    const { alike } = checkTaxonomy(reference, { ...taxonomy, profiles });
    expect(alike).toContainEqual({ ids: [one.id, other.id], isco08: '5120', likeness: 1 });
  });

  it('finds a competence that no occupation asks for', () => {
    const orphan = { id: 'niemand_vraagt_dit', kind: 'skill', group: 'algemeen' } as const;
    const { orphans } = checkTaxonomy(reference, {
      ...taxonomy,
      competences: [...taxonomy.competences, orphan],
    });
    expect(orphans).toContain('niemand_vraagt_dit');
  });
});
