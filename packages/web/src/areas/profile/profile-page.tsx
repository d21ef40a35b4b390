// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { ProfileDrawing } from '../../ui/drawings/profile.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Loading } from '../../ui/state.tsx';
import { findStep } from '../steps/explained-step.ts';

/** From what somebody did to a Dutch CV. Without JavaScript: what belongs in a good one. */
export function profilePage(context: PageContext): Page {
  const { t, language, demo } = context;
  const how = findStep(context, 'profiel_en_cv')?.explained.how ?? [];
  return {
    title: t('profile.title'),
    description: t('profile.description'),
    feedback: { type: 'page', id: 'profile' },
    body: (
      <>
        <PageHead title={t('profile.title')} lead={t('profile.lead')} drawing={<ProfileDrawing />} />
        <Notice kind="info">{t('profile.private')}</Notice>
        <div class="without-js">
          <Notice kind="info" title={t('shell.device.needs_js_title')}>
            {t('profile.needs_js')}
          </Notice>
          <ol>
            {how.map((text) => (
              <li key={text}>
                <Explained>{text}</Explained>
              </li>
            ))}
          </ol>
          <p class="o-actions">
            <LinkButton href={localised(language, '/steps/profiel_en_cv')}>{t('profile.to_step')}</LinkButton>
          </p>
        </div>
        <div class="with-js o-device">
          <Island name="profile" props={{ language, demo }}>
            <Loading text={t('flow.loading')} />
          </Island>
        </div>
      </>
    ),
  };
}
