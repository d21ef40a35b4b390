// SPDX-License-Identifier: EUPL-1.2
// Every address in every language, as the server renders it.

import { readFileSync } from 'node:fs';
import { feedbackRequestSchema } from '@opstap/contract';
import { LANGUAGES, type Language, plainDate } from '@opstap/kernel';
import type { Publication } from '@opstap/publication';
import { checkLinkForm } from '@opstap/publication/compile';
import { listPages, renderFault, renderPage } from '@opstap/web/server';
import { describe, expect, it } from 'vitest';
import { SENSITIVE_PATHS } from './areas/fair-work/sensitive.ts';
import { publication, renderedPage } from './testing/rendered-page.ts';

const today = plainDate('2026-11-23');
const origin = 'https://opstap.example';
const request = (path: string, language: Language, search = '') => ({
  path,
  search,
  language,
  demo: false,
  origin,
  today,
});
const render = (path: string, language: Language, search = '') =>
  renderPage(request(path, language, search), publication);
const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([whole, part]) => part ?? whole);

/** Files that the server makes when somebody asks: `made-files.ts`, `entry-server.tsx`. */
const MADE_FILE = /^\/(leaflet\.pdf|\w\w\/qr\.svg)$/;

describe.each(LANGUAGES)('pages in %s', (language) => {
  const addresses = listPages(language, publication);
  const pages = new Map(addresses.map((path) => [path, renderedPage(path, language)]));

  it('all exist, in the language of their address, with one first heading and a main landmark', () => {
    for (const [path, { status, html }] of pages) {
      expect({ path, status }).toEqual({ path, status: 200 });
      expect(html, path).toContain(`<html lang="${language}"`);
      expect(all(html, /<h1[ >]/g), path).toHaveLength(1);
      expect(all(html, /<main /g), path).toHaveLength(1);
    }
  });

  it('have a title and a description of their own', () => {
    const titles = [...pages.values()].map(({ html }) => all(html, /<title>(.*?)<\/title>/g)[0]);
    expect(new Set(titles).size).toBe(titles.length);
    for (const [path, { html }] of pages)
      expect(html, path).toMatch(/<meta name="description" content="[^"]{20,}/);
  });

  it('hold no inline script or style, and no id twice', () => {
    for (const [path, { html }] of pages) {
      expect(html, path).not.toMatch(/<style|<script(?! src=| type="module" src=)| style="| on[a-z]+="/);
      const ids = all(html, / id="([^"]*)"/g);
      expect(new Set(ids).size, `${path}: ${ids}`).toBe(ids.length);
    }
  });

  it('link only to pages that exist, and to themselves in the other languages', () => {
    const known = new Set(LANGUAGES.flatMap((other) => listPages(other, publication)));
    for (const [path, { html }] of pages) {
      const links = all(html, /<a [^>]*href="(\/[^"#?]*)/g);
      expect(
        links.filter((link) => !known.has(link) && !MADE_FILE.test(link)),
        path,
      ).toEqual([]);
      for (const other of LANGUAGES) expect(links, path).toContain(path.replace(`/${language}`, `/${other}`));
    }
  });

  // What stands behind # with a = is no place but something that the page is told.
  it('link only to places that exist on a page', () => {
    const ids = new Map([...pages].map(([path, { html }]) => [path, new Set(all(html, / id="([^"]*)"/g))]));
    // All components in all states: the places that its pictures lead to stand on other pages.
    const others = [...pages].filter(([path]) => !path.endsWith('/design'));
    const lost = others.flatMap(([path, { html }]) =>
      all(html, /<a [^>]*href="((?:\/[^"#?]*)?#[^"=]+)"/g).filter((link) => {
        const [target = '', place = ''] = link.split('#');
        const there = ids.get(target || path);
        return there !== undefined && !there.has(place);
      }),
    );
    expect(lost).toEqual([]);
  });

  it('link outside Opstap by addresses in good form, each written in one way', () => {
    const found = new Map<string, string[]>();
    for (const [path, { html }] of pages)
      for (const link of all(html, /<a [^>]*href="(https?:[^"]*)"/g)) {
        const url = link.replaceAll('&amp;', '&');
        if (!url.startsWith(origin)) found.set(url, [...(found.get(url) ?? []), path]);
      }
    const links = [...found].map(([url, paths]) => ({ url, paths }));
    expect(checkLinkForm(links)).toEqual([]);
    expect(links.length).toBeGreaterThan(50);
  });

  it('say which classifications of others are used, where one is loaded', () => {
    const path = `/${language}/sources`;
    const taxonomies = [{ scheme: 'esco' as const, version: '1.2.0' }];
    const { html } = renderPage({ ...request(path, language), taxonomies }, publication);
    expect(html).toMatch(/ESCO[^<]*1\.2\.0/);
    expect(pages.get(path)?.html).not.toContain('ESCO');
  });

  it('keep nothing on abuse, neither in caches nor in the offline set', () => {
    const kept: string[] = JSON.parse(render(`/${language}/offline-pages.json`, language).html);
    const worker = readFileSync(new URL('service-worker.ts', import.meta.url), 'utf8');
    for (const path of SENSITIVE_PATHS) {
      const page = pages.get(`/${language}${path}`);
      expect(kept).not.toContain(`/${language}${path}`);
      expect(page?.headers['cache-control'], path).toBe('no-store');
      expect(page?.html, path).toContain('data-quick-exit');
      expect(page?.html, path).not.toContain('data-island="feedback"');
      if (!path.startsWith('/steps/')) expect(worker, path).toContain(path.slice(1));
    }
    expect(kept).toContain(`/${language}/offline`);
  });

  it('of the library on abuse are kept by nobody either, and have the way out in sight', () => {
    const own = publication.reference.library.pages.filter(({ sensitive }) => sensitive);
    expect(own.map(({ id }) => id)).toContain('complaint');
    for (const { id } of own) {
      const page = pages.get(`/${language}/library/${id}`);
      expect(page?.headers['cache-control'], id).toBe('no-store');
      expect(page?.html, id).toContain('data-quick-exit');
      expect(page?.html, id).not.toContain('data-island="feedback"');
    }
  });

  it('on abuse have a title that tells a bystander nothing', () => {
    const telling =
      /misbruik|uitbuit|abuse|exploit|bewijs|evidence|signa|експлуат|насил|доказ|эксплуат|насил|opstap/i;
    for (const path of ['/problem-at-work', '/signals', '/evidence']) {
      const [title] = all(pages.get(`/${language}${path}`)?.html ?? '', /<title>(.*?)<\/title>/g);
      expect(title, path).toMatch(/\S/);
      expect(title, path).not.toMatch(telling);
    }
  });

  it('ask for feedback on subjects that the contract takes', () => {
    for (const [path, { html }] of pages) {
      const props = /data-island="feedback" data-props="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"');
      const message = props && { ...JSON.parse(props), kind: 'thanks' };
      expect(message ? feedbackRequestSchema.safeParse(message).success : true, path).toBe(true);
    }
  });

  it('say so when an address does not exist or something broke', () => {
    expect(render(`/${language}/nonsense`, language).status).toBe(404);
    expect(render(`/${language}/steps/<script>`, language).html).not.toContain('<script>');
    expect(render(`/${language}/help/GM9999`, language).status).toBe(404);
    const fault = renderFault({ ...request(`/${language}`, language), requestId: 'r-1' }, publication);
    expect(fault.status).toBe(500);
    expect(fault.html).toContain('r-1');
  });
});

describe('finding a municipality without JavaScript', () => {
  it('goes straight to the one that is meant, also in Cyrillic', () => {
    expect(render('/uk/help', 'uk', '?municipality=Utrecht')).toMatchObject({
      status: 303,
      headers: { location: '/uk/help/GM0344' },
    });
    expect(render('/uk/help', 'uk', '?municipality=%D0%93%D0%B0%D0%B0%D0%B3%D0%B0')).toMatchObject({
      status: 303,
    });
  });

  it('repeats what was typed, harmlessly, when there is none', () => {
    const { html, status } = render('/nl/help', 'nl', '?municipality=<b>x</b>');
    expect(status).toBe(200);
    expect(html).not.toContain('<b>x');
  });
});

describe('a page of the library', () => {
  const { library } = publication.reference;
  const later = (path: string, language: Language, day: string, changes: Partial<Publication> = {}) =>
    renderPage({ ...request(path, language), today: plainDate(day) }, { ...publication, ...changes }).html;

  it('sends its reader on: every page of Opstap that it names exists', () => {
    const known = new Set(listPages('nl', publication));
    for (const { id, tools } of library.pages)
      expect(
        tools.filter((tool) => !known.has(`/nl${tool === '/' ? '' : tool}`)),
        id,
      ).toEqual([]);
  });

  it.each(LANGUAGES)(
    'says in %s that it should have been looked at again, from the day after',
    (language) => {
      const [page] = library.pages;
      const path = `/${language}/library/${page?.id}`;
      const text = String(publication.catalog(language)['upkeep.past']);
      expect(text).toMatch(/\S/);
      expect(later(path, language, page?.checkedOn ?? '')).not.toContain(text);
      expect(later(path, language, '2028-01-01')).toContain(text);
    },
  );

  it('is not the only kind that says so: desks, professions, paths, rules and programmes do, by the same dates', () => {
    const text = String(publication.catalog('nl')['upkeep.past']);
    const paths = [
      '/help',
      '/professions/kok',
      '/paths/zorg',
      '/rules/minimumloon_per_uur_cent',
      '/reconstruction',
    ];
    for (const path of paths) {
      expect(later(`/nl${path}`, 'nl', '2026-11-23'), path).not.toContain(text);
      expect(later(`/nl${path}`, 'nl', '2028-01-01'), path).toContain(text);
    }
    expect(later('/nl/privacy', 'nl', '2028-01-01')).not.toContain(text);
  });

  it('is found by what is typed, also without JavaScript', () => {
    const shown = (search: string) => {
      const { html } = renderPage({ ...request('/nl/library', 'nl', search) }, publication);
      return library.pages
        .map(({ id }) => id)
        .filter((id) =>
          new RegExp(`data-entry="true"(?! hidden)[^>]*>(?:(?!data-entry).)*/nl/library/${id}"`).test(html),
        );
    };
    expect(shown('')).toEqual(library.pages.map(({ id }) => id));
    expect(shown('?text=KLACHT+werk')).toContain('complaint');
    expect(shown('?text=klacht')).not.toContain('who_does_what');
    expect(shown('?text=%3Cb%3Exyz')).toEqual([]);
  });
});

describe('a translation of an older Dutch text', () => {
  const marked = (language: Language, path: string, key: string) => {
    const old = { nl: [], en: [], uk: [], ru: [], [language]: [{ key, file: 'x', field: 'x' }] };
    // The repository is always built with the state of its texts.
    const upkeep = { ...publication.upkeep, old } as NonNullable<Publication['upkeep']>;
    const { html } = renderPage(request(path, language), { ...publication, upkeep });
    return html.includes(String(publication.catalog(language)['upkeep.behind']));
  };

  it('is marked on the pages that show it, and on no other', () => {
    const key = 'library_page.complaint.do_now.0';
    expect(marked('uk', '/uk/library/complaint', key)).toBe(true);
    expect(marked('uk', '/uk/library/who_does_what', key)).toBe(false);
    expect(marked('uk', '/uk/steps/melding_uwv', 'steps.melding_uwv.how.0')).toBe(true);
    expect(marked('uk', '/uk/steps/melding_uwv', 'not.shown')).toBe(false);
  });

  it('is listed for editors', () => {
    const old = { nl: [], en: [], uk: [{ key: 'a.b', file: 'a', field: 'b.0' }], ru: [] };
    const upkeep = { ...publication.upkeep, old } as NonNullable<Publication['upkeep']>;
    const { html } = renderPage(request('/nl/editors', 'nl'), { ...publication, upkeep });
    expect(html).toContain('content/uk/a.json');
    expect(html).toContain('b.0');
  });
});
