// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { EMPTY_PROFILE, type Letter, type Profile } from '@opstap/profiles';
import { expect, it } from 'vitest';
import { loadPublication } from '../node.ts';
import { translator } from '../translator.ts';
import { europassCv } from './europass.ts';
import { explainCard } from './explain-card.ts';
import { explainLetter, letterText } from './explain-letter.ts';

const publication = await loadPublication();
const profile: Profile = {
  ...EMPTY_PROFILE,
  jobs: [
    {
      id: '1',
      occupation: 'kok',
      ownTitle: '',
      competences: ['soepen_en_sauzen_maken'],
      ownWords: ['борщ'],
      years: 7,
      until: 2022,
      kind: 'paid',
      employer: 'Їдальня',
      place: 'Харків',
    },
    { id: '2', ownTitle: 'Пасіка', competences: [], ownWords: [], kind: 'unpaid', until: 'now' },
  ],
  education: [{ level: 'bachelor', name: 'ХДУХТ', year: 2015 }],
  languages: [
    { id: 'uk', level: 'C2', native: true },
    { id: 'nl', level: 'A2' },
  ],
  licences: ['rijbewijs_b', 'heftruckcertificaat'],
  wishes: { avoid: ['lifting'], hoursPerWeek: 32 },
};
const letter: Letter = {
  title: 'Kok (m/v/x)',
  employer: 'De Haven',
  addressee: 'mevrouw De Vries',
  competences: ['soepen_en_sauzen_maken'],
  licences: ['rijbewijs_b'],
  whyWork: 'Мені це подобається.\nIk kook graag.',
  whyMe: '',
};
const texts = LANGUAGES.map((language) => translator(language, publication.catalog(language)));
const [nl] = texts;
if (!nl) throw new Error('no Dutch texts');

it('a letter has the same blocks in every language, so that two can stand side by side', () => {
  const shapes = texts.map((t) =>
    explainLetter(letter, profile, publication, t).blocks.map(({ kind, items }) => [
      kind,
      items.map(({ own }) => own),
    ]),
  );
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
});

it('a letter in Dutch, as it reads', () => {
  expect(letterText(explainLetter(letter, profile, publication, nl), nl)).toBe(
    [
      'Onderwerp: sollicitatie, Kok (m/v/x)',
      'Geachte mevrouw De Vries,',
      'Ik heb de vacature bij De Haven gelezen: Kok (m/v/x). Ik wil dit werk graag doen.',
      'Dit kan en weet ik, en het past bij dit werk:\n- Soepen en sauzen maken',
      'Dit werk heb ik gedaan:\n- Kok, 7 jaar, tot 2022\n- “Пасіка” (in eigen woorden), onbetaald, thuis of in de familie, tot nu',
      'Deze talen spreek ik:\n- Nederlands: A2\n- Oekraïens: moedertaal',
      'Dit heb ik gehaald:\n- Rijbewijs B (auto)',
      'Waarom ik dit werk wil, in mijn eigen woorden:\n“Мені це подобається.”\n“Ik kook graag.”',
      'Ik wil graag 32 uur per week werken.',
      'Ik vertel u graag meer in een gesprek. Ik hoor graag van u.',
      'Met vriendelijke groet,',
      '[Naam]',
    ].join('\n\n'),
  );
});

it('without a vacancy it is an open application, and what is not known is not said', () => {
  const nothing = {
    title: '',
    employer: '',
    addressee: '',
    competences: [],
    licences: [],
    whyWork: '',
    whyMe: '',
  };
  const { subject, dear, blocks } = explainLetter(nothing, EMPTY_PROFILE, publication, nl);
  expect([subject, dear, blocks.length]).toEqual([
    'Onderwerp: open sollicitatie',
    'Geachte heer of mevrouw,',
    2,
  ]);
});

it('a card has no word of what somebody cannot do or wants, and shows levels and years', () => {
  const card = explainCard(profile, publication, nl);
  expect(card.sections.map(({ id, items }) => [id, items.map(({ detail }) => detail)])).toEqual([
    ['can', [undefined]],
    ['work', ['7 jaar', undefined]],
    ['languages', ['moedertaal', 'A2']],
    ['licences', [undefined, undefined]],
  ]);
  expect(JSON.stringify(card)).not.toContain('32');
});

it('a file for Europass has the mother tongue apart, no name, and no date that is not known', () => {
  const { LearnerInfo, Locale } = europassCv(
    profile,
    publication,
    nl,
    '2026-11-29T20:00:00.000Z',
  ).SkillsPassport;
  expect(Locale).toBe('nl');
  expect(LearnerInfo).not.toHaveProperty('Identification');
  expect(LearnerInfo.WorkExperience).toEqual([
    {
      Period: { To: { Year: 2022 } },
      Position: { Label: 'Kok' },
      Activities: 'Betaald werk; 7 jaar; борщ',
      Employer: { Name: 'Їдальня', ContactInfo: { Address: { Contact: { Municipality: 'Харків' } } } },
    },
    {
      Period: { Current: true },
      Position: { Label: 'Пасіка' },
      Activities: 'Onbetaald, thuis of in de familie',
    },
  ]);
  expect(LearnerInfo.Education).toMatchObject([{ Period: { To: { Year: 2015 } }, Title: 'ХДУХТ' }]);
  expect(LearnerInfo.Skills.Linguistic).toMatchObject({
    MotherTongue: [{ Description: { Code: 'uk', Label: 'Oekraïens' } }],
    ForeignLanguage: [{ Description: { Code: 'nl' }, ProficiencyLevel: { Listening: 'A2', Writing: 'A2' } }],
  });
  expect(LearnerInfo.Skills.Driving).toEqual({ Description: ['B'] });
  expect(LearnerInfo.Skills.Other).toEqual({ Description: 'Heftruckcertificaat' });
  expect(JSON.stringify(LearnerInfo)).not.toContain('lifting');
});
