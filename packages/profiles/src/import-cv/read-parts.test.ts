// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallKnowledge } from '../testing/small-knowledge.ts';
import { readParts } from './read-parts.ts';

const read = (...lines: string[]) => readParts(lines.join('\n'), smallKnowledge);
const jobsOf = (...lines: string[]) =>
  read(...lines).jobs.map(({ title, employer, place, from, to }) => [title, employer, place, from, to]);

describe('work in a CV', () => {
  it.each([
    [
      'title, employer and period below each other',
      ['Досвід роботи', 'Кухар', 'Ресторан «Смак», м. Полтава', '03.2015 – 02.2022'],
    ],
    ['the period first', ['Опыт работы:', 'Март 2015 — февраль 2022', 'ООО «Смак»', 'Полтава', 'Повар']],
    ['one line', ['Work experience', 'Cook at Restaurant Smak, Poltava, 2015-2022']],
    ['columns', ['WERKERVARING', '2015 - 2022\tKok\tRestaurant Smak\tPoltava']],
    [
      'labels',
      [
        'Werkervaring',
        'Functie: Kok',
        'Werkgever: Restaurant Smak',
        'Plaats: Poltava',
        'Periode: 2015 t/m 2022',
      ],
    ],
    ['years that run backwards', ['Experience', '2022 – 2015: Cook, Restaurant Smak, Poltava']],
    ['a heading with an emoji', ['💼 Досвід роботи', 'Кухар, ресторан «Смак», Полтава, з 2015 по 2022']],
  ])('is read from %s', (_, lines) => {
    const [job, ...others] = jobsOf(...lines);
    expect(others).toEqual([]);
    expect(job?.[0]).toMatch(/^(?:Кухар|Повар|Cook|Kok)$/);
    expect(job?.[1]).toMatch(/см?ак|smak/iu);
    expect(job?.slice(2)).toEqual([expect.stringMatching(/^(?:Полтава|Poltava)$/), 2015, 2022]);
  });

  it('is parted into jobs, also where no empty line stands between them', () => {
    expect(
      jobsOf(
        'Werkervaring',
        'Kok',
        'Restaurant Smak',
        '2015 - 2022',
        '- koken',
        'Schoonmaker',
        'Hotel Dnipro',
        '2023 - heden',
      ),
    ).toEqual([
      ['Kok', 'Restaurant Smak', undefined, 2015, 2022],
      ['Schoonmaker', 'Hotel Dnipro', undefined, 2023, 'now'],
    ]);
  });

  it.each([
    ['Кухар ресторану «Смак», 2012р.-2016р.', 'Кухар', 'ресторану «Смак»', undefined, 2012, 2016],
    ['01.09.1998 - 15.06.2005 сварщик СШ № 12 г. Донецк', 'сварщик', 'СШ № 12', 'Донецк', 1998, 2005],
    ['Cook (Poland, Warsaw) — from 2018 to 2020. Soups, sauces.', 'Cook', undefined, 'Warsaw', 2018, 2020],
    [
      '[ 01/09/2010 – 28/02/2015 ] Cook | City: Poltava | Restaurant Smak',
      'Cook',
      'Restaurant Smak',
      'Poltava',
      2010,
      2015,
    ],
    ['2016р.- до сьогодні Кафе «Уют», кухар.', 'кухар', 'Кафе «Уют»', undefined, 2016, 'now'],
  ])('is read as people really write it: “%s”', (line, ...expected) => {
    expect(jobsOf('Досвід роботи', line)).toEqual([expected]);
  });

  it('begins where the empty line is that makes the jobs alike, whatever other empty lines a PDF has', () => {
    const lines = [
      'Досвід роботи',
      '',
      'Кухар',
      '',
      'Ресторан «Смак»',
      '2015 – 2022',
      '',
      'борщ',
      '',
      'Прибиральниця',
      '',
      'Кафе «Мрія»',
      '2012 – 2015',
    ];
    expect(jobsOf(...lines).map(([title, employer]) => [title, employer])).toEqual([
      ['Кухар', 'Ресторан «Смак»'],
      ['Прибиральниця', 'Кафе «Мрія»'],
    ]);
  });

  it('counts its months where the CV names them', () => {
    expect(read('Досвід', 'Кухар, кафе «Уют», 11.2019 – 02.2022').jobs[0]).toMatchObject({ months: 28 });
  });

  it('keeps what was done there apart from the title', () => {
    const [job] = read(
      'Ервін',
      'Досвід роботи',
      'Кухар',
      'кафе «Уют»',
      '2019 – 2022',
      '• борщ',
      '• вареники',
    ).jobs;
    expect(job?.tasks).toEqual(['борщ', 'вареники']);
  });

  it('does not take the name of an employer for a title without saying so', () => {
    expect(read('Досвід роботи', 'ТОВ «Зоря», 2019 – 2022').jobs).toMatchObject([{ isTitleGuessed: true }]);
  });
});

describe('education in a CV', () => {
  it.each([
    ['Київський університет, магістр, 2008', 'specialist_of_master'],
    ['Диплом спеціаліста, політехнічний інститут, 1999', 'specialist_of_master'],
    ['Бакалавр экономики, университет, 2012', 'bachelor'],
    ['Молодший спеціаліст, медичний коледж, 2006', 'jonger_specialist'],
    ['Технікум харчових технологій, 1995', 'jonger_specialist'],
    ['ПТУ № 17, зварник, 2001', 'beroepsopleiding'],
    ['Vakschool, lasser, 2001', 'beroepsopleiding'],
    ['Кандидат наук, 2015', 'doctor'],
    ['Середня школа № 5, 1990', 'middelbaar'],
    ['High school, Lviv, 2010', 'middelbaar'],
  ])('“%s” is %s', (line, level) => {
    expect(read('Освіта', line).education).toMatchObject([{ level, words: line }]);
  });

  it('has no level where the words name none: a speciality is no specialist', () => {
    const [entry] = read('Освіта', 'Університет, спеціальність: право, 2008').education;
    expect(entry).toMatchObject({ year: 2008 });
    expect(entry?.level).toBeUndefined();
  });

  it('is no course', () => {
    expect(read('Освіта', 'Курси манікюру, 2011').education).toEqual([]);
  });
});

describe('languages in a CV', () => {
  it.each([
    ['Українська – рідна', 'uk', 'C2', 'рідна'],
    ['Русский: свободно', 'ru', 'C1', 'свободно'],
    ['English – upper-intermediate', 'en', 'B2', 'upper-intermediate'],
    ['English – intermediate', 'en', 'B1', 'intermediate'],
    ['Англійська (базовий рівень)', 'en', 'A2', 'базовий'],
    ['Nederlands: een beetje', 'nl', 'A1', 'beetje'],
    ['Native: Ukrainian', 'uk', 'C2', 'Native'],
    ['Нідерландська В1', 'nl', 'B1', undefined],
    ['ENGLISH B1 B2 A2 A2 A2', 'en', 'A2', undefined],
  ])('“%s” is %s %s', (line, id, level, readAs) => {
    const [language] = read('Мови', line).languages;
    expect(language).toEqual({ id, level, words: line, ...(readAs && { readAs }) });
  });

  it('share a word that stands behind the last of them or before the first', () => {
    const levels = (line: string) => read('Talen', line).languages.map(({ id, level }) => `${id} ${level}`);
    expect(levels('Oekraïens en Russisch moedertaal, Engels B1')).toEqual(['uk C2', 'ru C2', 'en B1']);
    expect(levels('Mother tongue(s): Ukrainian, Russian')).toEqual(['uk C2', 'ru C2']);
  });

  it('are not those that somebody says they do not speak', () => {
    expect(read('Языки', 'английский нет').languages).toEqual([]);
  });

  it('have no level where none stands there', () => {
    expect(read('Мови', 'Англійська').languages).toEqual([{ id: 'en', words: 'Англійська' }]);
  });
});

describe('licences in a CV', () => {
  it.each([
    ['Rijbewijs', 'B'],
    ['Driving licence', 'Cars: B'],
    ['Додатково', 'Маю права категорії В'],
  ])('are read below “%s” from “%s”', (heading, line) => {
    expect(read(heading, line).papers).toMatchObject([{ id: 'rijbewijs_b' }]);
  });
});

describe('who somebody is', () => {
  const personal = [
    'Прізвище: Секретенко',
    'Дата народження: 01.02.1980',
    'Телефон: +380 00 000 00 00',
    'secret@example.org',
    'Громадянство: Україна',
    'Сімейний стан: заміжня',
    'вул. Секретна 1',
  ];
  it('is in no part, wherever in the CV it stands', () => {
    const parts = read(
      ...personal,
      'Досвід роботи',
      'Кухар, кафе «Уют», 2019 – 2022',
      ...personal,
      'Про себе',
      ...personal,
    );
    expect(parts.jobs).toHaveLength(1);
    expect(JSON.stringify({ ...parts })).not.toMatch(/секрет|secret|380|1980|заміжня|Громадянство/iu);
  });
});

it('whatever the text is, reading it does not fail and invents no words', () => {
  const word = fc.constantFrom(
    'Досвід роботи',
    'Кухар',
    '2015 – 2022',
    'Мови',
    'Українська',
    'рідна',
    'Освіта',
    'ПТУ',
    '«',
    '(',
    '•',
    '\t',
    ':',
    ', ',
    '\n',
    '\n\n',
    ' ',
    '🙂',
    'Посада:',
    'B2',
    '2010',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(text, (one) => {
      const { jobs, education, languages, papers } = readParts(one, smallKnowledge);
      for (const { words } of [...jobs, ...education, ...languages, ...papers])
        for (const line of words.split('\n')) expect(one).toContain(line);
    }),
  );
});
