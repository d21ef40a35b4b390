// SPDX-License-Identifier: EUPL-1.2
import { explainSources } from '@opstap/publication';
import { type DevelopmentPath, schemesFor } from '@opstap/taxonomy';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { ExplainedIn } from '../library/explained-in.tsx';
import { type ListedScheme, SchemeList } from '../schemes/scheme-list.tsx';
import { Ladder } from './ladder.tsx';
import { PathStepCard } from './path-step-card.tsx';

/** One path, from nothing in the sector to its top. Undefined for an id that does not exist. */
export function pathPage(context: PageContext, id: string): Page | undefined {
  const { t, language, publication, today } = context;
  const path = publication.reference.paths.find((candidate) => candidate.id === id);
  if (!path) return undefined;
  const name = path.labels[language];
  const last = path.steps.at(-1)?.labels[language] ?? '';
  const schemes = listSchemes(path, context);
  const sources = [...new Set([...path.sources, ...schemes.flatMap(({ scheme }) => scheme.sources)])];
  return {
    title: t('paths.one.title', { name }),
    description: t('paths.one.description', { last }),
    crumbs: [{ path: '/paths', label: t('paths.title') }],
    feedback: { type: 'page', id: `paths/${id}` },
    body: (
      <article>
        <Heading level={1}>{t('paths.one.title', { name })}</Heading>
        <Paragraph lead>{t('paths.one.description', { last })}</Paragraph>
        <Paragraph>
          {t(`regulation.path_status.${path.status}`)}.
          {path.owner && ` ${t('paths.one.owner', { owner: path.owner })}.`}
        </Paragraph>
        <Notice kind={path.status === 'recognised' ? 'info' : 'uncertain'}>{t('paths.planning')}</Notice>
        <section aria-labelledby="picture">
          <Heading level={2} id="picture">
            {t('paths.one.picture')}
          </Heading>
          <Ladder path={path} t={t} />
        </section>
        <section aria-labelledby="list">
          <Heading level={2} id="list">
            {t('paths.one.list')}
          </Heading>
          <p class="o-path__start">0. {t('paths.one.nothing')}</p>
          <ol class="o-path">
            {path.steps.map((step) => (
              <PathStepCard path={path} step={step} context={context} key={step.step} />
            ))}
          </ol>
        </section>
        <section aria-labelledby="money">
          <Heading level={2} id="money">
            {t('paths.one.money_title')}
          </Heading>
          <Paragraph>{t('paths.one.money_lead')}</Paragraph>
          <SchemeList schemes={schemes} context={context} />
        </section>
        <p class="o-actions">
          <LinkButton href={localised(language, '/steps/scholing_ontwikkelpad')} iconEnd="arrow">
            {t('paths.one.how')}
          </LinkButton>
          <LinkButton href={localised(language, '/language')} iconEnd="arrow">
            {t('paths.one.learn_dutch')}
          </LinkButton>
          <LinkButton kind="subtle" href={localised(language, '/paths')}>
            {t('paths.one.all')}
          </LinkButton>
        </p>
        <NextLinks tool="path" t={t} />
        <ExplainedIn by="paths" id={id} context={context} />
        <section>
          <Heading level={2}>{t('shell.step.sources')}</Heading>
          <SourceList sources={explainSources(sources, today, publication)} t={t} />
        </section>
      </article>
    ),
  };
}

/** Every scheme that fits some rung, with the rungs. */
function listSchemes(path: DevelopmentPath, { publication }: PageContext): ListedScheme[] {
  const { schemes } = publication.reference;
  return schemes.flatMap((scheme) => {
    const steps = path.steps.filter((step) => schemesFor([scheme], path, step).length > 0);
    return steps.length > 0 ? [{ scheme, steps: steps.map(({ step }) => step) }] : [];
  });
}
