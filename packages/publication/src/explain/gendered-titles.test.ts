// SPDX-License-Identifier: EUPL-1.2
import { EMPTY_PROFILE } from '@opstap/profiles';
import { buildLinkIndex, conceptsOf, link } from '@opstap/taxonomy/linking';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../node.ts';
import { translator } from '../translator.ts';
import { explainProfile } from './explain-profile.ts';

const publication = await loadPublication();
const { reference, taxonomy } = publication;
const index = buildLinkIndex(conceptsOf(reference, taxonomy));
const nl = translator('nl', publication.catalog('nl'));

describe.each(['uk', 'ru'] as const)('women’s and men’s forms of a title, in %s', (language) => {
  const pairs = reference.occupations.flatMap(({ id }) => {
    const [her, his, ...more] = reference.names[language]?.[id]?.preferred.split(' / ') ?? [];
    return her && his && more.length === 0 ? [{ id, forms: [completed(her, his), his] }] : [];
  });

  it('give the same work at the same rank, and so the same Dutch CV, for all that have two', () => {
    expect(pairs.length).toBeGreaterThan(100);
    const unequal = pairs.flatMap(({ id, forms }) => {
      const found = forms.map((form) => {
        const { links } = link(index, form, { language, kinds: ['occupation'], limit: 10 });
        return {
          rank: links.findIndex(({ concept }) => concept.concept === id),
          first: links[0]?.concept.concept,
        };
      });
      const [her, his] = found;
      const same = her?.rank === his?.rank && her?.rank === 0 && cvOf(her?.first) === cvOf(his?.first);
      return same ? [] : [{ id, forms, found }];
    });
    expect(unequal).toEqual([]);
  });
});

/** What follows both stands behind the second alone: "Помічниця / помічник на будівництві". */
function completed(her: string, his: string): string {
  return [her, ...his.split(' ').slice(her.split(' ').length)].join(' ');
}

function cvOf(occupation: string | undefined): string {
  const job = { id: '1', occupation, ownTitle: '', competences: [], ownWords: [], kind: 'paid' as const };
  return JSON.stringify(explainProfile({ ...EMPTY_PROFILE, jobs: [job] }, publication, nl));
}
