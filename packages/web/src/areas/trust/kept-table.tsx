// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { Heading } from '../../ui/text.tsx';
import { KEPT_DATA } from './kept-data.ts';

/** Everything that is kept of a person: what, where, how long. */
export function KeptTable({ t }: { t: Translator }) {
  return (
    <section aria-labelledby="kept">
      <Heading level={2} id="kept">
        {t('trust.keeps.title')}
      </Heading>
      <table class="o-counts">
        <thead>
          <tr>
            <th scope="col">{t('trust.keeps.what')}</th>
            <th scope="col">{t('trust.keeps.where')}</th>
            <th scope="col">{t('trust.keeps.long')}</th>
          </tr>
        </thead>
        <tbody>
          {KEPT_DATA.map(({ id, place, term }) => (
            <tr key={id}>
              <th scope="row">{t(`trust.keeps.items.${id}`)}</th>
              <td>{t(`trust.keeps.places.${place}`)}</td>
              <td>{t(`trust.keeps.terms.${term}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
