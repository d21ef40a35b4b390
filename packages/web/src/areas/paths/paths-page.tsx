// SPDX-License-Identifier: EUPL-1.2
import { explainSources } from '@opstap/publication';
import type { DevelopmentPath } from '@opstap/taxonomy';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { LinkCard } from '../../ui/card.tsx';
import { JourneyDrawing } from '../../ui/drawings/journey.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

const GROUPS = ['recognised', 'announced', 'none_found'] as const satisfies DevelopmentPath['status'][];
const SOURCES = ['ontwikkelpaden_szw', 'ontwikkelpaden_overzicht', 'ontwikkelpaden_afgeleid', 'web_mbo'];

/** All sectoral development paths. */
export function pathsPage(context: PageContext): Page {
  const { t, language, publication, today } = context;
  return {
    title: t('paths.title'),
    description: t('paths.description'),
    feedback: { type: 'page', id: 'paths' },
    body: (
      <>
        <PageHead title={t('paths.title')} lead={t('paths.lead')} drawing={<JourneyDrawing />} />
        <Notice kind="info">{t('paths.planning')}</Notice>
        {GROUPS.map((status) => (
          <section aria-labelledby={status} key={status}>
            <Heading level={2} id={status}>
              {t(`paths.groups.${status}`)}
            </Heading>
            <Paragraph quiet>{t(`regulation.path_status.${status}`)}.</Paragraph>
            <div class="o-grid">
              {publication.reference.paths
                .filter((path) => path.status === status)
                .map((path) => (
                  <PathCard path={path} context={context} key={path.id} />
                ))}
            </div>
          </section>
        ))}
        <p class="o-actions">
          <LinkButton href={localised(language, '/steps/scholing_ontwikkelpad')} iconEnd="arrow">
            {t('paths.one.how')}
          </LinkButton>
          <LinkButton href={localised(language, '/language')} iconEnd="arrow">
            {t('paths.one.learn_dutch')}
          </LinkButton>
        </p>
        <section>
          <Heading level={2}>{t('shell.step.sources')}</Heading>
          <SourceList sources={explainSources(SOURCES, today, publication)} t={t} />
        </section>
      </>
    ),
  };
}

function PathCard({ path, context: { t, language } }: { path: DevelopmentPath; context: PageContext }) {
  const [first, last] = [path.steps[0], path.steps.at(-1)].map((step) => step?.labels[language] ?? '');
  return (
    <LinkCard
      href={localised(language, `/paths/${path.id}`)}
      icon="steps"
      title={path.labels[language]}
      level={3}
    >
      {t('paths.steps', { count: path.steps.length, first: first ?? '', last: last ?? '' })}
    </LinkCard>
  );
}
