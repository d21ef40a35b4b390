// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { ExplainedStep, Translator } from '@opstap/publication';
import { localised } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Folded } from '../../ui/folded.tsx';
import { Loading } from '../../ui/state.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { ABUSE_STEPS } from '../fair-work/sensitive.ts';
import { Feedback } from '../feedback/feedback.tsx';
import { StepDetails } from './step-details.tsx';
import { useDetailTexts } from './use-detail-texts.ts';

/** The step that Opstap itself has a page for. */
const PROFILE_STEP = 'profiel_en_cv';

type ResultStepProps = {
  step: ExplainedStep;
  /** The same step with everything, by the texts of the details. */
  whole: (details: Translator) => ExplainedStep;
  language: Language;
  t: Translator;
  isTicked: boolean;
  onTick: (isDone: boolean) => void;
};

/** One step of the person's own journey: in short, why and by when; on a tap everything else. */
export function ResultStep({ step, whole, language, t, isTicked, onTick }: ResultStepProps) {
  const isUndecided = step.status === 'open' || step.status === 'not_for_you';
  return (
    <li class="o-card o-result-step" id={step.id}>
      <h3 class="o-card__title">
        <a href={localised(language, `/steps/${step.id}`)}>{step.title}</a>
      </h3>
      {!isUndecided && <Badges step={step} t={t} />}
      {step.status === 'now' && <Paragraph>{step.summary}</Paragraph>}
      <Why step={step} t={t} language={language} />
      {!isUndecided && (
        <>
          {step.id === PROFILE_STEP && (
            <p class="o-actions">
              <LinkButton href={localised(language, '/profile')} iconEnd="arrow">
                {t('result.to_profile')}
              </LinkButton>
            </p>
          )}
          <Folded summary={t('result.how')} draw={() => <Whole whole={whole} t={t} language={language} />} />
          {/* A tick on a step about abuse would tell something to whoever picks up the phone. */}
          {!ABUSE_STEPS.includes(step.id) && (
            <p class="o-actions">
              <Button icon="check" pressed={isTicked} onClick={() => onTick(!isTicked)}>
                {t('result.done')}
                <span class="o-visually-hidden">: {step.title}</span>
              </Button>
            </p>
          )}
        </>
      )}
    </li>
  );
}

function Whole({ whole, t, language }: Pick<ResultStepProps, 'whole' | 't' | 'language'>) {
  const details = useDetailTexts(language);
  const step = details && whole(details);
  if (!step) return <Loading text={t('flow.loading')} />;
  return (
    <>
      {step.status !== 'now' && <Paragraph>{step.summary}</Paragraph>}
      <StepDetails step={step} t={t} />
      <Details summary={t('shell.feedback.title')}>
        <Feedback about={{ type: 'step', id: step.id }} language={language} t={t} isTitled={false} />
      </Details>
    </>
  );
}

function Badges({ step, t }: { step: ExplainedStep; t: Translator }) {
  const { deadline, notBefore } = step;
  return (
    <p class="o-badges">
      {deadline && (
        <Badge tone="deadline" icon="calendar">
          {t(deadline.past ? 'document.deadline_past' : 'document.deadline', { date: deadline.text })}
        </Badge>
      )}
      {notBefore && <Badge icon="calendar">{t('document.not_before', { date: notBefore.text })}</Badge>}
      <Badge icon="people">{step.byText}</Badge>
      <Badge icon="clock">{step.effort}</Badge>
      <Badge icon="euro">{step.cost}</Badge>
      {step.verify && (
        <Badge tone="uncertain" icon="question">
          {t('document.uncertain')}
        </Badge>
      )}
    </p>
  );
}

/** The first reason is the step's own; those behind it are with the details. */
function Why({ step, t, language }: { step: ExplainedStep; t: Translator; language: Language }) {
  if (step.decidedBy) {
    return (
      <p>
        {t('result.depends')}{' '}
        <a class="nl-link" href={`${localised(language, '/journey')}#change-${step.decidedBy.question}`}>
          {step.decidedBy.title}
        </a>
      </p>
    );
  }
  const reason = step.askAPerson ?? step.reasons[0]?.text;
  return (
    <>
      {reason && (
        <p>
          {step.status !== 'not_for_you' && <strong>{t('document.why')}: </strong>}
          <Explained>{reason}</Explained>
        </p>
      )}
      {step.waitsFor.length > 0 && (
        <p>
          <strong>{t('document.waits_for')}: </strong>
          {step.waitsFor.map(({ title }) => title).join('; ')}
        </p>
      )}
    </>
  );
}
