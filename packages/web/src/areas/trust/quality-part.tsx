// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES } from '@opstap/kernel';
import { formatDate } from '@opstap/publication';
import { localised, type PageContext } from '../../app/page.ts';
import { Link } from '../../ui/link.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

type PartProps = { context: PageContext };

/** What the build itself knows of quality; the measurements are in docs/quality.md, and the page says so. */
export function QualityPart({ context: { t, language, publication } }: PartProps) {
  const { reviewed, links } = publication.upkeep ?? {};
  return (
    <section aria-labelledby="quality">
      <Heading level={2} id="quality">
        {t('trust.how.quality.title')}
      </Heading>
      {reviewed && <Paragraph>{t('trust.how.quality.texts', { texts: reviewed[language].texts })}</Paragraph>}
      {links && (
        <Paragraph>
          {t('trust.how.quality.links', { outgoing: links.outgoing })}{' '}
          {links.checked
            ? t('trust.how.quality.online', {
                date: formatDate(links.checked.checkedOn, language),
                links: links.checked.links,
                broken: links.checked.broken.length,
              })
            : t('trust.how.quality.never_online')}
        </Paragraph>
      )}
      <Paragraph>{t('trust.how.quality.rest')}</Paragraph>
    </section>
  );
}

/** LIX of the pages of the library: the middle one and the hardest, by language. All of them are on the editors' page. */
export function ReadabilityPart({ context: { t, language, publication } }: PartProps) {
  const measured = Object.values(publication.upkeep?.readability ?? {});
  if (measured.length === 0) return null;
  return (
    <section aria-labelledby="readability">
      <Heading level={2} id="readability">
        {t('trust.how.readability.title')}
      </Heading>
      <Paragraph>{t('trust.how.readability.lead', { pages: measured.length })}</Paragraph>
      <table class="o-counts">
        <thead>
          <tr>
            <th scope="col">{t('shell.languages')}</th>
            <th scope="col">{t('trust.how.readability.median')}</th>
            <th scope="col">{t('trust.how.readability.hardest')}</th>
          </tr>
        </thead>
        <tbody>
          {LANGUAGES.map((each) => {
            const scores = measured.map((page) => page[each].lix).sort((a, b) => a - b);
            return (
              <tr key={each}>
                <th scope="row" lang={each}>
                  {LANGUAGE_NAMES[each]}
                </th>
                <td>{scores[Math.floor(scores.length / 2)]}</td>
                <td>{scores.at(-1)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Paragraph quiet>
        {t('upkeep.readability.formula')} {t('upkeep.readability.limits')}
      </Paragraph>
      <p>
        <Link href={localised(language, '/editors')}>{t('upkeep.title')}</Link>
      </p>
    </section>
  );
}

/** How many texts no native reader has read. */
export function UnreadPart({ context: { t, language, publication } }: PartProps) {
  const counts = LANGUAGES.map((each) => publication.upkeep?.reviewed[each] ?? { texts: 0, reviewed: 0 });
  const all = counts.reduce((sum, { texts }) => sum + texts, 0);
  const count = counts.reduce((sum, { texts, reviewed }) => sum + texts - reviewed, 0);
  return (
    <section aria-labelledby="unread">
      <Heading level={2} id="unread">
        {t('trust.how.unread.title')}
      </Heading>
      <Paragraph>{t('trust.how.unread.lead', { all, count })}</Paragraph>
      <p>
        <Link href={localised(language, '/who-runs-this')}>{t('trust.who.title')}</Link>
      </p>
    </section>
  );
}
