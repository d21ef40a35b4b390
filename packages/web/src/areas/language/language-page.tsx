// SPDX-License-Identifier: EUPL-1.2
import { explainSources } from '@opstap/publication';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { LanguageDrawing } from '../../ui/drawings/language.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading } from '../../ui/text.tsx';
import { SchemeList } from '../schemes/scheme-list.tsx';
import { LanguageSteps } from './language-steps.tsx';
import { MonthsTable } from './months-table.tsx';
import { WorkLevels } from './work-levels.tsx';

/** Learning Dutch: what a step takes, what work asks, how to learn, who pays. Readable without JavaScript; the plan needs it. */
export function languagePage(context: PageContext): Page {
  const { t, language, publication, today } = context;
  const { language: plan, schemes } = publication.reference;
  const forLanguage = schemes.filter(({ activities }) => activities.includes('language'));
  const sources = [
    ...plan.stepSources,
    ...[...plan.work, ...plan.ways, ...forLanguage].flatMap((entry) => entry.sources),
  ];
  return {
    title: t('language.title'),
    description: t('language.description'),
    feedback: { type: 'page', id: 'language' },
    body: (
      <>
        <PageHead title={t('language.title')} lead={t('language.lead')} drawing={<LanguageDrawing />} />
        <p class="o-actions">
          <LinkButton kind="primary" href={localised(language, '/language/courses')} iconEnd="arrow">
            {t('language.find')}
          </LinkButton>
        </p>
        <section aria-labelledby="steps">
          <Heading level={2} id="steps">
            {t('language.steps.title')}
          </Heading>
          <Notice kind="uncertain">{t('language.steps.planning')}</Notice>
          <LanguageSteps plan={plan} t={t} />
        </section>
        <section aria-labelledby="plan">
          <Heading level={2} id="plan">
            {t('language.plan.title')}
          </Heading>
          <div class="with-js">
            <Island name="language-plan" props={{ plan: { ...plan, work: [], ways: [] } }} />
          </div>
          <MonthsTable plan={plan} t={t} />
        </section>
        <WorkLevels plan={plan} t={t} />
        <Ways context={context} />
        <section aria-labelledby="money">
          <Heading level={2} id="money">
            {t('language.money')}
          </Heading>
          <SchemeList schemes={forLanguage.map((scheme) => ({ scheme }))} context={context} />
        </section>
        <Town context={context} />
        <NextLinks tool="language" t={t} />
        <section>
          <Heading level={2}>{t('shell.step.sources')}</Heading>
          <SourceList sources={explainSources([...new Set(sources)], today, publication)} t={t} />
        </section>
      </>
    ),
  };
}

function Ways({ context: { t, publication } }: { context: PageContext }) {
  return (
    <section aria-labelledby="ways">
      <Heading level={2} id="ways">
        {t('language.ways.title')}
      </Heading>
      <div class="o-grid">
        {publication.reference.language.ways.map(({ id, pays }) => (
          <div class="o-card" key={id}>
            <h3 class="o-card__title">{t(`language.ways.${id}.name`)}</h3>
            <p>{t(`language.ways.${id}.what`)}</p>
            <p>
              <strong>{t('language.pays_label')}</strong> {t(`plans.pays.${pays}`)}.
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Leads to the page with the desks of one's own municipality. */
function Town({ context: { t, language } }: { context: PageContext }) {
  return (
    <section aria-labelledby="town">
      <Heading level={2} id="town">
        {t('language.town.title')}
      </Heading>
      <search>
        <form class="o-find" method="get" action={localised(language, '/help')}>
          <TextField
            id="municipality"
            label={t('language.town.label')}
            hint={t('help.find.hint')}
            maxLength={80}
            autocomplete="address-level2"
          />
          <Button type="submit">{t('language.town.button')}</Button>
        </form>
      </search>
      <Island name="known-place" props={{ page: 'help' }} />
    </section>
  );
}
