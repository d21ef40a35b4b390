// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';

const lists = {
  papers: [
    { id: 'code_95', labels: ['Code 95 (driver CPC)', 'код 95'] },
    {
      id: 'heftruckcertificaat',
      labels: ['Heftruckcertificaat', 'forklift licence', 'права на навантажувач'],
    },
    { id: 'rijbewijs_b', labels: ['Rijbewijs B (auto)', 'права на машину'] },
  ],
  languages: [
    { id: 'en', labels: ['Engels', 'English', 'Англійська', 'Английский'] },
    { id: 'nl', labels: ['Nederlands', 'Dutch', 'Нідерландська', 'Нидерландский'] },
    { id: 'pl', labels: ['Pools', 'Polish', 'Польська', 'Польский'] },
  ],
};
const read = (text: string) =>
  mentionsIn(text, lists).map(({ start, end, ...mention }) => ({ ...mention, text: text.slice(start, end) }));

describe('mentionsIn', () => {
  it.each([
    ['стаж 8 років', 96],
    ['10 лет стажа', 120],
    ['3 jaar ervaring', 36],
    ['six years in a shop', 72],
    ['п’ять років', 60],
    ['Vijftien jaar was ik lerares', 180],
    ['полтора года', 18],
    ['6 мес. практики', 6],
    ['пів року', 6],
  ])('reads how long: “%s” is %i months', (text, months) => {
    expect(read(text)).toMatchObject([{ kind: 'duration', months }]);
  });

  it.each(['мені 45 років', 'мне 45 лет', 'ik ben 45 jaar', 'I am 45 years old'])(
    'takes no age for experience: “%s”',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    ['з 2015 по 2022', { from: 2015, to: 2022 }],
    ['с 2015 года по 2022 год', { from: 2015, to: 2022 }],
    ['2015–2022', { from: 2015, to: 2022 }],
    ['van 2015 tot 2022', { from: 2015, to: 2022 }],
    ['2019 - сейчас', { from: 2019, to: 'now' }],
    ['2019 – по теперішній час', { from: 2019, to: 'now' }],
    ['с 2019 года по настоящее время', { from: 2019, to: 'now' }],
    ['since 2014', { from: 2014 }],
    ['до 2021', { to: 2021 }],
    ['зараз', { to: 'now' }],
  ])('reads when: “%s”', (text, period) => {
    expect(read(text).map(({ text: _, ...mention }) => mention)).toEqual([{ kind: 'period', ...period }]);
  });

  it.each([
    ['зварник 5 розряду', 'rank', 5],
    ['повар 5-го разряда', 'rank', 5],
    ['вчителька вищої категорії', 'category', 'highest'],
    ['учитель первой категории', 'category', 1],
    ['II категории', 'category', 2],
    ['водитель 1 класса', 'class', 1],
    ['hoogste categorie', 'category', 'highest'],
  ])('reads the grade of a work book: “%s”', (text, scale, value) => {
    expect(read(text)).toMatchObject([{ kind: 'grade', scale, value }]);
  });

  it.each([
    ['права категорії В, С', ['rijbewijs_b', 'rijbewijs_c']],
    ['водій кат. CE, код 95', ['rijbewijs_ce', 'code_95']],
    ['voditel na furu C+E', ['rijbewijs_ce']],
    ['rijbewijs b en c', ['rijbewijs_b', 'rijbewijs_c']],
    ['Rijbewijs B (auto)', ['rijbewijs_b']],
    ['маю права на навантажувач', ['heftruckcertificaat']],
    ['учителька вищої категорії в школі', []],
  ])('reads papers: “%s”', (text, papers) => {
    expect(
      mentionsIn(text, lists).flatMap((mention) => (mention.kind === 'paper' ? [mention.id] : [])),
    ).toEqual(papers);
  });

  it.each([
    ['англійська B2', [{ id: 'en', level: 'B2' }]],
    [
      'Nederlands A2, Engels B1',
      [
        { id: 'nl', level: 'A2' },
        { id: 'en', level: 'B1' },
      ],
    ],
    ['английский В2', [{ id: 'en', level: 'B2' }]],
    ['вільно англійською', [{ id: 'en', spoken: 'fluent' }]],
    ['B1 Dutch', [{ id: 'nl', level: 'B1' }]],
    ['перекладаю з польської', [{ id: 'pl' }]],
  ])('reads languages and their level: “%s”', (text, languages) => {
    expect(read(text).map(({ text: _, kind, ...mention }) => mention)).toEqual(languages);
  });
});
