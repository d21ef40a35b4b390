// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '@opstap/publication';
import type { PageContext } from '../../app/page.ts';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** Addresses outside Opstap: how many, and what the last online check found. A fault of form fails the build. */
export function LinkPart({ context: { t, language, publication } }: { context: PageContext }) {
  const { outgoing = 0, checked } = publication.upkeep?.links ?? {};
  return (
    <section aria-labelledby="links">
      <Heading level={2} id="links">
        {t('upkeep.links.title')}
      </Heading>
      <Paragraph>{t('upkeep.links.form', { count: outgoing })}</Paragraph>
      {!checked && <Paragraph>{t('upkeep.links.never')}</Paragraph>}
      {checked && (
        <Paragraph>
          {t('upkeep.links.checked', {
            date: formatDate(checked.checkedOn, language),
            links: checked.links,
            broken: checked.broken.length,
          })}
        </Paragraph>
      )}
      {checked && checked.broken.length > 0 && (
        <ul>
          {checked.broken.map(({ url, fault, paths }) => (
            <li key={url}>
              <code>{url}</code>{' '}
              <span class="o-quiet">
                {fault} · {paths.join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Paragraph quiet>
        {t('upkeep.links.how')} <code>npx --no-install opstap content links --online --record</code>
      </Paragraph>
    </section>
  );
}
