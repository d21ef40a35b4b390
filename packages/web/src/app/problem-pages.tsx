// SPDX-License-Identifier: EUPL-1.2
import { LinkButton } from '../ui/button.tsx';
import { ErrorDrawing, UnknownDrawing } from '../ui/state-drawings.tsx';
import { Heading, Paragraph } from '../ui/text.tsx';
import { localised, type Page, type PageContext } from './page.ts';

export function notFoundPage({ t, language }: PageContext): Page {
  return {
    title: t('shell.not_found.title'),
    description: t('shell.not_found.text'),
    status: 404,
    body: (
      <>
        <UnknownDrawing />
        <Heading level={1}>{t('shell.not_found.title')}</Heading>
        <Paragraph lead>{t('shell.not_found.text')}</Paragraph>
        <p class="o-actions">
          <LinkButton kind="primary" href={localised(language, '/')}>
            {t('shell.to_home')}
          </LinkButton>
          <LinkButton href={localised(language, '/steps')}>{t('shell.nav.steps')}</LinkButton>
        </p>
      </>
    ),
  };
}

export function faultPage({ t, language }: PageContext, requestId: string): Page {
  return {
    title: t('shell.fault.title'),
    description: t('shell.fault.text'),
    status: 500,
    headers: { 'cache-control': 'no-store' },
    body: (
      <>
        <ErrorDrawing />
        <Heading level={1}>{t('shell.fault.title')}</Heading>
        <Paragraph lead>{t('shell.fault.text')}</Paragraph>
        <Paragraph>{t('shell.fault.kept')}</Paragraph>
        <Paragraph quiet>
          {t('shell.fault.number')} <code>{requestId}</code>
        </Paragraph>
        <p class="o-actions">
          <LinkButton kind="primary" href={localised(language, '/')}>
            {t('shell.to_home')}
          </LinkButton>
        </p>
      </>
    ),
  };
}
