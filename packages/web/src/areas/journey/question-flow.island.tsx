// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { Question, Value } from '@opstap/rules';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { answer, skip, skippedQuestions } from '../../app/device-journey.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { isLookedUp, NO_REFERENCE } from '../../app/published.ts';
import { useDevice } from '../../app/use-device.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Folded } from '../../ui/folded.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Loading } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { Feedback } from '../feedback/feedback.tsx';
import { EarlierAnswers } from '../known/earlier-answers.tsx';
import { AnswerList } from '../questions/answer-list.tsx';
import { QuestionForm } from '../questions/question-form.tsx';
import { useScreen } from '../questions/use-screen.ts';
import { type LoadedJourney, useJourney } from './use-journey.ts';

type Props = { language: Language; today: PlainDate; demo?: boolean };

/**
 * The questions, one screen at a time; which comes next is the rule engine's choice. The address ends in `#<question>`, so
 * that the browser's own back button works; `#change-<question>` opens one question and leads back to the result.
 */
function QuestionFlow({ language, today, demo = false, t }: Props & { t: Translator }) {
  const loaded = useJourney(useDevice(), { language, today, demo });
  if (!loaded) return <Loading text={t('flow.loading')} />;
  if ('failed' in loaded) return <LoadFailed t={t} />;
  return <Screens loaded={loaded} language={language} today={today} t={t} />;
}

type ScreensProps = { loaded: LoadedJourney; language: Language; today: PlainDate; t: Translator };

function Screens({ loaded, language, today, t }: ScreensProps) {
  const { published, device, known, facts, journey, isCurrent, change, isKept } = loaded;
  const { asked, isChange, depth, go, back } = useScreen(published.pack.questions);
  // Until the journey has followed an answer, the screen stays as it is.
  const last = useRef<Question | undefined>(undefined);
  const question = isCurrent ? (asked ?? journey.nextQuestion) : last.current;
  last.current = question;
  const hasNames = question?.facts.some((name) => isLookedUp(published.pack, name)) ?? true;
  const isWaiting = hasNames && published.reference === NO_REFERENCE;
  const result = localised(language, '/journey/result');
  const skipped = new Set(skippedQuestions(device));
  const left = journey.openQuestions.filter(({ id }) => !skipped.has(id)).length;
  const answered = published.pack.questions.filter(
    ({ facts: names, id }) => names.some((name) => name in known) || skipped.has(id),
  ).length;

  // Another screen takes the focus, the last one too; the first one of a visit does not.
  const shown = useRef(question?.id);
  useLayoutEffect(() => {
    if (shown.current !== question?.id) document.getElementById('question')?.focus();
    shown.current = question?.id;
  }, [question?.id]);

  const store = (from: Question, update: Parameters<typeof change>[0]) => {
    if (!isCurrent) return;
    // The answer is written while the next question is read; only another page has to wait for it.
    const written = change(update);
    if (isChange) void written.then(() => location.assign(result));
    else go(from.id);
  };
  const onAnswer = (values: Record<string, Value | null>) =>
    question &&
    store(question, (before) => answer(before, question.id, values, new Date().toISOString(), 'klantreis'));
  const onSkip = () =>
    question &&
    store(question, (before) => skip(before, question.id, question.facts, new Date().toISOString()));

  return (
    <div class="o-flow">
      {!isKept && <Notice kind="warning">{t('flow.not_kept')}</Notice>}
      {isWaiting && <Loading text={t('flow.loading')} />}
      {isWaiting ? null : question ? (
        <>
          {!isChange && <EarlierAnswers loaded={loaded} asks="klantreis" page="" t={t} />}
          {!isChange && (
            <Progress
              id="progress"
              value={answered}
              max={answered + left}
              text={t('flow.left', { count: left })}
            />
          )}
          <QuestionForm
            key={question.id}
            question={question}
            facts={facts}
            today={today}
            published={published}
            t={t}
            onAnswer={onAnswer}
            onSkip={onSkip}
            onBack={depth > 0 ? back : isChange ? () => location.assign(result) : undefined}
          />
          {answered > 0 && !isChange && (
            <p class="o-flow__stop">
              <a class="nl-link" href={result}>
                {t('flow.stop')}
              </a>
            </p>
          )}
          <Folded
            key={question.id}
            summary={t('shell.feedback.title')}
            draw={() => (
              <Feedback
                about={{ type: 'question', id: question.id }}
                language={language}
                t={t}
                isTitled={false}
              />
            )}
          />
        </>
      ) : (
        <Finished loaded={loaded} language={language} t={t} />
      )}
    </div>
  );
}

function Finished({ loaded, language, t }: Omit<ScreensProps, 'today'>) {
  return (
    <>
      <Heading level={2} id="question" focusable>
        {t('flow.finished')}
      </Heading>
      <Paragraph>{t('flow.finished_text')}</Paragraph>
      <p class="o-actions">
        <LinkButton kind="primary" href={localised(language, '/journey/result')} iconEnd="arrow">
          {t('flow.to_result')}
        </LinkButton>
      </p>
      <AnswerList answered={loaded} page={localised(language, '/journey')} t={t} />
    </>
  );
}

export const island: IslandDefinition<Props> = {
  texts: ['shell', 'flow', 'asks-klantreis', 'known'],
  data: ['packs/klantreis'],
  worker: 'journey',
  view: QuestionFlow,
};
