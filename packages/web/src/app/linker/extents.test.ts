// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { expect, it } from 'vitest';
import { covers, extentsFor, union } from './extents.ts';

const first = (text: string, language: Language) =>
  extentsFor({ text, language, about: 'occupations', limit: 5, isTyping: true })[0]?.languages;

it.each<[string, Language, Language[]]>([
  ['кухар', 'uk', ['uk', 'nl']],
  ['сварщик аргоном', 'uk', ['uk', 'nl']],
  ['сварщицы', 'uk', ['uk', 'nl', 'ru']],
  ['медсестра', 'nl', ['nl', 'uk', 'ru']],
  ['nurse', 'uk', ['uk', 'nl', 'en']],
  ['nurse', 'nl', ['nl']],
  ['kok', 'en', ['en', 'nl']],
])('“%s” of a reader in %s is looked for in %j first', (text, language, languages) =>
  expect(first(text, language)).toEqual(languages),
);

it('what is not known is looked for among tasks and then in every language', () => {
  const [names, tasks, all] = extentsFor({
    text: 'x',
    language: 'uk',
    about: 'occupations',
    limit: 5,
    isTyping: true,
  });
  expect([names?.tasks, tasks?.tasks, all?.languages.length]).toEqual([false, true, 4]);
});

it('what is loaded covers less and not more', () => {
  const whole = union({ languages: ['uk'], tasks: false }, { languages: ['nl'], tasks: true });
  expect(covers(whole, { languages: ['nl', 'uk'], tasks: false })).toBe(true);
  expect(covers(whole, { languages: ['en'], tasks: false })).toBe(false);
  expect(covers({ languages: ['uk'], tasks: false }, { languages: ['uk'], tasks: true })).toBe(false);
});
