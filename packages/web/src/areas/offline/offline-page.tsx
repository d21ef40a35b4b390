// SPDX-License-Identifier: EUPL-1.2
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { Link } from '../../ui/link.tsx';
import { OfflineDrawing } from '../../ui/state-drawings.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** What stands in for a page that is not on the device, when there is no connection. */
export function offlinePage({ t, language }: PageContext): Page {
  const links = [
    { path: '/', label: t('shell.home') },
    { path: '/journey/result', label: t('shell.device.result_title') },
    { path: '/steps', label: t('shell.nav.steps') },
    { path: '/help', label: t('shell.nav.help') },
  ];
  return {
    title: t('shell.offline.title'),
    description: t('shell.offline.text'),
    unlisted: true,
    body: (
      <>
        <OfflineDrawing />
        <Heading level={1}>{t('shell.offline.title')}</Heading>
        <Paragraph lead>{t('shell.offline.text')}</Paragraph>
        <Heading level={2}>{t('shell.offline.list')}</Heading>
        <ul>
          {links.map(({ path, label }) => (
            <li key={path}>
              <Link href={localised(language, path)}>{label}</Link>
            </li>
          ))}
        </ul>
        <Paragraph>{t('shell.offline.help')}</Paragraph>
      </>
    ),
  };
}
