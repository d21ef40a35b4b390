// SPDX-License-Identifier: EUPL-1.2
import { localised, type PageContext } from '../../app/page.ts';
import { openPlaces, type PEOPLE } from '../../app/places.ts';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import { Heading } from '../../ui/text.tsx';

type Props = { person: (typeof PEOPLE)[number]; context: PageContext };

/** One of the people the home page is for, in their own words, and where they go next. */
export function PersonPanel({ person: { id, places }, context }: Props) {
  const { t, language } = context;
  return (
    <section class="o-person" aria-labelledby={`person-${id}`}>
      <Heading level={3} id={`person-${id}`}>
        {t(`places.people.${id}.title`)}
      </Heading>
      <p>{t(`places.people.${id}.lead`)}</p>
      <ul>
        {openPlaces(context, places).map(({ href, title, icon, text }) => (
          <li key={href}>
            <a class="o-person__place" href={href}>
              <Icon name={icon} />
              <span>
                <strong>{title}</strong>
                {text && <span>{text}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p class="o-person__more">
        <Link href={`${localised(language, '/everything')}#${id}`}>
          {t('places.people.more')}
          <span class="o-visually-hidden">: {t(`places.people.${id}.title`)}</span>
        </Link>
      </p>
    </section>
  );
}
