// SPDX-License-Identifier: EUPL-1.2
import { EMPTY_PROFILE, type Letter, type Profile } from '@opstap/profiles';
import { explainCard, explainLetter, translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { expect, it } from 'vitest';
import { cardDocument } from './card-document.ts';
import { letterDocument } from './letter-document.ts';
import { renderPages } from './render-pdf.ts';

const publication = await loadPublication();
const { taxonomy } = publication;
const texts = (language: 'nl' | 'uk' | 'ru') => translator(language, publication.catalog(language));
const longest = (ids: readonly string[], nameOf: (id: string) => string | undefined) =>
  ids.toSorted((a, b) => (nameOf(b)?.length ?? 0) - (nameOf(a)?.length ?? 0));

/** As full as a profile can be: the longest names there are, and own words up to the limit. */
const FULL: Profile = {
  ...EMPTY_PROFILE,
  jobs: [
    ...longest(Object.keys(taxonomy.profiles), (id) => publication.reference.names.uk?.[id]?.preferred)
      .slice(0, 4)
      .map((occupation, index) => ({
        id: String(index),
        occupation,
        ownTitle: '',
        competences: longest(
          taxonomy.competences.map(({ id }) => id),
          (id) => taxonomy.names.uk?.competences[id]?.preferred,
        ).slice(index * 15, index * 15 + 15),
        ownWords: [],
        years: 10,
        kind: 'paid' as const,
      })),
    { id: 'own', ownTitle: 'пасіка '.repeat(28), competences: [], ownWords: [], years: 30, kind: 'unpaid' },
  ],
  languages: taxonomy.spokenLanguages.map((id) => ({ id, level: 'C2', native: true })),
  licences: taxonomy.licences,
  wishes: { avoid: [], hoursPerWeek: 36 },
};
const SMALL: Profile = { ...EMPTY_PROFILE, languages: [{ id: 'uk', level: 'C2', native: true }] };
const letter: Letter = {
  title: 'Kok',
  employer: 'Restaurant De Haven',
  addressee: 'mevrouw De Vries',
  competences: FULL.jobs[0]?.competences.slice(0, 6) ?? [],
  licences: ['rijbewijs_b'],
  whyWork: 'Ik kook al mijn hele leven.\nКухня — це моє.',
  whyMe: 'Ik ben op tijd en leer snel.',
};

it.each([
  ['full, in one language', FULL, ['uk']],
  ['full, in two languages', FULL, ['nl', 'uk']],
  ['nearly empty', SMALL, ['nl', 'ru']],
  ['empty', EMPTY_PROFILE, ['nl']],
] as const)(
  'a skills card is one accessible page: %s',
  async (_, profile, languages) => {
    const cards = languages.map((language) => explainCard(profile, publication, texts(language)));
    const { pdf, pages } = await renderPages('card', cardDocument(cards, publication));
    expect(pages).toBe(1);
    const raw = new TextDecoder('latin1').decode(pdf);
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toContain('pdfuaid');
  },
  30_000,
);

it('a letter is one accessible page in Dutch, and can stand beside another language', async () => {
  const made = await renderPages(
    'letter',
    letterDocument([explainLetter(letter, FULL, publication, texts('nl'))]),
  );
  expect(made.pages).toBe(1);
  const both = (['nl', 'uk'] as const).map((language) =>
    explainLetter(letter, FULL, publication, texts(language)),
  );
  const raw = new TextDecoder('latin1').decode((await renderPages('letter', letterDocument(both))).pdf);
  expect(raw).toContain('/StructTreeRoot');
  expect(raw).toContain('pdfuaid');
}, 30_000);
