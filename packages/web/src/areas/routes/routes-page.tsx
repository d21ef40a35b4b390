// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { JourneyDrawing } from '../../ui/drawings/journey.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Loading } from '../../ui/state.tsx';
import { Paragraph } from '../../ui/text.tsx';

/** Routes to a chosen occupation, from the profile on this device. Without JavaScript: where professions and paths are told. */
export function routesPage({ t, language, today, demo }: PageContext): Page {
  return {
    title: t('routes.title'),
    description: t('routes.description'),
    feedback: { type: 'page', id: 'routes' },
    body: (
      <>
        <PageHead title={t('routes.title')} lead={t('routes.lead')} drawing={<JourneyDrawing />} />
        <Paragraph>{t('routes.private')}</Paragraph>
        <div class="without-js">
          <Notice kind="info" title={t('shell.device.needs_js_title')}>
            {t('routes.needs_js')}
          </Notice>
        </div>
        <div class="with-js o-device">
          <Island name="routes" props={{ language, today, demo }}>
            <Loading text={t('flow.loading')} />
          </Island>
        </div>
        <p class="o-actions o-no-print">
          <LinkButton href={localised(language, '/professions')}>{t('routes.to_professions')}</LinkButton>
          <LinkButton href={localised(language, '/paths')}>{t('routes.to_paths')}</LinkButton>
        </p>
      </>
    ),
  };
}
