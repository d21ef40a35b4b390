// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import { LANGUAGES, plainDate } from '@opstap/kernel';
import { compileCorpus } from '@opstap/rules/compile';
import type { LibraryPage } from '@opstap/taxonomy';
import { describe, expect, it } from 'vitest';
import { readContent, readSources } from './index.ts';
import { checkLibrary } from './library-references.ts';
import { checkTools } from './library-tools.ts';
import { checkMessages } from './messages.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/\/$/, '');
const { pack } = compileCorpus((await readSources(root)).filter(({ path }) => path.startsWith('corpus/')));

const PAGE: LibraryPage = {
  id: 'try_out',
  theme: 'pay',
  audience: 'person',
  owner: 'editors_work',
  checkedOn: plainDate('2026-11-23'),
  reviewBy: plainDate('2027-02-23'),
  confidence: 'high',
  sources: ['wml_2026'],
  amounts: [],
  help: [],
  tools: ['/help', '/nowhere'],
  steps: [],
  rules: [],
  professions: [],
  paths: [],
  seeAlso: [],
};
const TEXTS = {
  title: 'Proef',
  summary: ['Dit is een proef.', 'Er is niets aan.'],
  do_now: ['Kijk.', 'Kijk nog eens.'],
  sections: [{ heading: 'Meer', body: ['Niets.'] }],
};
type Changes = { page?: Partial<LibraryPage>; nl?: object; uk?: object };

/** The problems of a page; `nl` changes its texts in every language, `uk` in one. */
function problemsOf({ page, nl, uk }: Changes): string[] {
  const { content } = readContent(
    LANGUAGES.flatMap((language) => [
      { path: `content/${language}/library.json`, text: '{"themes":{"pay":"Loon"}}' },
      {
        path: `content/${language}/library/try_out.json`,
        text: JSON.stringify({ ...TEXTS, ...nl, ...(language === 'uk' && uk) }),
      },
    ]),
  );
  const messages = checkMessages(content);
  const library = {
    themes: [{ id: 'pay', audience: 'person' as const }],
    pages: [{ ...PAGE, ...page }],
    sources: {},
  };
  const problems = checkLibrary({ pack, library, content, arguments: messages.arguments });
  return [...messages.problems, ...problems].map(({ path, message }) => `${path}: ${message}`);
}

const DATA = 'reference/library/pay.yaml: try_out';
const DUTCH = 'content/nl/library/try_out.json:';

describe('a page of the library', () => {
  it('that is in order has no problem', () => expect(problemsOf({})).toEqual([]));

  it.each<[string, Changes, string]>([
    [
      'a source that does not exist',
      { page: { sources: ['nobody_said'] } },
      `${DATA}.sources: "nobody_said" is not in corpus/sources or reference/library/sources.yaml`,
    ],
    [
      'a step that does not exist',
      { page: { steps: ['nergens'] } },
      `${DATA}.steps: "nergens" is not in corpus/klantreis`,
    ],
    [
      'a rule that does not exist',
      { page: { rules: ['niets'] } },
      `${DATA}.rules: "niets" is not in the rules of the corpus`,
    ],
    [
      'an amount that no text fills in',
      { page: { amounts: ['wettelijk_minimumloon_per_uur'] } },
      `${DATA}.amounts: no text fills in {wettelijk_minimumloon_per_uur}`,
    ],
    [
      'an amount that it does not name',
      { nl: { do_now: ['Vraag {wettelijk_minimumloon_per_uur}.', 'Kijk.'] } },
      `${DUTCH} do_now.0 fills in {wettelijk_minimumloon_per_uur}, which is not one of the amounts of the page`,
    ],
    [
      'one sentence',
      { nl: { summary: ['Dit is een proef.'] } },
      `${DUTCH} summary has 1 entries; exactly 2 are needed`,
    ],
    [
      'three sentences in two',
      { nl: { summary: ['Dit is een proef. Echt.', 'Klaar.'] } },
      `${DUTCH} summary.0 is more than one sentence`,
    ],
    ['one thing to do', { nl: { do_now: ['Kijk.'] } }, `${DUTCH} do_now has 1 entries; 2 to 6 are needed`],
    ['a field too many', { nl: { colour: 'rood' } }, `${DUTCH} colour is not a field of a page`],
    [
      'a title too long',
      { nl: { title: 'a'.repeat(61) } },
      `${DUTCH} title has 61 characters; 60 is the most`,
    ],
    [
      'a sentence to show without its meaning',
      { nl: { say: 'Hallo' } },
      `${DUTCH} say_means is missing beside say`,
    ],
    [
      'a list that is longer in another language',
      { uk: { do_now: ['Раз.', 'Два.', 'Три.'] } },
      'content/uk/library/try_out.json: do_now.2 has no Dutch text',
    ],
    [
      'a list that is shorter in another language',
      { uk: { do_now: ['Раз.'] } },
      'content/uk/library/try_out.json: do_now.1 is missing',
    ],
    [
      'a sentence to show that is not Dutch everywhere',
      { nl: { say: 'Hallo', say_means: 'Hallo' }, uk: { say: 'Привіт' } },
      'content/uk/library/try_out.json: say is not the Dutch sentence of content/nl',
    ],
  ])('is refused with %s', (_, changes, message) => expect(problemsOf(changes)).toEqual([message]));

  it.each<[string, Partial<LibraryPage>]>([
    ['its confidence is not high', { confidence: 'medium' }],
    ['one of its sources must be verified', { sources: ['wml_2026', 'bw_3_308'] }],
  ])('says what is uncertain where %s', (_, page) => {
    expect(problemsOf({ page })).toEqual([expect.stringContaining(`${DUTCH} uncertain is missing`)]);
    expect(problemsOf({ page, nl: { uncertain: 'Vraag het na.' } })).toEqual([]);
  });

  it('sends its reader only to pages that exist', () => {
    const library = { themes: [], pages: [PAGE], sources: {} };
    expect(checkTools(library, new Set(['/help']))).toEqual([
      { path: 'reference/library/pay.yaml', message: 'try_out.tools: there is no page "/nowhere"' },
    ]);
  });
});
