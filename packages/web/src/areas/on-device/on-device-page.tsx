// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** What is kept on the reader's own device. Without JavaScript nothing is kept, and the page says how to empty a browser. */
export function onDevicePage({ t, language }: PageContext): Page {
  return {
    title: t('on_device.title'),
    description: t('on_device.description'),
    feedback: { type: 'page', id: 'on-device' },
    body: (
      <>
        <Heading level={1}>{t('on_device.title')}</Heading>
        <Paragraph lead>{t('on_device.lead')}</Paragraph>
        <div class="without-js">
          <Notice kind="info" title={t('shell.device.needs_js_title')}>
            {t('on_device.needs_js')}
          </Notice>
        </div>
        <div class="with-js o-device">
          <Island name="on-device">
            <Paragraph>{t('on_device.loading')}</Paragraph>
          </Island>
        </div>
        <Paragraph quiet>
          {t('on_device.shared')}{' '}
          <a class="nl-link" href={localised(language, '/privacy')}>
            {t('shell.footer.privacy')}
          </a>
        </Paragraph>
      </>
    ),
  };
}
