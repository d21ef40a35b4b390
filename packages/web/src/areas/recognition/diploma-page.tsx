// SPDX-License-Identifier: EUPL-1.2
import { amountsOf, explainSources } from '@opstap/publication';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { RecognitionDrawing } from '../../ui/drawings/recognition.tsx';
import { Explained } from '../../ui/explained.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Foreign, Heading, Paragraph } from '../../ui/text.tsx';
import { UKRAINIAN_LEVELS, type UkrainianLevel } from './ukrainian-levels.ts';

const STEP = 'steps.diploma_waarderen';
const SOURCES = ['idw_werkwijze', 'idw_tarief', 'nuffic_oekraine'];
const LOST = ['no_papers', 'broken_off', 'online', 'short', 'low'] as const;
const WHO = ['idw', 'nuffic', 'sbb', 'authority'] as const;

/** When a diploma evaluation makes sense, what it costs, how to apply, lost papers, and what Ukrainian diplomas are roughly here. */
export function diplomaPage(context: PageContext): Page {
  const { t, language, publication, today } = context;
  const amounts = amountsOf(publication.pack, { on: today }, t);
  const amount = (name: string) => amounts[name] ?? t('journey.not_known_yet');
  return {
    title: t('diploma.title'),
    description: t('diploma.description'),
    crumbs: [{ path: '/professions', label: t('professions.title') }],
    feedback: { type: 'page', id: 'diploma' },
    body: (
      <>
        <PageHead title={t('diploma.title')} lead={t('diploma.lead')} drawing={<RecognitionDrawing />} />
        <section aria-labelledby="useful">
          <Heading level={2} id="useful">
            {t('diploma.useful.title')}
          </Heading>
          <div class="o-two-sides">
            <Reasons title={t('diploma.useful.yes')} items={t.list('diploma.useful.yes_items')} />
            <Reasons title={t('diploma.useful.no')} items={t.list('diploma.useful.no_items')} />
          </div>
          <p class="o-actions">
            <LinkButton href={localised(language, '/professions')} iconEnd="arrow">
              {t('professions.title')}
            </LinkButton>
          </p>
        </section>
        <section aria-labelledby="price">
          <Heading level={2} id="price">
            {t('diploma.price.title')}
          </Heading>
          <dl class="o-answers">
            <div>
              <dt>{t('diploma.price.price')}</dt>
              <dd>{amount('kosten_diplomawaardering')}</dd>
            </div>
            <div>
              <dt>{t('diploma.price.time')}</dt>
              <dd>
                {t('diploma.price.weeks', {
                  normal: amount('idw_weken_normaal'),
                  busy: amount('idw_weken_druk'),
                })}
              </dd>
            </div>
          </dl>
          <Paragraph>
            {t('diploma.price.free')} {t('diploma.price.form')}
          </Paragraph>
          <Notice kind="uncertain">{t(`${STEP}.uncertain`, amounts)}</Notice>
        </section>
        <section aria-labelledby="how">
          <Heading level={2} id="how">
            {t('diploma.steps.title')}
          </Heading>
          <ol>
            {t.list(`${STEP}.how`, amounts).map((text) => (
              <li key={text}>
                <Explained>{text}</Explained>
              </li>
            ))}
          </ol>
        </section>
        <Papers context={context} />
        <section aria-labelledby="lost">
          <Heading level={2} id="lost">
            {t('diploma.lost.title')}
          </Heading>
          <ul>
            {LOST.map((name) => (
              <li key={name}>
                <Explained>{t(`diploma.lost.${name}`)}</Explained>
              </li>
            ))}
          </ul>
        </section>
        <Levels context={context} />
        <section aria-labelledby="who">
          <Heading level={2} id="who">
            {t('diploma.who.title')}
          </Heading>
          <ul>
            {WHO.map((name) => (
              <li key={name}>
                <Explained>{t(`diploma.who.${name}`)}</Explained>
              </li>
            ))}
          </ul>
        </section>
        <NextLinks tool="diploma" t={t} />
        <section aria-labelledby="sources">
          <Heading level={2} id="sources">
            {t('diploma.sources')}
          </Heading>
          <SourceList sources={explainSources(SOURCES, today, publication)} t={t} />
        </section>
      </>
    ),
  };
}

function Reasons({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div class="o-card">
      <Heading level={3}>{title}</Heading>
      <ul>
        {items.map((text) => (
          <li key={text}>
            <Explained>{text}</Explained>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Papers({ context: { t, publication } }: { context: PageContext }) {
  const papers = publication.pack.steps.find(({ id }) => id === 'diploma_waarderen')?.papers ?? [];
  return (
    <section aria-labelledby="papers">
      <Heading level={2} id="papers">
        {t('diploma.papers.title')}
      </Heading>
      <ul>
        {papers.map((paper) => (
          <li key={paper}>
            <strong>{t(`papers.${paper}.name`)}</strong>. <Explained>{t(`papers.${paper}.what`)}</Explained>
          </li>
        ))}
      </ul>
      <Paragraph>{t('diploma.papers.translation')}</Paragraph>
    </section>
  );
}

function Levels({ context: { t } }: { context: PageContext }) {
  const levels: readonly (UkrainianLevel & { id: (typeof UKRAINIAN_LEVELS)[number]['id'] })[] =
    UKRAINIAN_LEVELS;
  return (
    <section aria-labelledby="levels">
      <Heading level={2} id="levels">
        {t('diploma.levels.title')}
      </Heading>
      <Notice kind="info">{t('diploma.levels.note')}</Notice>
      <table class="o-levels">
        <thead>
          <tr>
            <th scope="col">{t('diploma.levels.diploma')}</th>
            <th scope="col">{t('diploma.levels.compared')}</th>
            <th scope="col">{t('diploma.levels.nlqf')}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ id, ukrainian, nlqf, check }) => (
            <tr key={id}>
              <th scope="row">
                <Foreign language="uk">{ukrainian}</Foreign>
              </th>
              <td>
                {t(`diploma.levels.${id}`)}{' '}
                {check && (
                  <Badge tone="uncertain" icon="question">
                    {t('diploma.levels.check')}
                  </Badge>
                )}
              </td>
              <td>
                {t('diploma.levels.nlqf')}: {nlqf ?? t('diploma.levels.unknown')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
