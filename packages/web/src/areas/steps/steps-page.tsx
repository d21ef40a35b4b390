// SPDX-License-Identifier: EUPL-1.2
import { formatAmounts } from '@opstap/publication';
import { parameterAt, type Step } from '@opstap/rules';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { JourneyDrawing } from '../../ui/drawings/journey.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { StepCard } from '../../ui/step-card.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { listSteps } from './explained-step.ts';

/** All steps by phase, for everybody; a person's own choice of them is the journey. */
export function stepsPage(context: PageContext): Page {
  const { t, language, publication } = context;
  const { phases } = publication.pack;
  const steps = listSteps(context);
  const groups = phases.map((phase) => ({ phase, steps: steps.filter((step) => step.phase === phase) }));
  return {
    title: t('shell.steps.title'),
    description: t('shell.steps.description'),
    body: (
      <>
        <PageHead title={t('shell.steps.title')} lead={t('shell.steps.lead')} drawing={<JourneyDrawing />} />
        <p class="o-actions">
          <LinkButton kind="primary" href={localised(language, '/journey')} iconEnd="arrow">
            {t('home.start')}
          </LinkButton>
        </p>
        {steps.length === 0 && <Paragraph>{t('shell.steps.none')}</Paragraph>}
        {groups.map(
          (group) =>
            group.steps.length > 0 && (
              <section aria-labelledby={group.phase} key={group.phase}>
                <Heading level={2} id={group.phase}>
                  {t(`phases.${group.phase}`)}
                </Heading>
                <div class="o-grid">
                  {group.steps.map((step) => (
                    <StepLink step={step} context={context} key={step.id} />
                  ))}
                </div>
              </section>
            ),
        )}
      </>
    ),
  };
}

function StepLink({ step, context }: { step: Step; context: PageContext }) {
  const { t, language, publication, today } = context;
  const { pack } = publication;
  const outcomes = Object.fromEntries(step.amounts.map((name) => [name, parameterAt(pack, name, today)]));
  const amounts = formatAmounts(outcomes, pack, t);
  return (
    <StepCard
      href={localised(language, `/steps/${step.id}`)}
      title={t(`steps.${step.id}.title`, amounts)}
      summary={t(`steps.${step.id}.summary`, amounts)}
    />
  );
}
