// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LANGUAGES, type Language, plainDate } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { listPages, renderPage } from '@opstap/web/server';
import { describe, expect, it } from 'vitest';

const publication = await loadPublication();
/** What suggestions may cost: names of one language and the code that searches them. */
const MOST_BYTES = 40_000;

const open = (language: Language, path: string, search = '') =>
  renderPage(
    {
      path: `/${language}${path}`,
      search,
      language,
      demo: false,
      origin: 'https://opstap.example',
      today: plainDate('2026-11-30'),
    },
    publication,
  );
const ask = (language: Language, text: string) => open(language, '/search', `?q=${encodeURIComponent(text)}`);
const addresses = (html: string) =>
  [...html.matchAll(/<a class="nl-link" href="\/\w\w(\/[^"]+)"/g)].map(([, to]) => to);

describe('searching', () => {
  it('is kept by nobody when something was asked, and never listed', () => {
    const { headers, html } = ask('uk', 'зарплата');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(open('uk', '/search').headers['cache-control']).toBeUndefined();
  });

  it('repeats what was typed harmlessly, and cuts what is no question', () => {
    const { html, status } = ask('nl', '<script>alert(1)</script>');
    expect(status).toBe(200);
    expect(html).not.toContain('<script>alert');
    const long = /<main.*<\/main>/s.exec(ask('nl', 'x'.repeat(500)).html)?.[0];
    expect(long).not.toContain('x'.repeat(121));
  });

  it.each([
    ['uk', 'кухар', '/professions/kok'],
    ['uk', 'kuhar', '/professions/kok'],
    ['nl', 'fietsenmaker', '/routes#to=fietsenmaker'],
    ['ru', 'Роттердам', '/help/GM0599'],
    ['en', 'RefugeeHelp', '/help#desk-refugeehelp'],
    ['nl', 'minimumloon per uur', '/rules/minimumloon_per_uur_cent'],
    ['nl', 'ontwikkelpad zorg', '/paths/zorg'],
    ['nl', 'BIG-register', '/recognition/big'],
    ['uk', 'профіль', '/profile'],
  ] as const)('finds every kind of thing: %s %s', (language, text, address) => {
    expect(addresses(ask(language, text).html)).toContain(address);
  });

  it('says by which words, or by which name in another language, something was found', () => {
    expect(ask('en', 'медсестра').html).toMatch(/Also called: <span lang="(uk|ru)">/);
    expect(ask('nl', 'loonstrook').html).toContain('Gevonden met: ');
  });

  it('names pages on abuse as they name themselves: a bystander learns nothing', () => {
    const { html } = ask('nl', 'uitbuiting');
    expect(addresses(html)).toContain('/problem-at-work');
    const titles = [...html.matchAll(/<a class="nl-link"[^>]*>([^<]*)<\/a>/g)].map(([, title]) => title);
    expect(titles.join()).not.toMatch(/uitbuit|misbruik/i);
  });

  it('offers tips and somebody to ask when nothing fits', () => {
    const { html } = ask('ru', 'qqqwwwzzz');
    expect(addresses(html)).toContain('/help');
    expect(html).toContain('qqqwwwzzz');
  });
});

describe.each(LANGUAGES)('names for suggestions, in %s', (language) => {
  const titles: [string, string, string][] = JSON.parse(open(language, '/search-titles.json').html);

  it('are those of all pages but rules, and of desks', () => {
    const named = new Set(titles.map(([address]) => address));
    const pages = listPages(language, publication).map((address) => address.slice(language.length + 1));
    const missing = pages.filter(
      (path) =>
        !named.has(path) && !/^(\/(search|share|offline|everything|journey\/result|rules\/.*))?$/.test(path),
    );
    expect(missing).toEqual([]);
  });

  it('are a small download together with the code that searches them', () => {
    const files = new URL('../../../generated/client/assets/', import.meta.url);
    const code = readdirSync(files).filter((name) => /^(suggest|search-box|words)[.-].*\.js$/.test(name));
    expect(code).toHaveLength(3);
    // It must not bring the engine of the law along.
    for (const name of code)
      expect(readFileSync(new URL(name, files), 'utf8'), name).not.toMatch(/\/engine-/);
    const sizes = [
      gzipSync(JSON.stringify(titles)).length,
      ...code.map((name) => gzipSync(readFileSync(new URL(name, files))).length),
    ];
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  });
});
