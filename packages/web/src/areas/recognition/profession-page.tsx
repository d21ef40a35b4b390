// SPDX-License-Identifier: EUPL-1.2
import {
  type ExplainedRecognition,
  explainRecognition,
  formatDate,
  type Translator,
} from '@opstap/publication';
import { occupationName } from '@opstap/taxonomy';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Details } from '../../ui/details.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Link } from '../../ui/link.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageContents } from '../../ui/page-contents.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Foreign, Heading, Paragraph } from '../../ui/text.tsx';
import { ExplainedIn } from '../library/explained-in.tsx';
import { GUIDES } from './guides.ts';
import { MeanwhilePart } from './meanwhile-part.tsx';
import { RegulationBadge } from './regulation-badge.tsx';
import { RoutePicture } from './route-picture.tsx';
import { RouteSteps } from './route-steps.tsx';

/** One profession: regulated or not, the route in a picture and in words, papers, language, cost, time, work meanwhile, sources. */
export function professionPage(context: PageContext, id: string): Page | undefined {
  const { t, publication, today } = context;
  if (!publication.reference.professions.some((profession) => profession.id === id)) return undefined;
  const own = explainRecognition(id, today, publication, t);
  if (!own) return undefined;
  const isWeak = own.confidence === 'low';
  return {
    title: own.title,
    description: t('professions.page_description', { profession: own.title }),
    crumbs: [{ path: '/professions', label: t('professions.title') }],
    feedback: { type: 'page', id: 'professions' },
    body: (
      <>
        <Heading level={1}>{own.title}</Heading>
        <p class="o-badges">
          <RegulationBadge regulation={own.regulation} t={t} />
          <Badge>{own.sectorText}</Badge>
        </p>
        {isWeak ? (
          <Notice kind="uncertain" title={t('regulation.labels.check')}>
            {own.verdict}
          </Notice>
        ) : (
          <Paragraph lead>{own.verdict}</Paragraph>
        )}
        {own.check && !isWeak && <Notice kind="uncertain">{own.check}</Notice>}
        <Island name="keep-profession" props={{ language: context.language, profession: own.id }} />
        <First own={own} context={context} />
        <PageContents t={t} parts={partsOf(own, t)} />
        <Short own={own} context={context} />
        <section aria-labelledby="route">
          <Heading level={2} id="route">
            {t(isWeak ? 'professions.route.weak_title' : 'professions.route.title')}
          </Heading>
          <Paragraph>{own.procedure}</Paragraph>
          {own.steps.some(({ closes }) => closes) && (
            <Notice kind="warning">{t('professions.route.closed')}</Notice>
          )}
          <RoutePicture steps={own.steps} total={own.total.text} labelledBy="route" t={t} />
          {own.total.months.min > 0 && (
            <Paragraph quiet>
              {t('professions.route.how_to_read')} {t('professions.route.total_note')}{' '}
              {own.total.unknown.length > 0 &&
                t('professions.route.total_unknown', { steps: own.total.unknown.join('; ') })}
            </Paragraph>
          )}
        </section>
        <RouteSteps own={own} context={context} />
        <Papers own={own} context={context} />
        <MeanwhilePart own={own} context={context} />
        <More own={own} context={context} />
        <NextLinks
          tool="profession"
          signs={[own.regulation === 'niet_gereguleerd' ? 'free' : 'regulated']}
          values={{ profession: own.id }}
          t={t}
        />
        <ExplainedIn by="professions" id={id} context={context} />
        <section aria-labelledby="sources">
          <Heading level={2} id="sources">
            {t('professions.sources.title')}
          </Heading>
          <Paragraph quiet>
            {t('professions.sources.checked', { date: formatDate(own.checkedOn, t.language) })} ·{' '}
            {t(`shell.source.confidence.${own.confidence}`)}
          </Paragraph>
          <Details summary={t('professions.contents.all_sources', { count: own.sources.length })}>
            <SourceList sources={own.sources} t={t} />
          </Details>
        </section>
      </>
    ),
  };
}

/** What to begin with, before everything that there is to know. */
function First({ own, context: { t } }: PartProps) {
  const first = own.steps.find(({ optional, closes }) => !optional && !closes);
  if (!first || own.regulation === 'niet_gereguleerd') return null;
  return (
    <Notice kind="info" title={t('professions.contents.first')}>
      <p>
        <Link href={`#step-${first.id}`}>{first.title}</Link>
      </p>
    </Notice>
  );
}

function partsOf(own: ExplainedRecognition, t: Translator) {
  return [
    { id: 'short', title: t('professions.short.title') },
    {
      id: 'route',
      title: t(own.confidence === 'low' ? 'professions.route.weak_title' : 'professions.route.title'),
    },
    { id: 'steps', title: t('professions.steps.title') },
    { id: 'papers', title: t('professions.papers.title') },
    { id: 'meanwhile', title: t('professions.meanwhile.title') },
    { id: 'more', title: t('professions.other_route') },
    { id: 'sources', title: t('professions.sources.title') },
  ];
}

type PartProps = { own: ExplainedRecognition; context: PageContext };

function Short({ own, context: { t } }: PartProps) {
  const { language, authority, url } = own;
  return (
    <section aria-labelledby="short">
      <Heading level={2} id="short">
        {t('professions.short.title')}
      </Heading>
      <dl class="o-answers">
        <div>
          <dt>{t('professions.short.decides')}</dt>
          <dd>
            {authority ? (
              <Foreign language="nl">{authority}</Foreign>
            ) : (
              t('professions.short.employer_decides')
            )}{' '}
            <Link href={url}>{new URL(url).hostname.replace('www.', '')}</Link>
          </dd>
        </div>
        <div>
          <dt>{t('professions.time_title')}</dt>
          <dd>
            <Explained>{own.duration}</Explained>
          </dd>
        </div>
        <div>
          <dt>{t('professions.cost_title')}</dt>
          <dd>
            <Explained>{own.cost}</Explained>
          </dd>
        </div>
        <div>
          <dt>{t('professions.language.title')}</dt>
          <dd>
            <Explained>{language.text}</Explained>. <Explained>{language.basis}</Explained>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Papers({ own, context: { t } }: PartProps) {
  return (
    <section aria-labelledby="papers">
      <Heading level={2} id="papers">
        {t('professions.papers.title')}
      </Heading>
      {own.papers.length === 0 ? (
        <Paragraph>
          {t('professions.papers.none', { authority: own.authority ?? t('professions.the_authority') })}
        </Paragraph>
      ) : (
        <Details summary={t('professions.contents.all_papers', { count: own.papers.length })}>
          <ul>
            {own.papers.map(({ id, name, what }) => (
              <li key={id}>
                <strong>{name}</strong>. <Explained>{what}</Explained>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

/** Specialities that follow the same route, and the pages that tell more of it. */
function More({ own, context: { t, language, publication } }: PartProps) {
  const { reference } = publication;
  const names = reference.occupations
    .filter(({ regulatedAs }) => regulatedAs === own.id)
    .map(({ id }) => occupationName(reference, id, language) ?? id);
  const guide = GUIDES.find(({ covers }) => covers(own));
  return (
    <section aria-labelledby="more">
      <Heading level={2} id="more">
        {t('professions.other_route')}
      </Heading>
      {names.length > 0 && (
        <Paragraph>
          {t('professions.specialities')}: {names.join(', ')}.
        </Paragraph>
      )}
      <ul>
        {guide && (
          <li>
            <Link href={localised(language, `/recognition/${guide.id}`)}>
              {t(`professions.guides.${guide.id}.title`)}
            </Link>
          </li>
        )}
        <li>
          <Link href={localised(language, '/diploma')}>{t('diploma.title')}</Link>
        </li>
        <li>
          <Link href={localised(language, '/meanwhile')}>{t('professions.meanwhile_link')}</Link>
        </li>
        <li>
          <Link href={`${localised(language, '/routes')}#to=${own.id}`}>{t('routes.title')}</Link>
        </li>
      </ul>
    </section>
  );
}
