// SPDX-License-Identifier: EUPL-1.2
import type { Page, PageContext } from '../../app/page.ts';
import { PLACE_GROUPS, placesOfGroup } from '../../app/places.ts';
import { Link } from '../../ui/link.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { SearchForm } from '../search/search-form.tsx';

/** Every page of the product by group, for who would rather look than search. */
export function everythingPage(context: PageContext): Page {
  const { t } = context;
  return {
    title: t('places.title'),
    description: t('places.description'),
    feedback: { type: 'page', id: 'everything' },
    body: (
      <>
        <Heading level={1}>{t('places.title')}</Heading>
        <Paragraph lead>{t('places.lead')}</Paragraph>
        <SearchForm context={context} />
        <div class="o-everything">
          {PLACE_GROUPS.map((group) => (
            <section aria-labelledby={group} key={group}>
              <Heading level={2} id={group}>
                {t(`places.group.${group}`)}
              </Heading>
              <ul class="o-places">
                {placesOfGroup(context, group).map(({ href, title, text }) => (
                  <li key={href}>
                    <Link href={href}>{title}</Link>
                    {text && <span>{text}</span>}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </>
    ),
  };
}
