// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { checkAddress } from './check-address.ts';
import { readContent, type SourceFile } from './content.ts';
import { checkMessages, compileMessages } from './messages.ts';
import { checkStamps, countReviewed, oldTexts, stampAll } from './stamps.ts';

const TEXTS: Record<Language, object> = {
  nl: {
    title: 'Hallo {name}',
    steps: '{count, plural, one{# stap} other{# stappen}}',
    list: ['een', 'twee'],
  },
  en: { title: 'Hello {name}', steps: '{count, plural, one{# step} other{# steps}}', list: ['one', 'two'] },
  uk: {
    title: 'Вітаємо, {name}',
    steps: '{count, plural, one{# крок} few{# кроки} many{# кроків} other{# кроку}}',
    list: ['один', 'два'],
  },
  ru: {
    title: 'Здравствуйте, {name}',
    steps: '{count, plural, one{# шаг} few{# шага} many{# шагов} other{# шага}}',
    list: ['один', 'два'],
  },
};

function files(changes: Partial<Record<Language, object>> = {}): SourceFile[] {
  return LANGUAGES.map((language) => ({
    path: `content/${language}/home.json`,
    text: JSON.stringify({ ...TEXTS[language], ...changes[language] }),
  }));
}

const problemsOf = (changes: Partial<Record<Language, object>>) =>
  checkMessages(readContent(files(changes)).content).problems.map(
    ({ path, message }) => `${path}: ${message}`,
  );

describe('texts in four languages', () => {
  it('that say the same with the same arguments have no problem', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('are found wanting when one is missing, extra or empty', () => {
    expect(problemsOf({ uk: { list: ['один'] } })).toEqual(['content/uk/home.json: list.1 is missing']);
    expect(problemsOf({ ru: { more: 'ещё' } })).toEqual(['content/ru/home.json: more has no Dutch text']);
    expect(problemsOf({ en: { title: '' } })).toContain('content/en/home.json: title is empty');
  });

  it('are found wanting when a translation has other arguments than the Dutch', () => {
    expect(problemsOf({ en: { title: 'Hello {person}' } })).toEqual([
      'content/en/home.json: title has other arguments than the Dutch text',
    ]);
  });

  it('are found wanting when they address the reader without a capital', () => {
    const { content } = readContent(
      files({
        uk: { title: 'Що ви вмієте, {name}', list: ['Ваша вага', 'вашим'] },
        ru: { title: '{name}, где вы?', list: ['Вам', 'свадьба вашего'] },
      }),
    );
    expect(checkAddress(content).map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'content/uk/home.json: title says "ви" without a capital',
      'content/uk/home.json: list.1 says "вашим" without a capital',
      'content/ru/home.json: title says "вы" without a capital',
      'content/ru/home.json: list.1 says "вашего" without a capital',
    ]);
    expect(checkAddress(readContent(files()).content)).toEqual([]);
  });

  it('are found wanting when Ukrainian lacks one of its plural forms', () => {
    const two = '{count, plural, one{# крок} other{# кроку}}';
    expect(problemsOf({ uk: { steps: two } })).toEqual([
      'content/uk/home.json: steps lacks the plural form "few" of count',
      'content/uk/home.json: steps lacks the plural form "many" of count',
    ]);
  });

  it('that are no JSON are named, and the other files are kept', () => {
    const { content, problems } = readContent([
      { path: 'content/nl/home.json', text: '{' },
      ...files().slice(1),
    ]);
    expect(problems).toHaveLength(1);
    expect(content.en).toHaveLength(4);
  });

  it('compile to plain strings, and to functions where there are arguments', async () => {
    const { content } = readContent(files());
    const module = compileMessages('uk', content.uk);
    expect(module).toContain('"home.list.0": "один"');
    expect(module).toContain('few: number("uk", d.count, 0) + " кроки"');
  });
});

describe('stamps', () => {
  const { content } = readContent(files());
  const stamps = stampAll(content, {});

  it('fit as long as no Dutch text changes', () => {
    expect(checkStamps(content, stamps)).toEqual([]);
  });

  it('make every translation of a changed Dutch text stale, and no other', () => {
    const changed = readContent(files({ nl: { title: 'Goedendag {name}' } })).content;
    expect(checkStamps(changed, stamps).map(({ path, message }) => `${path}: ${message}`)).toEqual(
      ['en', 'uk', 'ru'].map(
        (language) => `content/${language}/home.json: title is stale: the Dutch text has changed since`,
      ),
    );
  });

  it('say which translations are old, which can be published all the same', () => {
    const changed = readContent(files({ nl: { title: 'Goedendag {name}' } })).content;
    const place = [{ key: 'home.title', file: 'home', field: 'title' }];
    expect(oldTexts(changed, stamps)).toEqual({ nl: [], en: place, uk: place, ru: place });
    expect(checkStamps(changed, stamps).map(({ onScreen }) => onScreen)).toEqual([true, true, true]);
    const [withoutStamp] = checkStamps(changed, {});
    expect(withoutStamp?.message).toContain('has no stamp');
    expect(withoutStamp?.onScreen).toBeUndefined();
  });

  it('count the texts in files that a native reader has read', () => {
    const path = 'content/stamps/uk/home.json';
    const reviewed = { ...stamps, [path]: { ...stamps[path], reviewed_by: 'O. Kovalenko' } } as typeof stamps;
    expect(countReviewed(content, reviewed)).toMatchObject({
      uk: { texts: 4, reviewed: 4 },
      ru: { texts: 4, reviewed: 0 },
    });
  });

  it('say who reviewed a file until one of its texts changes', () => {
    const path = 'content/stamps/uk/home.json';
    const reviewed = { ...stamps, [path]: { ...stamps[path], reviewed_by: 'O. Kovalenko' } } as typeof stamps;
    expect(stampAll(content, reviewed)[path]?.reviewed_by).toBe('O. Kovalenko');
    const changed = readContent(files({ uk: { title: 'Доброго дня, {name}' } })).content;
    expect(stampAll(changed, reviewed)[path]?.reviewed_by).toBe('none');
  });
});
