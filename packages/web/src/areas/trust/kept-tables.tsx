// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { Heading } from '../../ui/text.tsx';
import { KEPT_DATA, type KeptPlace } from './kept-data.ts';

const PLACES: readonly KeptPlace[] = ['device', 'tab', 'memory', 'server'];

/** Everything that is kept of a person, by where it is: what, and how long. */
export function KeptTables({ t }: { t: Translator }) {
  return (
    <section aria-labelledby="kept">
      <Heading level={2} id="kept">
        {t('trust.keeps.title')}
      </Heading>
      {PLACES.map((place) => (
        <section key={place} aria-labelledby={`kept-${place}`}>
          <Heading level={3} id={`kept-${place}`}>
            {t(`trust.keeps.places.${place}`)}
          </Heading>
          <table class="o-counts">
            <thead>
              <tr>
                <th scope="col">{t('trust.keeps.what')}</th>
                <th scope="col">{t('trust.keeps.long')}</th>
              </tr>
            </thead>
            <tbody>
              {KEPT_DATA.filter((item) => item.place === place).map(({ id, term }) => (
                <tr key={id}>
                  <th scope="row">{t(`trust.keeps.items.${id}`)}</th>
                  <td>{t(`trust.keeps.terms.${term}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </section>
  );
}
