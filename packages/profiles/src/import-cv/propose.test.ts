// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { smallKnowledge } from '../testing/small-knowledge.ts';
import { proposeFromCv } from './propose.ts';
import { textLanguage } from './text-language.ts';

const propose = (...lines: string[]) => proposeFromCv({ text: lines.join('\n') }, smallKnowledge, 'uk');

describe('proposals', () => {
  it('name an occupation only when the title is near enough to one, and keep the own words either way', () => {
    const { jobs } = propose(
      'Досвід роботи',
      'Кухарка, кафе «Уют», 2019 – 2022',
      'Щршгнф плокмвн, 2010 – 2012',
    );
    expect(jobs).toMatchObject([
      { title: 'Кухарка', occupation: { id: 'kok' }, isSure: true },
      { title: 'Щршгнф плокмвн', isSure: false },
    ]);
    expect(jobs[1]?.occupation).toBeUndefined();
  });

  it('keep the grade of a work book beside the occupation', () => {
    expect(propose('Досвід роботи', 'Зварник 5 розряду, завод, 2011 – 2022').jobs).toMatchObject([
      { title: 'Зварник 5 розряду', grade: '5 розряду', occupation: { id: 'lasser', score: 1 } },
    ]);
  });

  it('are sure of a level of the CEFR and of a native language, and not of any other word', () => {
    const { languages } = propose(
      'Мови',
      'Українська рідна',
      'Англійська B1',
      'Російська вільно',
      'Нідерландська',
    );
    expect(languages.map(({ language, isSure }) => [language, isSure])).toEqual([
      ['uk', true],
      ['en', true],
      ['ru', false],
      ['nl', false],
    ]);
  });

  it('are none for a text in which nothing is found', () => {
    expect(propose('10 рядків ні про що')).toMatchObject({
      jobs: [],
      education: [],
      languages: [],
      papers: [],
    });
  });
});

describe('the language of a text', () => {
  it.each([
    ['Досвід роботи: кухар, її обов’язки', 'uk'],
    ['Опыт работы: повар, мыла посуду', 'ru'],
    ['Werkervaring als kok in een restaurant van de gemeente', 'nl'],
    ['Work experience as a cook with the team of a restaurant', 'en'],
    ['Doświadczenie: praca oraz języki', 'other'],
    ['Berufserfahrung und Ausbildung mit der Familie', 'other'],
    ['مهندس برمجيات في شركة', 'other'],
    ['Kok 2015', undefined],
    ['', undefined],
  ])('“%s” is %s', (text, language) => expect(textLanguage(text)).toBe(language));
});
