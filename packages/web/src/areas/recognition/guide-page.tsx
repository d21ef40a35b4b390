// SPDX-License-Identifier: EUPL-1.2
import { amountsOf, explainRecognition, explainSources } from '@opstap/publication';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { GUIDES } from './guides.ts';
import { RegulationBadge } from './regulation-badge.tsx';

/** A route that many ask about, for everybody: what to do, the queues, which professions take it. The words are those of the step. */
export function guidePage(context: PageContext, name: string): Page | undefined {
  const guide = GUIDES.find(({ id }) => id === name);
  if (!guide) return undefined;
  const { t, language, publication, today } = context;
  const amounts = amountsOf(publication.pack, { on: today }, t);
  const text = `steps.${guide.step}` as const;
  const step = publication.pack.steps.find(({ id }) => id === guide.step);
  const professions = publication.reference.professions
    .filter((profession) => GUIDES.find(({ covers }) => covers(profession)) === guide)
    .flatMap(({ id }) => explainRecognition(id, today, publication, t) ?? []);
  const queues = professions.flatMap(({ id, title, steps }) =>
    steps.flatMap(({ queue }) => (queue ? [{ id, title, queue }] : [])),
  );
  return {
    title: t(`professions.guides.${guide.id}.title`),
    description: t(`professions.guides.${guide.id}.description`),
    crumbs: [{ path: '/professions', label: t('professions.title') }],
    feedback: { type: 'page', id: 'recognition' },
    body: (
      <>
        <Heading level={1}>{t(`professions.guides.${guide.id}.title`)}</Heading>
        <Paragraph lead>{t(`${text}.summary`, amounts)}</Paragraph>
        <section aria-labelledby="professions">
          <Heading level={2} id="professions">
            {t('professions.guide.professions')}
          </Heading>
          <ul class="o-profession-list">
            {professions.map(({ id, title, regulation }) => (
              <li key={id}>
                <Link href={localised(language, `/professions/${id}`)}>{title}</Link>
                <RegulationBadge regulation={regulation} t={t} />
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="how">
          <Heading level={2} id="how">
            {t('professions.guide.steps')}
          </Heading>
          <ol>
            {t.list(`${text}.how`, amounts).map((line) => (
              <li key={line}>
                <Explained>{line}</Explained>
              </li>
            ))}
          </ol>
        </section>
        {queues.length > 0 && (
          <section aria-labelledby="queues">
            <Heading level={2} id="queues">
              {t('professions.guide.queues')}
            </Heading>
            <dl class="o-answers">
              {queues.map(({ id, title, queue }) => (
                <div key={id}>
                  <dt>{title}</dt>
                  <dd>
                    <Explained>{queue}</Explained>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <section aria-labelledby="know">
          <Heading level={2} id="know">
            {t('professions.guide.good_to_know')}
          </Heading>
          <ul>
            {t.list(`${text}.good_to_know`, amounts).map((line) => (
              <li key={line}>
                <Explained>{line}</Explained>
              </li>
            ))}
            <li>
              {t('professions.guide.cost')}: {t(`${text}.cost`, amounts)}
            </li>
          </ul>
          <Notice kind="uncertain" title={t('professions.guide.uncertain')}>
            {t(`${text}.uncertain`, amounts)}
          </Notice>
        </section>
        <Notice kind="info" title={t('professions.guide.say')}>
          {t(`${text}.say`, amounts)}
        </Notice>
        <p class="o-actions">
          <LinkButton href={localised(language, '/meanwhile')} icon="check">
            {t('professions.meanwhile_link')}
          </LinkButton>
        </p>
        <section aria-labelledby="sources">
          <Heading level={2} id="sources">
            {t('professions.sources.title')}
          </Heading>
          <SourceList sources={explainSources(step?.sources ?? [], today, publication)} t={t} />
        </section>
      </>
    ),
  };
}
