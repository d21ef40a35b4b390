// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { LinkCard } from '../../ui/card.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { listSteps } from '../steps/explained-step.ts';

export function homePage(context: PageContext): Page {
  const { t, language } = context;
  const to = (path: string) => localised(language, path);
  return {
    title: t('home.title'),
    description: t('home.description'),
    body: (
      <>
        <section class="o-hero">
          <div class="o-hero__text">
            <Heading level={1}>{t('home.title')}</Heading>
            <Paragraph lead>{t('home.lead')}</Paragraph>
            <p class="o-actions">
              <LinkButton kind="primary" href={to('/journey')} iconEnd="arrow">
                {t('home.start')}
              </LinkButton>
            </p>
            <Paragraph quiet>{t('home.private')}</Paragraph>
            <Island name="resume-notice" props={{ language }} />
            <Island name="change-reminder" props={{ language, today: context.today }} />
          </div>
          <Stairs />
        </section>
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
        <section aria-labelledby="check">
          <Heading level={2} id="check">
            {t('check.title')}
          </Heading>
          <Paragraph>{t('check.home')}</Paragraph>
          <p class="o-actions">
            <LinkButton href={to('/check')} icon="check">
              {t('check.title')}
            </LinkButton>
            <LinkButton href={to('/may-i-work')} iconEnd="arrow">
              {t('check.mag_ik_werken.title')}
            </LinkButton>
          </p>
        </section>
        <section aria-labelledby="more">
          <Heading level={2} id="more">
            {t('home.more')}
          </Heading>
          <div class="o-grid">
            <LinkCard href={to('/steps')} icon="steps" title={t('shell.nav.steps')} level={3}>
              {t('home.steps', { count: listSteps(context).length })}
            </LinkCard>
            <LinkCard href={to('/professions')} icon="paper" title={t('professions.title')} level={3}>
              {t('home.professions')}
            </LinkCard>
            <LinkCard href={to('/profile')} icon="paper" title={t('profile.title')} level={3}>
              {t('profile.description')}
            </LinkCard>
            <LinkCard href={to('/language')} icon="speech" title={t('language.title')} level={3}>
              {t('language.description')}
            </LinkCard>
            <LinkCard href={to('/paths')} icon="steps" title={t('paths.title')} level={3}>
              {t('paths.description')}
            </LinkCard>
            <LinkCard href={to('/work')} icon="check" title={t('work.title')} level={3}>
              {t('work.description')}
            </LinkCard>
            <LinkCard href={to('/help')} icon="people" title={t('shell.nav.help')} level={3}>
              {t('home.help')}
            </LinkCard>
            <LinkCard href={to('/problem-at-work')} icon="shield" title={t('shell.nav.problem')} level={3}>
              {t('home.problem')}
            </LinkCard>
          </div>
        </section>
      </>
    ),
  };
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
