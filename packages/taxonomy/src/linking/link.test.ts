// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../forms-of.ts';
import { compiled } from '../testing/repository-reference.ts';
import type { Concept } from './concept.ts';
import { conceptsOf } from './concepts-of.ts';
import { link } from './link.ts';
import { buildLinkIndex } from './link-index.ts';

const occupations = conceptsOf(compiled.reference, compiled.taxonomy);
const index = buildLinkIndex(occupations);
const ids = (text: string, language: Language = 'uk', limit = 5) =>
  link(index, text, { language, limit }).links.map(({ concept }) => concept.concept);

/** "Суддя / прокурор" are two professions in one label; the forms of one word begin alike. */
const isOneName = (woman: string, man: string) =>
  woman.split(' ').length === man.split(' ').length &&
  woman
    .split(' ')
    .every((word, at) => man.split(' ')[at]?.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase());

describe('link', () => {
  it.each([
    ['медсестра', 'verpleegkundige'],
    ['медбрат', 'verpleegkundige'],
    ['verpleegkundige', 'verpleegkundige'],
    ['verpleger', 'verpleegkundige'],
    ['медсістра в реанімації', 'ic_verpleegkundige'],
    ['медсістра в лікарні', 'verpleegkundige'],
    ['Я 10 років працювала перукаркою в салоні', 'kapper'],
    ['I was a welder in Kyiv', 'lasser'],
    ['Ik heb jaren als timmervrouw gewerkt', 'timmerman'],
    ['working as кухар', 'kok'],
    ['parikmaher', 'kapper'],
    ['сваршик', 'lasser'],
  ])('finds the work in “%s”: %s', (text, id) => expect(ids(text)[0]).toBe(id));

  it('gives the occupation the same rank for women’s and men’s forms of its name', () => {
    const pairs = occupations.flatMap(({ concept, labels }) =>
      (['uk', 'ru'] as const).flatMap((language) => {
        const [woman, man] = formsOf(labels[language]?.[0] ?? '');
        return woman && man && isOneName(woman, man) ? [{ concept, language, woman, man }] : [];
      }),
    );
    expect(pairs.length).toBeGreaterThan(50);
    const frames = ['', 'працювала 5 років: ', 'опыт ', 'I was '];
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.constantFrom(...frames),
        ({ concept, language, woman, man }, frame) => {
          const [hers, his] = [woman, man].map((form) => ids(frame + form, language, 20).indexOf(concept));
          expect(hers).toBe(his);
          expect(hers).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds an occupation, one of every twenty, by each of its own labels, with the score of the same words', () => {
    const some = occupations.filter(({ kind }, at) => kind === 'occupation' && at % 20 === 0);
    const missed = some.flatMap(({ concept, labels }) =>
      LANGUAGES.flatMap((language) =>
        (labels[language] ?? [])
          .flatMap((label, at) => (at === 0 ? formsOf(label) : [label]))
          .flatMap((label) => {
            const own = link(index, label, { language, limit: 20 }).links.find(
              (found) => found.concept.concept === concept,
            );
            return own?.score === 1 ? [] : [`${language} ${label}`];
          }),
      ),
    );
    expect(missed).toEqual([]);
  });

  it.each([['qwerty'], ['zzz zzz'], ['не знаю'], ['💼'], [''], ['I like cats'], ['астронавт на марсі']])(
    'does not take a guess for “%s”',
    (text) => expect(link(index, text).isKnown).toBe(false),
  );

  it('shows the form that was recognised, its language and where it stands in the text', () => {
    const text = 'Раньше была Поварихой';
    const [first] = link(index, text, { language: 'uk' }).links;
    expect(first).toMatchObject({ language: 'ru', concept: { concept: 'kok' } });
    expect(text.slice(first?.span.start, first?.span.end)).toBe('Поварихой');
  });

  it('is quick with a long text and with any text', () => {
    expect(() => link(index, 'варю борщ і прибираю '.repeat(2_000))).not.toThrow();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { score, span } of link(index, text, { limit: 50 }).links) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('link with competences', () => {
  const both = (text: string): Concept['labels'] => ({ nl: [text], uk: [text] });
  const concepts: Concept[] = [
    {
      concept: 'baker',
      kind: 'occupation',
      isco: '7512',
      labels: both('bakker'),
      competences: [{ id: 'dough', importance: 'essential' }],
    },
    {
      concept: 'driver',
      kind: 'occupation',
      isco: '8322',
      labels: both('chauffeur'),
      competences: [{ id: 'route', importance: 'important' }],
    },
    { concept: 'dough', kind: 'skill', labels: both('deeg kneden') },
    { concept: 'route', kind: 'skill', labels: both('route plannen') },
  ];
  const small = buildLinkIndex(concepts);

  it('finds an occupation by what it asks, where no title is named', () => {
    const { links } = link(small, 'elke nacht deeg kneden', { kinds: ['occupation'] });
    expect(links.map(({ concept }) => concept.concept)).toEqual(['baker']);
  });

  it('names the competence itself too, unless only occupations are asked for', () => {
    expect(link(small, 'deeg kneden').links[0]?.concept.concept).toBe('dough');
  });
});
