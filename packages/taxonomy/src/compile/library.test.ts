// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { referenceFiles } from '../testing/repository-reference.ts';
import { compileReference, type SourceFile } from './index.ts';
import { readLibrary } from './library.ts';

const THEMES = {
  path: 'reference/library/themes.yaml',
  text: 'themes:\n  - { id: pay, audience: person }\n  - { id: help, audience: person }\n',
};

const DATES = { checked_on: '2026-11-23', review_by: '2027-02-23' };

function page(id: string, changes: Record<string, unknown> = {}): object {
  return {
    id,
    audience: 'person',
    owner: 'editors_work',
    ...DATES,
    confidence: 'high',
    sources: ['wml_2026'],
    ...changes,
  };
}

const themeFile = (theme: string, ...pages: object[]): SourceFile => ({
  path: `reference/library/${theme}.yaml`,
  // JSON is YAML.
  text: JSON.stringify({ theme, pages }),
});

function read(...files: SourceFile[]) {
  const problems: string[] = [];
  const library = readLibrary([THEMES, ...files], (path, message) => problems.push(`${path}: ${message}`));
  return { library, problems };
}

describe('the library', () => {
  it('has its pages in the order of the themes', () => {
    const { library, problems } = read(
      themeFile('help', page('complaint')),
      themeFile('pay', page('minimum_wage'), page('payslip')),
    );
    expect(problems).toEqual([]);
    expect(library.pages.map(({ id, theme }) => `${theme}/${id}`)).toEqual([
      'pay/minimum_wage',
      'pay/payslip',
      'help/complaint',
    ]);
    expect(library.pages[0]).toMatchObject({ checkedOn: '2026-11-23', reviewBy: '2027-02-23', tools: [] });
  });

  it.each([
    ['an unknown field', { colour: 'red' }, 'pages.0: Unrecognized key: "colour"'],
    [
      'an address outside Opstap as tool',
      { tools: ['https://x.nl'] },
      'pages.0.tools.0: an address of Opstap',
    ],
    [
      'a review date before the check',
      { review_by: '2026-11-01' },
      'a.review_by: it is not after checked_on',
    ],
    ['a review date too far away', { review_by: '2028-02-01' }, 'a.review_by: it is more than 12 months'],
    ['a neighbour that does not exist', { see_also: ['nowhere'] }, 'a.see_also: there is no page "nowhere"'],
    ['itself as neighbour', { see_also: ['a'] }, 'a.see_also: it names itself'],
  ])('refuses %s', (_, changes, message) => {
    const { problems } = read(themeFile('pay', page('a', changes)));
    expect(problems).toEqual([expect.stringContaining(`reference/library/pay.yaml: ${message}`)]);
  });

  it('refuses an id that another theme has', () => {
    const { problems } = read(themeFile('pay', page('a')), themeFile('help', page('a')));
    expect(problems).toEqual([
      'reference/library/help.yaml: a: there is a page with this id already in reference/library/pay.yaml',
    ]);
  });

  it('refuses a theme that is not listed, and names the pages that nothing leads to', () => {
    const { problems } = read(
      themeFile('pay', page('a', { see_also: ['b'] })),
      themeFile('other', page('b'), page('c')),
    );
    expect(problems).toEqual([
      'reference/library/other.yaml: theme: "other" is not in reference/library/themes.yaml',
      'reference/library/other.yaml: theme: "other" is not in reference/library/themes.yaml',
      'reference/library/other.yaml: c: no index of a theme and no other page leads to it',
    ]);
  });

  it('wants to know of a practice how sure it is that it works', () => {
    const themes = { ...THEMES, text: 'themes:\n  - { id: practices, audience: adviser }\n' };
    const problems: string[] = [];
    readLibrary([themes, themeFile('practices', page('a'))], (_, message) => problems.push(message));
    expect(problems).toEqual(['a.evidence: a practice says how sure it is that it works']);
  });

  it('refuses a file that is not called after its theme', () => {
    const file = { ...themeFile('pay', page('a')), path: 'reference/library/wages.yaml' };
    expect(read(file).problems).toEqual([
      'reference/library/wages.yaml: theme: the file must be called pay.yaml',
    ]);
  });
});

describe('what pages of the library name elsewhere in reference/', () => {
  it('exists, and is kept by one of the owners', () => {
    const files = referenceFiles().filter(({ path }) => !path.startsWith('reference/library/'));
    const names = { help: ['nobody'], professions: ['nobody'], paths: ['nobody'], owner: 'nobody' };
    const { problems } = compileReference([...files, THEMES, themeFile('pay', page('a', names))]);
    expect(problems.map(({ message }) => message)).toEqual([
      'a.owner: "nobody" is not one of the owners in reference/review/review.yaml',
      'a.help: "nobody" is not in reference/desks',
      'a.professions: "nobody" is not in reference/professions',
      'a.paths: "nobody" is not in reference/development-paths',
    ]);
  });
});
