// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { readRealCorpus } from '../testing/corpus.ts';
import { FIXTURE_CORPUS } from '../testing/fixture-corpus.ts';
import { compileCorpus } from './compile-corpus.ts';
import { writtenLaw } from './written-law.ts';

const written = writtenLaw(FIXTURE_CORPUS);

describe('writtenLaw', () => {
  it('gives a rule as it is written, moved to the left edge', () => {
    expect(written['may_work']).toEqual([
      {
        path: 'corpus/work/2024-01-01.yaml',
        text: [
          '- valid_from: 2024-01-01',
          '  known_from: 2024-02-01',
          '  valid_to: 2027-03-04',
          '  source: law',
          `  all: [protected, 'proof in ["sticker", "document"]']`,
        ].join('\n'),
      },
    ]);
    expect(written['has_work']?.[0]?.text).toMatch(/^\[\{ valid_from: 2024-01-01,.*\}\]$/);
  });

  it('gives the rules that a step file brings, and parameters', () => {
    expect(written['stap_notify_termijn']?.[0]).toEqual({
      path: 'corpus/klantreis/notify.yaml',
      text: '[{ valid_from: 2024-01-01, source: law, is: notice_by }]',
    });
    expect(written['notice_days']?.[0]?.text).toContain('value: 2, source: law');
  });

  it('has every rule and parameter of the corpus', () => {
    const files = readRealCorpus();
    const { pack } = compileCorpus(files);
    const all = writtenLaw(files);
    const names = [...Object.keys(pack.rules), ...Object.keys(pack.parameters)];
    expect(names.filter((name) => !all[name])).toEqual([]);
  });
});
