// SPDX-License-Identifier: EUPL-1.2
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkCard } from '../../ui/card.tsx';
import { ContractDrawing } from '../../ui/drawings/contract.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { TOOLS } from './tools.ts';

/** Everything that can be checked, on one page. */
export function checkPage(context: PageContext): Page {
  const { t } = context;
  return {
    title: t('check.title'),
    description: t('check.description'),
    feedback: { type: 'page', id: 'check' },
    body: (
      <>
        <PageHead title={t('check.title')} lead={t('check.lead')} drawing={<ContractDrawing />} />
        <ToolCards context={context} level={2} />
        <Paragraph>{t('check.private')}</Paragraph>
        <Paragraph quiet>{t('check.caseworker')}</Paragraph>
      </>
    ),
  };
}

/** A card for each tool. */
export function ToolCards({ context: { t, language }, level }: { context: PageContext; level: 2 | 3 }) {
  return (
    <div class="o-grid">
      {TOOLS.map(({ path, icon, title, description }) => (
        <LinkCard key={path} href={localised(language, path)} icon={icon} title={t(title)} level={level}>
          {t(description)}
        </LinkCard>
      ))}
    </div>
  );
}
