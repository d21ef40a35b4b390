// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import type { Page, PageContext } from '../../app/page.ts';
import { ProfileDrawing } from '../../ui/drawings/profile.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Loading } from '../../ui/state.tsx';
import { Paragraph } from '../../ui/text.tsx';

/** A profile on one sheet. Without JavaScript: what would be on it. */
export function skillsCardPage({ t, language }: PageContext): Page {
  return {
    title: t('card.title'),
    description: t('card.description'),
    crumbs: [{ path: '/profile', label: t('profile.title') }],
    feedback: { type: 'page', id: 'skills-card' },
    body: (
      <>
        <PageHead title={t('card.title')} lead={t('card.lead')} drawing={<ProfileDrawing />} />
        <Paragraph>{t('card.what')}</Paragraph>
        <Notice kind="info">{t('card.private')}</Notice>
        <div class="without-js">
          <Notice kind="info" title={t('shell.device.needs_js_title')}>
            {t('card.needs_js')}
          </Notice>
        </div>
        <div class="with-js o-device">
          <Island name="skills-card" props={{ language }}>
            <Loading text={t('flow.loading')} />
          </Island>
        </div>
      </>
    ),
  };
}
