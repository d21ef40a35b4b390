// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** For a worker: makes the link to what an employer has to do. Without JavaScript: the page for employers itself. */
export function forMyEmployerPage({ t, language }: PageContext): Page {
  return {
    title: t('for_employer.title'),
    description: t('for_employer.description'),
    feedback: { type: 'page', id: 'for-my-employer' },
    body: (
      <>
        <Heading level={1}>{t('for_employer.title')}</Heading>
        <Paragraph lead>{t('for_employer.description')}</Paragraph>
        <div class="without-js">
          <p class="o-actions">
            <LinkButton href={localised(language, '/hire-in-order')}>{t('share.employer.open')}</LinkButton>
          </p>
        </div>
        <div class="with-js o-device">
          <Island name="employer-link" props={{ isPage: true }} />
        </div>
      </>
    ),
  };
}
