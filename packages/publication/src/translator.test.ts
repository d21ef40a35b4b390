// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { formatDate } from './explain/values.ts';
import { loadPublication } from './node.ts';
import { translator } from './translator.ts';

describe.each(['uk', 'ru'] as const)('texts with a date in %s', async (language) => {
  const catalog = (await loadPublication()).catalog(language);
  const date = formatDate(plainDate('2027-03-04'), language);

  it('end in one full stop, whatever the text is', () => {
    const t = translator(language, catalog);
    // Every argument of every text is the date: those that count something take their form for "other".
    const values = new Proxy({}, { get: () => date, has: () => true });
    const told = Object.entries(catalog).filter(([, text]) => typeof text === 'function');
    const texts = told.map(([key]) => t(key as `terms.${string}`, values));
    expect(texts.filter((text) => text.includes(date)).length).toBeGreaterThan(100);
    expect(texts.filter((text) => /[рг]\.\./.test(text))).toEqual([]);
  });

  it('keep the comma behind the date, and dots that are meant', () => {
    const t = translator(language, {
      'terms.comma': ({ date: on }) => `${on}, ${on}. A`,
      'terms.dots': () => 'Чекаємо...',
    });
    expect(t('terms.comma', { date })).toBe(`${date}, ${date} A`);
    expect(t('terms.dots')).toBe('Чекаємо...');
  });
});
