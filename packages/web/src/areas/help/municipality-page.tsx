// SPDX-License-Identifier: EUPL-1.2
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { DeskCard } from '../../ui/desk-card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { localDesks } from './desks.ts';

/** Who helps in one municipality. Undefined for a code that does not exist. */
export function municipalityPage(context: PageContext, code: string): Page | undefined {
  const { t, language } = context;
  const { reference } = context.publication;
  const town = reference.municipalities.find((municipality) => municipality.code === code);
  if (!town) return undefined;
  const region = reference.regions.find((candidate) => candidate.code === town.region);
  const local = localDesks(context, code);
  const hasOwn = reference.municipalDesks.some(({ municipality }) => municipality === code);
  return {
    title: t('help.town.title', { name: town.name }),
    description: t('help.town.description', { name: town.name }),
    crumbs: [{ path: '/help', label: t('help.title') }],
    feedback: { type: 'page', id: `help/${code.toLowerCase()}` },
    body: (
      <>
        <Heading level={1}>{t('help.town.title', { name: town.name })}</Heading>
        {region && <Paragraph lead>{t('help.town.region', { name: region.name })}</Paragraph>}
        {!hasOwn && <Notice kind="info">{t('help.town.no_own')}</Notice>}
        <div class="o-grid">
          {local.map((desk, index) => (
            <DeskCard desk={desk} t={t} level={2} key={`${desk.id}-${index}`} />
          ))}
        </div>
        <p class="o-actions">
          <LinkButton href={`${localised(language, '/help')}#national`}>{t('help.national')}</LinkButton>
          <LinkButton kind="subtle" href={localised(language, '/help')}>
            {t('help.town.other')}
          </LinkButton>
        </p>
      </>
    ),
  };
}
