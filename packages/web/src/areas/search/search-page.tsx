// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { openPlaces } from '../../app/places.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { FoundGroups } from './found-groups.tsx';
import { LONGEST_QUERY } from './search-form.tsx';

/** What was asked, cut to a length that any question has. */
export function queryOf(search: URLSearchParams): string {
  return (search.get('q') ?? '').slice(0, LONGEST_QUERY).trim();
}

/** Search over everything. What somebody asks is nowhere kept: not by us, and not on the way; the page without a question may be. */
export function searchPage(context: PageContext): Page {
  const { t, language, search, found = [] } = context;
  const query = queryOf(search);
  return {
    title: t('search.title'),
    description: t('search.description'),
    unlisted: true,
    ...(query && { headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } }),
    body: (
      <>
        <Heading level={1}>{t('search.title')}</Heading>
        <search>
          <form class="o-search" method="get" action={localised(language, '/search')}>
            <Island name="search-box" props={{ language, query }} />
          </form>
        </search>
        <Paragraph quiet>{t('search.private')}</Paragraph>
        {query && found.length > 0 && <FoundGroups found={found} query={query} context={context} />}
        {query && found.length === 0 && <NothingFound query={query} context={context} />}
        {found.length === 0 && <OftenRead context={context} />}
      </>
    ),
  };
}

function NothingFound({ query, context: { t, language } }: { query: string; context: PageContext }) {
  return (
    <section aria-labelledby="none">
      <Heading level={2} id="none">
        {t('search.none.title', { query })}
      </Heading>
      <ul>
        {t.list('search.none.tips').map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <Heading level={3}>{t('search.none.person')}</Heading>
      <p class="o-actions">
        <LinkButton kind="primary" href={localised(language, '/help')} icon="people">
          {t('search.none.who')}
        </LinkButton>
        <LinkButton href={localised(language, '/everything')}>{t('search.all')}</LinkButton>
      </p>
    </section>
  );
}

function OftenRead({ context }: { context: PageContext }) {
  const { t } = context;
  const places = openPlaces(context, [
    '/journey',
    '/pay-check',
    '/may-i-work',
    '/professions',
    '/language',
    '/help',
  ]);
  return (
    <section aria-labelledby="often">
      <Heading level={2} id="often">
        {t('search.often')}
      </Heading>
      <ul class="o-places">
        {places.map(({ href, title, text }) => (
          <li key={href}>
            <Link href={href}>{title}</Link>
            {text && <span>{text}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
