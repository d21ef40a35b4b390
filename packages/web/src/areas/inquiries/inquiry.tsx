// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import { OUTCOME_TEXTS, type Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sourceOf } from '../../app/known-facts.ts';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/state.tsx';
import { EarlierAnswers } from '../known/earlier-answers.tsx';
import { useScreen } from '../questions/use-screen.ts';
import { InquiryQuestion } from './inquiry-question.tsx';
import { type LoadedInquiry, useInquiry } from './use-inquiry.ts';

export type InquiryProps = { language: Language; today: PlainDate };
export type ResultProps = { loaded: LoadedInquiry; language: Language; t: Translator };

/** The texts that every inquiry needs in the browser, beside `law-<inquiry>`. */
export const INQUIRY_TEXTS = [...OUTCOME_TEXTS, 'shell', 'flow', 'check', 'known', 'next'] as const;

type Props = InquiryProps & {
  name: string;
  isLed?: boolean;
  t: Translator;
  result: (shown: Omit<ResultProps, 't'> & { goOn?: () => void }) => ComponentChildren;
};

/** The questions of an inquiry one by one, and then, or at `#answer`, what follows from them. */
export function Inquiry({ name, isLed = false, language, today, t, result }: Props) {
  const loaded = useInquiry(name, today, { isLed, language });
  if (!loaded) return <Loading text={t('flow.loading')} />;
  if ('failed' in loaded) return <LoadFailed t={t} />;
  return <Screens loaded={loaded} language={language} t={t} result={result} />;
}

function Screens({ loaded, language, t, result }: ResultProps & Pick<Props, 'result'>) {
  const screen = useScreen(loaded.published.pack.questions);
  const isAnswer = screen.place === 'answer';
  const question = screen.asked ?? (isAnswer ? undefined : loaded.openQuestions[0]);
  const shown = question?.id ?? 'answer';
  const source = sourceOf(loaded.name);

  // Another screen takes the focus; the first one of a visit does not.
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current !== shown) document.getElementById(question ? 'question' : 'answer')?.focus();
    before.current = shown;
  }, [shown, question]);

  return (
    <>
      {!loaded.isKept && <Notice kind="warning">{t('answer.not_kept')}</Notice>}
      {source && !screen.isChange && <EarlierAnswers loaded={loaded} asks={source} page="" t={t} />}
      {question ? (
        <InquiryQuestion loaded={loaded} question={question} screen={screen} t={t} />
      ) : (
        result({
          loaded,
          language,
          ...(loaded.openQuestions.length > 0 && { goOn: () => screen.go('answer') }),
        })
      )}
    </>
  );
}
