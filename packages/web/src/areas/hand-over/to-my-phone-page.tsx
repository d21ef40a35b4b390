// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { askedPage, sharedAddress } from '../sharing/shared-page.ts';
import { QrCode } from './qr-code.tsx';

/** From a shared computer to one's own telephone: what is on the device, or only the address of a page. */
export function toMyPhonePage(context: PageContext): Page {
  const { t, language, search, hasPage } = context;
  const page = sharedAddress(context, askedPage(search));
  const clear = localised(language, hasPage('/on-this-device') ? '/on-this-device' : '/privacy');
  return {
    title: t('to_phone.title'),
    description: t('to_phone.description'),
    unlisted: true,
    crumbs: [{ path: '/take-along', label: t('shell.device.take_along_title') }],
    body: (
      <>
        <Heading level={1}>{t('to_phone.title')}</Heading>
        <Paragraph lead>{t('to_phone.lead')}</Paragraph>
        <div class="without-js">
          <Notice kind="info" title={t('shell.device.needs_js_title')}>
            {t('shell.device.needs_js')}
          </Notice>
          <QrCode text={page} label={t('to_phone.page.qr')} />
          <p class="o-actions">
            <LinkButton href={localised(language, '/steps')}>{t('shell.device.all_steps')}</LinkButton>
          </p>
        </div>
        <div class="with-js o-device">
          <Island name="to-my-phone" props={{ language, page, clear }}>
            <Paragraph>{t('to_phone.loading')}</Paragraph>
          </Island>
        </div>
      </>
    ),
  };
}
