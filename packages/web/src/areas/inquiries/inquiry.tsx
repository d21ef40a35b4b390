// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import { OUTCOME_TEXTS, type Translator } from '@opstap/publication';
import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../app/client/use-texts.ts';
import { sourceOf } from '../../app/known-facts.ts';
import { type Later, useLater } from '../../app/later.ts';
import { WhenThere } from '../../app/when-there.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/state.tsx';
import { EarlierAnswers } from '../known/earlier-answers.tsx';
import { useScreen } from '../questions/use-screen.ts';
import { InquiryQuestion } from './inquiry-question.tsx';
import { type LoadedInquiry, useInquiry } from './use-inquiry.ts';

export type InquiryProps = { language: Language; today: PlainDate };
export type ResultProps = {
  loaded: LoadedInquiry;
  /** The first finding of the inquiry is what the page asks: it stands above the others, whatever the answer. */
  isLed: boolean;
  /** Leads to the next question, where there is one that can still change something. */
  goOn?: () => void;
  t: Translator;
};

/** What every inquiry puts its questions with, beside `asks-<inquiry>`. */
export const ASKING_TEXTS = ['answer', 'shell', 'flow', 'known'] as const;

/** What the result of an inquiry is told with. */
export function resultTexts(name: string): string[] {
  return [...ASKING_TEXTS, ...OUTCOME_TEXTS, 'check', 'next', `asks-${name}`, `law-${name}`];
}

/** The result comes while the questions are answered: nobody waits for it before. */
export type LaterResult = Later<ComponentType<ResultProps>>;

type Props = InquiryProps & {
  name: string;
  isLed: boolean;
  result: LaterResult;
  /** The areas of texts of the result. */
  texts: readonly string[];
  t: Translator;
};

/** The questions of an inquiry one by one, and then, or at `#answer`, what follows from them. */
export function Inquiry({ name, isLed, language, today, result, texts, t }: Props) {
  const loaded = useInquiry(name, today, { isLed, language });
  if (!loaded) return <Loading text={t('flow.loading')} />;
  if ('failed' in loaded) return <LoadFailed t={t} />;
  return <Screens loaded={loaded} isLed={isLed} result={result} texts={texts} t={t} />;
}

type ScreensProps = Pick<Props, 'isLed' | 'result' | 'texts' | 't'> & { loaded: LoadedInquiry };

function Screens({ loaded, isLed, result, texts, t }: ScreensProps) {
  const screen = useScreen(loaded.published.pack.questions);
  const isAnswer = screen.place === 'answer';
  const question = screen.asked ?? (isAnswer ? undefined : loaded.openQuestions[0]);
  const [isBegun, setBegun] = useState(false);
  const isNear = isBegun || !question || loaded.answeredQuestions.length > 0;
  const code = useLater(result, isNear);
  const words = useTexts(t.language, texts, isNear);
  const shown = question?.id ?? 'answer';

  // Another screen takes the focus once it is there; the first one of a visit does not.
  const before = useRef(shown);
  const isThere = question !== undefined || (code !== undefined && words !== undefined);
  useLayoutEffect(() => {
    if (!isThere) return;
    if (before.current !== shown) document.getElementById(question ? 'question' : 'answer')?.focus();
    before.current = shown;
  }, [shown, question, isThere]);

  if (question)
    return (
      // The result is sent for as soon as something is chosen.
      <div onInput={() => setBegun(true)}>
        <Head loaded={loaded} isChange={screen.isChange} t={t} />
        <InquiryQuestion loaded={loaded} question={question} screen={screen} t={t} />
      </div>
    );
  return (
    <WhenThere code={code} texts={words} t={t}>
      {(Result, own) => (
        <>
          <Head loaded={loaded} isChange={screen.isChange} t={t} />
          <Result
            loaded={loaded}
            isLed={isLed}
            {...(loaded.openQuestions.length > 0 && { goOn: () => screen.go('answer') })}
            t={own}
          />
        </>
      )}
    </WhenThere>
  );
}

type HeadProps = { loaded: LoadedInquiry; isChange: boolean; t: Translator };

/** What stands above questions and result. */
function Head({ loaded, isChange, t }: HeadProps) {
  const source = sourceOf(loaded.name);
  return (
    <>
      {!loaded.isKept && <Notice kind="warning">{t('answer.not_kept')}</Notice>}
      {source && !isChange && <EarlierAnswers loaded={loaded} asks={source} page="" t={t} />}
    </>
  );
}
