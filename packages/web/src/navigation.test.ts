// SPDX-License-Identifier: EUPL-1.2
// How many taps every page is from home, as the server renders the links.

import { LANGUAGES } from '@opstap/kernel';
import { listPages } from '@opstap/web/server';
import { describe, expect, it } from 'vitest';
import { publication, renderedPage } from './testing/rendered-page.ts';

const MOST_TAPS = 3;
/** The menu of a telephone is opened with a tap of its own. */
const MENU = /<nav id="menu".*?<\/nav>/s;
const LANGUAGE_SWITCH = /<nav class="o-languages".*?<\/nav>/s;
/** Shown by the device in the place of a page that it does not have; and all components, for those who build: nobody goes there. */
const NOT_LINKED = ['/offline', '/design'];
/** One of very many, below an index that itself is within the taps: desks of a municipality and single rules. */
const ONE_OF_MANY = /^\/(help\/GM\d{4}|rules\/\w+)$/;

describe.each(LANGUAGES)('from the home page, in %s', (language) => {
  const taps = tapsFromHome(language);
  const pages = listPages(language, publication).map((address) => address.slice(language.length + 1) || '/');

  it('every page is within three taps, and one of very many within one more', () => {
    const far = pages
      .filter((path) => !NOT_LINKED.includes(path))
      .map((path) => ({ path, taps: taps.get(path) ?? Number.POSITIVE_INFINITY }))
      .filter(({ path, taps: needed }) => needed > MOST_TAPS + (ONE_OF_MANY.test(path) ? 1 : 0));
    expect(far).toEqual([]);
  });

  it('what most people come for is one tap away', () => {
    const first = [
      '/journey',
      '/work',
      '/professions',
      '/profile',
      '/pay-check',
      '/contract-check',
      '/problem-at-work',
      '/hire-in-order',
      '/adviser',
      '/help',
      '/check',
      '/steps',
      '/search',
      '/everything',
    ];
    expect(first.filter((path) => taps.get(path) !== 1)).toEqual([]);
  });
});

/** By path the fewest taps; the language switch and what only a script adds are no ways. */
function tapsFromHome(language: (typeof LANGUAGES)[number]): Map<string, number> {
  const taps = new Map([['/', 0]]);
  let edge = ['/'];
  for (let distance = 1; distance <= MOST_TAPS + 1; distance += 1) {
    const found = edge.flatMap((path) =>
      linksOn(language, path)
        .filter(({ inMenu }) => !inMenu)
        .map(({ to }) => to),
    );
    const before = [...taps].filter(([, at]) => at === distance - 2).map(([path]) => path);
    const byMenu = before.flatMap((path) =>
      linksOn(language, path)
        .filter(({ inMenu }) => inMenu)
        .map(({ to }) => to),
    );
    edge = [...new Set([...found, ...byMenu])].filter((path) => !taps.has(path));
    for (const path of edge) taps.set(path, distance);
  }
  return taps;
}

const links = new Map<string, { to: string; inMenu: boolean }[]>();

function linksOn(language: (typeof LANGUAGES)[number], path: string): { to: string; inMenu: boolean }[] {
  const address = path === '/' ? `/${language}` : `/${language}${path}`;
  const known = links.get(address);
  if (known) return known;
  const { html, status } = renderedPage(address, language);
  const page = status === 200 ? html.replace(LANGUAGE_SWITCH, '') : '';
  const hrefs = (part: string) =>
    [...part.matchAll(/<a [^>]*href="\/(\w\w)(\/[^"#?]*)?(?:[?#][^"]*)?"/g)].flatMap(([, to, rest]) =>
      to === language ? [rest ?? '/'] : [],
    );
  const found = [
    ...hrefs(page.replace(MENU, '')).map((to) => ({ to, inMenu: false })),
    ...hrefs(MENU.exec(page)?.[0] ?? '').map((to) => ({ to, inMenu: true })),
  ];
  links.set(address, found);
  return found;
}
