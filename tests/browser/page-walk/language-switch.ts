// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES } from '@opstap/kernel';
import type { PageCheck } from './page-check.ts';

/** In what the server sends, so that it holds without JavaScript too. */
export const languageSwitch: PageCheck = {
  what: 'leads to the same page in the other languages, also without JavaScript',
  async faultsOf({ page, t, language, path, response }) {
    const served = await page.evaluate(
      ([html, name]) => {
        const sent = new DOMParser().parseFromString(html, 'text/html');
        const navigation = [...sent.querySelectorAll('nav')].filter(
          (nav) => nav.getAttribute('aria-label') === name,
        );
        const links = navigation.flatMap((nav) => [...nav.querySelectorAll('a')]);
        return {
          lang: sent.documentElement.lang,
          links: links.map((link) => ({
            name: link.textContent,
            lang: link.lang,
            href: link.getAttribute('href'),
            current: link.ariaCurrent,
          })),
        };
      },
      [await response.text(), t('shell.languages')] as const,
    );
    const expected = LANGUAGES.map((other) => ({
      name: LANGUAGE_NAMES[other],
      lang: other,
      href: `/${other}${path === '/' ? '' : path}`,
      current: other === language ? 'true' : null,
    }));
    return [
      ...(served.lang === language ? [] : [`the page says that it is in ${served.lang}`]),
      ...(JSON.stringify(served.links) === JSON.stringify(expected)
        ? []
        : [`${JSON.stringify(served.links)} instead of ${JSON.stringify(expected)}`]),
    ];
  },
};
