// SPDX-License-Identifier: EUPL-1.2
import { translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { KEPT_DATA } from '../../packages/web/src/areas/trust/kept-data.ts';
import { type Section, table } from './section.ts';

/** What is kept of a person, from the table that the page on privacy shows. */
export async function measurePrivacy(): Promise<Section> {
  const t = translator('en', (await loadPublication()).catalog('en'));
  const onServer = KEPT_DATA.filter(({ place }) => place === 'server');
  return {
    text: [
      'A **self-assessment**. What is kept of a person, where and how long, from the table that the page `/privacy` shows (`packages/web/src/areas/trust/kept-data.ts`); a test compares it with the keys and tables in the code. Request by request: [privacy](privacy.md).',
      table(
        ['what', 'where', 'key or table', 'how long'],
        KEPT_DATA.map(({ id, place, term, storage }) => [
          t(`trust.keeps.items.${id}`),
          t(`trust.keeps.places.${place}`),
          storage ? `\`${storage}\`` : '',
          t(`trust.keeps.terms.${term}`),
        ]),
      ),
      `${KEPT_DATA.length - onServer.length} of ${KEPT_DATA.length} never leave the device. No cookies, no accounts, no third parties: [test in a browser](../tests/browser/page-walk/own-origin.ts).`,
    ],
    bars: [],
    figures: KEPT_DATA,
  };
}
