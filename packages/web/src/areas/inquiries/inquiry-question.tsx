// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { Question, Value } from '@opstap/rules';
import { answer, skip } from '../../app/device-journey.ts';
import { sourceOf } from '../../app/known-facts.ts';
import { Progress } from '../../ui/progress.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { QuestionForm } from '../questions/question-form.tsx';
import type { useScreen } from '../questions/use-screen.ts';
import type { LoadedInquiry } from './use-inquiry.ts';

type Props = {
  loaded: LoadedInquiry;
  question: Question;
  screen: ReturnType<typeof useScreen>;
  t: Translator;
};

/** One question of an inquiry, with how many are left and a way to the answer so far. */
export function InquiryQuestion({ loaded, question, screen, t }: Props) {
  const { published, facts, asOf, openQuestions, answeredQuestions, change } = loaded;
  const { isChange, depth, go, back } = screen;
  const toAnswer = () => {
    location.hash = 'answer';
  };
  const store = (update: Parameters<typeof change>[0]) => {
    // Both before the next draw: the answer is written while the next question is read.
    void change(update);
    if (isChange) toAnswer();
    else go(question.id);
  };
  const now = () => new Date().toISOString();
  const onAnswer = (values: Record<string, Value | null>) =>
    store((before) => answer(before, question.id, values, now(), sourceOf(loaded.name)));
  const onSkip = () => store((before) => skip(before, question.id, question.facts, now()));
  const done = answeredQuestions.length;
  return (
    <div class="o-flow">
      {!isChange && (
        <Progress
          id="progress"
          value={done}
          max={done + openQuestions.length}
          text={t('flow.left', { count: openQuestions.length })}
        />
      )}
      <QuestionForm
        key={question.id}
        question={question}
        facts={facts}
        today={asOf.on}
        published={published}
        t={t}
        onAnswer={onAnswer}
        onSkip={onSkip}
        onBack={depth > 0 ? back : isChange ? toAnswer : undefined}
      />
      {done > 0 && !isChange && (
        <p class="o-flow__stop">
          <a class="nl-link" href="#answer">
            {t('answer.so_far')}
          </a>
        </p>
      )}
      <Paragraph quiet>{t('answer.private')}</Paragraph>
    </div>
  );
}
