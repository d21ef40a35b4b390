// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedStep, Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Pair } from '../../ui/pair.tsx';
import { Heading } from '../../ui/text.tsx';
import { StepDetails } from '../journey/step-details.tsx';
import type { Row, SideBySide } from './two-languages.ts';

type AdviserStepsProps = {
  groups: SideBySide['groups'];
  ticked: readonly string[];
  /** Steps that stand among what was agreed. */
  agreed: readonly string[];
  t: Translator;
  onTick: (step: string, isDone: boolean) => void;
  onAgree: (step: string) => void;
};

/** The steps by status, each in both languages. What is not for now is one tap away. */
export function AdviserSteps({ groups, t, ...step }: AdviserStepsProps) {
  return (
    <section aria-labelledby="adviser-steps">
      <Heading level={2} id="adviser-steps">
        {t('adviser.steps.title')}
      </Heading>
      {groups
        .filter(({ steps }) => steps.length > 0)
        .map(({ status, titles, steps }) => {
          const list = (
            <ul class="o-pairs">
              {steps.map((row) => (
                <AdviserStep key={row.id} row={row} t={t} {...step} />
              ))}
            </ul>
          );
          const isSide = status === 'open' || status === 'done' || status === 'not_for_you';
          return (
            <section key={status}>
              <Pair sides={titles} compact>
                {(title) => <Heading level={3}>{title}</Heading>}
              </Pair>
              {isSide ? (
                <Details summary={t('adviser.steps.show', { count: steps.length })}>{list}</Details>
              ) : (
                list
              )}
            </section>
          );
        })}
    </section>
  );
}

type AdviserStepProps = Omit<AdviserStepsProps, 'groups'> & { row: Row<ExplainedStep> };

function AdviserStep({ row, ticked, agreed, t, onTick, onAgree }: AdviserStepProps) {
  const step = row.sides[0]?.value;
  const own = row.sides.find(({ language }) => language === t.language)?.value ?? step;
  if (!step || !own) return null;
  const isTicked = ticked.includes(row.id);
  return (
    <li class="o-card">
      <Pair sides={row.sides}>{(side, its) => <StepSummary step={side} t={its} />}</Pair>
      {step.status !== 'not_for_you' && (
        <>
          <UnfoldedDetails row={row} t={t} />
          <p class="o-actions">
            <Button icon="check" pressed={isTicked} onClick={() => onTick(row.id, !isTicked)}>
              {t('adviser.steps.done')}
              <span class="o-visually-hidden">: {own.title}</span>
            </Button>
            {agreed.includes(row.id) ? (
              <Badge tone="done" icon="people">
                {t('agreed.is_agreed')}
              </Badge>
            ) : (
              step.status !== 'done' && (
                <Button icon="people" onClick={() => onAgree(row.id)}>
                  {t('agreed.agree')}
                  <span class="o-visually-hidden">: {own.title}</span>
                </Button>
              )
            )}
          </p>
        </>
      )}
    </li>
  );
}

function StepSummary({ step, t }: { step: ExplainedStep; t: Translator }) {
  const { deadline, status } = step;
  const [reason] = step.reasons;
  return (
    <>
      <h4 class="o-card__title">{step.title}</h4>
      {deadline && (
        <p class="o-badges">
          <Badge tone="deadline" icon="calendar">
            {t(deadline.past ? 'document.deadline_past' : 'document.deadline', { date: deadline.text })}
          </Badge>
        </p>
      )}
      {status !== 'not_for_you' && <p>{step.summary}</p>}
      {status === 'open' && (
        <p>{step.decidedBy ? `${t('result.depends')} ${step.decidedBy.title}` : step.askAPerson}</p>
      )}
      {status !== 'open' && reason && <p class="o-quiet">{reason.text}</p>}
    </>
  );
}

/** Made only when it is opened: all steps in two languages are a lot for a small device. */
function UnfoldedDetails({ row, t }: { row: Row<ExplainedStep>; t: Translator }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="o-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('adviser.steps.how')}</summary>
      <div class="o-details__content">
        {isOpen && <Pair sides={row.sides}>{(side, its) => <StepDetails step={side} t={its} />}</Pair>}
      </div>
    </details>
  );
}
