// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { openPlaces, PEOPLE } from '../../app/places.ts';
import { LinkButton } from '../../ui/button.tsx';
import { LinkCard } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { SearchForm } from '../search/search-form.tsx';
import { PersonPanel } from './person-panel.tsx';

/** For three people, each with the places that are next for them; what was begun on this device comes before all of it. */
export function homePage(context: PageContext): Page {
  const { t, language } = context;
  return {
    title: t('home.title'),
    description: t('home.description'),
    body: (
      <>
        <section class="o-hero">
          <div class="o-hero__text">
            <Heading level={1}>{t('home.title')}</Heading>
            <Island name="resume-notice" props={{ language }} />
            <Paragraph lead>{t('home.lead')}</Paragraph>
            <p class="o-actions">
              <LinkButton kind="primary" href={localised(language, '/journey')} iconEnd="arrow">
                {t('home.start')}
              </LinkButton>
            </p>
            <nav class="o-jump" aria-label={t('places.people.title')}>
              {PEOPLE.map(({ id }) => (
                <a href={`#person-${id}`} key={id}>
                  {t(`places.people.${id}.title`)} <Icon name="arrow" />
                </a>
              ))}
            </nav>
            <Paragraph quiet>{t('home.private')}</Paragraph>
            <Island name="change-reminder" props={{ language, today: context.today }} />
          </div>
          <Stairs />
        </section>
        <section aria-labelledby="people">
          <Heading level={2} id="people">
            {t('places.people.title')}
          </Heading>
          <div class="o-people">
            {PEOPLE.map((person) => (
              <PersonPanel key={person.id} person={person} context={context} />
            ))}
          </div>
        </section>
        <SearchForm context={context} />
        <ReadAndLookUp context={context} />
        <section aria-labelledby="how">
          <Heading level={2} id="how">
            {t('home.how.title')}
          </Heading>
          <ol class="o-three">
            {t.list('home.how.items').map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </section>
      </>
    ),
  };
}

function ReadAndLookUp({ context }: { context: PageContext }) {
  const { t } = context;
  const places = openPlaces(context, ['/check', '/steps', '/library', '/what-changes', '/glossary']);
  return (
    <section aria-labelledby="read">
      <Heading level={2} id="read">
        {t('places.read.title')}
      </Heading>
      <div class="o-grid">
        {places.map(({ href, title, icon, text }) => (
          <LinkCard key={href} href={href} icon={icon} title={title} level={3}>
            {text}
          </LinkCard>
        ))}
      </div>
    </section>
  );
}

/** The word mark's steps, large; decoration only. */
function Stairs() {
  return (
    <svg class="o-hero__stairs" viewBox="0 0 320 240" aria-hidden="true" focusable="false">
      <path class="o-stairs__a" d="M0 180h80v60H0z" />
      <path class="o-stairs__b" d="M80 130h80v110H80z" />
      <path class="o-stairs__c" d="M160 80h80v160h-80z" />
      <path class="o-stairs__d" d="M240 30h80v210h-80z" />
      <circle class="o-stairs__sun" cx="280" cy="14" r="12" />
    </svg>
  );
}
