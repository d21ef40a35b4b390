// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import { localised, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** Steps that an employer does, and of which the page for employers says how. */
export const EMPLOYER_STEPS: readonly string[] = ['melding_uwv'];

/** What to send to the employer; without JavaScript the page itself. */
export function ForEmployer({ context: { t, language } }: { context: PageContext }) {
  return (
    <>
      <section class="without-js">
        <Heading level={2}>{t('share.employer.title')}</Heading>
        <Paragraph>{t('share.employer.lead')}</Paragraph>
        <p class="o-actions">
          <LinkButton href={localised(language, '/hire-in-order')}>{t('share.employer.open')}</LinkButton>
        </p>
      </section>
      <div class="with-js">
        <Island name="employer-link" />
      </div>
    </>
  );
}
