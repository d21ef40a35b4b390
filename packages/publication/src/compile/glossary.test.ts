// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import type { Term } from '@opstap/taxonomy';
import { describe, expect, it } from 'vitest';
import { readContent, type SourceFile } from './content.ts';
import { checkGlossary, readGlossary } from './glossary.ts';

const TERM: Term = {
  id: 'loonstrook',
  dutch: 'loonstrook',
  theme: 'pay',
  related: [],
  pages: [],
  sources: ['wml'],
  checkedOn: plainDate('2026-11-30'),
};
const ENTRIES = {
  nl: { term: 'loonstrook', meaning: 'Wat u verdient.', forms: ['loonstrook', 'loonstroken'] },
  en: { term: 'payslip', meaning: 'What you earn.', forms: ['payslip', 'payslips'] },
  uk: { term: 'розрахунковий лист', meaning: 'Ваш заробіток.', forms: ['розрахунковий лист'] },
  ru: { term: 'расчётный лист', meaning: 'Ваш заработок.', forms: ['расчётный лист'] },
};
type Texts = Record<string, Record<string, unknown>>;
const files = (terms: Texts, pages: Texts): SourceFile[] =>
  Object.keys(ENTRIES).flatMap((language) => [
    { path: `content/${language}/terms.json`, text: JSON.stringify(terms[language] ?? {}) },
    { path: `content/${language}/pages.json`, text: JSON.stringify(pages[language] ?? {}) },
  ]);
const ALL: Texts = Object.fromEntries(
  Object.entries(ENTRIES).map(([language, entry]) => [language, { loonstrook: entry }]),
);
const PAGES: Texts = {
  nl: { text: 'Vraag om een loonstrook.' },
  en: { text: 'The payslip (loonstrook) says it.' },
  uk: { text: 'Перевірте. Розрахунковий лист (loonstrook)!' },
  ru: { text: 'Проверьте расчётный лист «А» (Loonstrook, CAO).' },
};

function problems({
  terms = [TERM],
  words = ALL,
  pages = PAGES,
}: {
  terms?: Term[];
  words?: Texts;
  pages?: Texts;
}) {
  const sources = files(words, pages);
  const { glossary, accepted, problems: read } = readGlossary(terms, sources);
  const checked = checkGlossary(glossary, accepted, readContent(sources).content, { wml: {} });
  return [...read, ...checked].map(({ path, message }) => `${path}: ${message}`);
}
const changed = (language: keyof typeof ENTRIES, change: object): Texts => ({
  ...ALL,
  [language]: { loonstrook: { ...ENTRIES[language], ...change } },
});

describe('the check of the glossary', () => {
  it('has nothing to say where texts use the terms', () => expect(problems({})).toEqual([]));

  it('names the place where another word stands before the Dutch one, and the term that is expected', () => {
    const pages = { ...PAGES, uk: { text: 'Розрахунковий лист є. Квитанція (loonstrook).' } };
    expect(problems({ pages })).toEqual([
      'content/uk/pages.json: text: before "(loonstrook)" stands another word than in the glossary: "розрахунковий лист"',
    ]);
  });

  it('accepts a variant before the Dutch word, and marks it nowhere', () => {
    const pages = { ...PAGES, uk: { text: 'Квитанція (loonstrook).' } };
    const words = changed('uk', { variants: ['квитанція'] });
    expect(problems({ pages, words })).toEqual([]);
    expect(readGlossary([TERM], files(words, pages)).glossary.forms.uk).toEqual({
      loonstrook: ['розрахунковий лист'],
    });
  });

  it('knows the Dutch word in the plural and by its abbreviation', () => {
    const term = { ...TERM, short: 'LS' };
    const pages = { ...PAGES, ru: { text: 'Листки (loonstroken), листки (LS).' } };
    expect(problems({ terms: [term], pages })).toHaveLength(2);
  });

  it.each([
    [
      'a term that is in no text',
      { pages: {} },
      'reference/glossary/terms.yaml: loonstrook is in no text of the product',
    ],
    [
      'a source that does not exist',
      { terms: [{ ...TERM, sources: ['nothing'] }] },
      'reference/glossary/terms.yaml: loonstrook: there is no source "nothing" in corpus/sources',
    ],
    [
      'a term without a text',
      { words: changed('nl', { meaning: undefined }) },
      'content/nl/terms.json: loonstrook.meaning is missing',
    ],
    [
      'forms that are no list',
      { words: changed('uk', { forms: 'розрахунковий лист' }) },
      'content/uk/terms.json: loonstrook.forms is not a list of words',
    ],
    [
      'forms without the term itself',
      { words: changed('en', { forms: ['payslips', 'loonstrook'] }) },
      'content/en/terms.json: loonstrook.forms does not hold the term itself, "payslip"',
    ],
    [
      'a form that is there twice',
      { words: changed('en', { forms: ['payslip', 'Payslip'] }) },
      'content/en/terms.json: loonstrook has the form "Payslip" twice',
    ],
    [
      'a text of a term that does not exist',
      { words: { ...ALL, nl: { ...ALL.nl, loon: ENTRIES.nl } } },
      'content/nl/terms.json: there is no term "loon" in reference/glossary/terms.yaml',
    ],
  ])('reports %s', (_, change, expected) => expect(problems(change)).toContain(expected));

  it('reports a form that two terms share', () => {
    const other = { ...TERM, id: 'strook' };
    const words = Object.fromEntries(
      Object.entries(ENTRIES).map(([language, entry]) => [language, { loonstrook: entry, strook: entry }]),
    );
    expect(problems({ terms: [TERM, other], words })).toContain(
      'content/ru/terms.json: loonstrook and strook have the form "расчётный лист"',
    );
  });
});

describe('forms of a term', () => {
  it('are no texts to translate: a change of one makes nothing stale', () => {
    const { content } = readContent(files(ALL, {}));
    expect(content.uk.map(({ field }) => field)).toEqual(['loonstrook.term', 'loonstrook.meaning']);
  });
});
