// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { WorkDrawing } from '../../ui/drawings/work.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Loading } from '../../ui/state.tsx';
import { Paragraph } from '../../ui/text.tsx';

/** Work that fits, from the profile on this device. Without JavaScript: what it does, and where work is listed. */
export function workPage({ t, language, today, demo }: PageContext): Page {
  return {
    title: t('work.title'),
    description: t('work.description'),
    feedback: { type: 'page', id: 'work' },
    body: (
      <>
        <PageHead title={t('work.title')} lead={t('work.lead')} drawing={<WorkDrawing />} />
        <Paragraph>{t('work.for_you_only')}</Paragraph>
        <div class="without-js">
          <Notice kind="info" title={t('shell.device.needs_js_title')}>
            {t('work.needs_js')}
          </Notice>
          <p class="o-actions">
            <LinkButton href={localised(language, '/vacancies')}>{t('vacancies.title')}</LinkButton>
            <LinkButton href={localised(language, '/steps/werk_zoeken')}>{t('work.to_search')}</LinkButton>
          </p>
        </div>
        <div class="with-js o-device">
          <Island name="work" props={{ language, today, demo }}>
            <Loading text={t('flow.loading')} />
          </Island>
        </div>
      </>
    ),
  };
}
