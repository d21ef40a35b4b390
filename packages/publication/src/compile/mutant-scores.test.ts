// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import type { Pack } from '@opstap/rules';
import { compileCorpus, readExamples } from '@opstap/rules/compile';
import { describe, expect, it } from 'vitest';
import { readSources } from './index.ts';
import { currentScores, mutantScores } from './mutant-scores.ts';

const files = await readSources(fileURLToPath(new URL('../../../..', import.meta.url)).replace(/\/$/, ''));
const law = files.filter(({ path }) => path.startsWith('corpus/'));
const { pack } = compileCorpus(law);
const examples = readExamples(law);
const reportOn = (name: string, of: 'rule' | 'parameter') => ({
  of,
  name,
  version: pack.checkedOn,
  killed: 3,
  survived: ['ends a day later'],
  equivalent: [],
});
const scores = mutantScores(pack, examples, [
  reportOn('minimumloon_21_jaar_en_ouder', 'rule'),
  reportOn('wettelijk_minimumloon_per_uur', 'parameter'),
  reportOn('mag_werken_in_loondienst', 'rule'),
]);
const measured = (changed: Pack, asked = examples) =>
  Object.keys(currentScores(changed, asked, scores)).sort();

describe('the scores of the mutants', () => {
  it('are those that were written, as long as nothing changes', () => {
    expect(currentScores(pack, examples, scores)['mag_werken_in_loondienst']).toEqual({
      killed: 3,
      survived: 1,
    });
    expect(measured(pack)).toHaveLength(3);
  });

  it('are gone for an amount that changes and for what reads it, and stay for the rest', () => {
    const name = 'wettelijk_minimumloon_per_uur';
    const { unit = 'cents', versions = [] } = pack.parameters[name] ?? {};
    const raised = versions.map((version) => ({ ...version, value: 1500 }));
    const changed = { ...pack, parameters: { ...pack.parameters, [name]: { unit, versions: raised } } };
    expect(measured(changed)).toEqual(['mag_werken_in_loondienst']);
  });

  it('are gone when an example expects something else', () => {
    const fewer = examples.filter(({ expect }) => !('minimumloon_21_jaar_en_ouder' in expect));
    expect(measured(pack, fewer)).toEqual(['mag_werken_in_loondienst']);
  });
});
