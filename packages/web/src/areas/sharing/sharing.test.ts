// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language, plainDate } from '@opstap/kernel';
import { LEAFLETS } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { describeShared, renderPage } from '@opstap/web/server';
import { describe, expect, it } from 'vitest';
import { SENSITIVE_PATHS } from '../fair-work/sensitive.ts';

const publication = await loadPublication();
const origin = 'https://opstap.example';
const request = (language: Language, path: string, search = '') => ({
  path: `/${language}${path}`,
  search,
  language,
  demo: false,
  origin,
  today: plainDate('2026-11-30'),
});
const open = (language: Language, path: string, search = '') =>
  renderPage(request(language, path, search), publication);
const meta = (html: string, property: string) =>
  new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1];

describe.each(LANGUAGES)('a page that somebody shares, in %s', (language) => {
  it('shows other apps its title, a line and a picture of its own', () => {
    const { html } = open(language, '/pay-check');
    expect(meta(html, 'og:url')).toBe(`${origin}/${language}/pay-check`);
    expect(meta(html, 'og:image')).toBe(`${origin}/${language}/share-card.png?page=%2Fpay-check`);
    expect(meta(html, 'twitter:card')).toBe('summary_large_image');
    const card = describeShared(request(language, '/pay-check'), publication);
    expect(card?.title).toBe(meta(html, 'og:title')?.replaceAll('&#39;', "'"));
    expect(card?.text.length).toBeGreaterThan(20);
    expect(describeShared(request(language, ''), publication)?.title).not.toBe(card?.title);
  });

  it('on abuse shows a neutral one, and is passed on by its short address only', () => {
    const neutral = describeShared(request(language, '/signals'), publication);
    for (const path of SENSITIVE_PATHS) {
      const { html } = open(language, path);
      expect(describeShared(request(language, path), publication), path).toEqual(neutral);
      expect(neutral).toMatchObject({ text: '', site: '' });
      expect(meta(html, 'og:title')).toBe(neutral?.title);
      expect(meta(html, 'og:description')).toBeUndefined();
      expect(meta(html, 'og:url')).toMatch(/\/(safe|fair|notes|advice)$/);
      const shared = open(language, '/share', `?page=${encodeURIComponent(path)}`);
      expect(shared.headers['cache-control']).toBe('no-store');
      expect(/<main.*<\/main>/s.exec(shared.html)?.[0]).not.toContain(`${origin}/${language}${path}`);
    }
  });

  it('has a QR code as a file, and a link to pass it on without JavaScript', () => {
    expect(open(language, '/help').html).toContain(`href="/${language}/share?page=%2Fhelp"`);
    const { headers, html } = open(language, '/qr.svg', '?page=/help');
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(html).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>$/s);
    expect(html).toContain(`<title>${origin}/${language}/help</title>`);
  });

  it('is the home page when the address is no page, or one for a single device', () => {
    for (const page of ['/nonsense', '/take-along', 'https://evil.example', '/steps/<b>']) {
      const query = `?page=${encodeURIComponent(page)}`;
      expect(open(language, '/qr.svg', query).html, page).toContain(`<title>${origin}/${language}</title>`);
      const main = /<main.*<\/main>/s.exec(open(language, '/share', query).html)?.[0];
      expect(main, page).toContain(`>${origin}/${language}</a>`);
      expect(main, page).not.toContain('evil.example');
      expect(describeShared(request(language, page), publication), page).toBeUndefined();
    }
  });

  it('has a leaflet where it is one of the main tools', () => {
    for (const { path, id } of LEAFLETS) {
      const query = `?page=${encodeURIComponent(path)}`;
      expect(open(language, '/share', query).html).toContain(`href="/${language}/leaflets${query}"`);
      expect(open(language, '/leaflets', query).html).toContain(`<option value="${id}" selected`);
    }
  });
});
