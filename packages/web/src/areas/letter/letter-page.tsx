// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import type { Page, PageContext } from '../../app/page.ts';
import { ProfileDrawing } from '../../ui/drawings/profile.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Loading } from '../../ui/state.tsx';

/** From a vacancy and a profile to a Dutch letter. Without JavaScript: how to write one. */
export function letterPage({ t, language }: PageContext): Page {
  return {
    title: t('letter.title'),
    description: t('letter.description'),
    crumbs: [{ path: '/profile', label: t('profile.title') }],
    feedback: { type: 'page', id: 'letter' },
    body: (
      <>
        <PageHead title={t('letter.title')} lead={t('letter.lead')} drawing={<ProfileDrawing />} />
        <Notice kind="info">{t('letter.private')}</Notice>
        <div class="without-js">
          <Notice kind="info" title={t('shell.device.needs_js_title')}>
            {t('letter.needs_js')}
          </Notice>
          <ol>
            {t.list('letter.how').map((text) => (
              <li key={text}>
                <Explained>{text}</Explained>
              </li>
            ))}
          </ol>
        </div>
        <div class="with-js o-device">
          <Island name="letter" props={{ language }}>
            <Loading text={t('flow.loading')} />
          </Island>
        </div>
      </>
    ),
  };
}
