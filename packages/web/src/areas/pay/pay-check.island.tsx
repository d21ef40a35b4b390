// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../app/client/use-texts.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { later, useLater } from '../../app/later.ts';
import { WhenThere } from '../../app/when-there.tsx';
import { Button } from '../../ui/button.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading, State } from '../../ui/state.tsx';
import { Heading } from '../../ui/text.tsx';
import { ASKING_TEXTS } from '../inquiries/inquiry.tsx';
import { InquiryQuestion } from '../inquiries/inquiry-question.tsx';
import { useScreen } from '../questions/use-screen.ts';
import { ContractPart } from './contract-part.tsx';
import { EXAMPLE_PERSON } from './example.ts';
import { euro } from './in-words.ts';
import { RESULT_TEXTS } from './result-texts.ts';
import './pay.css';
import { PayslipPart } from './payslip-part.tsx';
import { type Pay, usePay } from './use-pay.ts';

const result = later(() => import('./pay-result.tsx'));

/** What stands there before there is a result. */
const TEXTS = [...ASKING_TEXTS, 'asks-klopt_mijn_loon', 'pay', 'next'];

type Props = { language: Language; today: PlainDate };

/** Contract and payslips beside the law, on this device: questions, payslips, outcome and letter on one page. */
function PayCheck({ today, t }: Props & { t: Translator }) {
  const pay = usePay(today);
  if (!pay) return <Loading text={t('flow.loading')} />;
  if ('failed' in pay) return <LoadFailed t={t} />;
  return <Screens pay={pay} today={today} t={t} />;
}

type ScreensProps = { pay: Pay; today: PlainDate; t: Translator };

function Screens({ pay, today, t }: ScreensProps) {
  const screen = useScreen(pay.inquiry.published.pack.questions);
  const [isAsking, setAsking] = useState(false);
  const isNext = isAsking && screen.place !== 'answer';
  const question = pay.isExample
    ? undefined
    : (screen.asked ?? (isNext ? pay.inquiry.openQuestions[0] : undefined));
  const shown = question?.id ?? 'contract';

  // Another screen takes the focus; the first one of a visit does not.
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current !== shown) document.getElementById(question ? 'question' : 'contract')?.focus();
    before.current = shown;
  }, [shown, question]);

  if (question) return <InquiryQuestion loaded={pay.inquiry} question={question} screen={screen} t={t} />;
  const ask = () => {
    setAsking(true);
    screen.go('answer');
  };
  return <Overview pay={pay} today={today} t={t} onAsk={ask} />;
}

function Overview({ pay, today, t, onAsk }: ScreensProps & { onAsk: () => void }) {
  const [isBegun, setBegun] = useState(false);
  const { inquiry, payslips } = pay;
  const hasSome = payslips.length > 0 || inquiry.answeredQuestions.length > 0;
  const code = useLater(result, isBegun || hasSome);
  const texts = useTexts(t.language, RESULT_TEXTS, isBegun || hasSome);
  return (
    // The result is sent for with the first tap or key.
    <div class="o-result o-pay" onPointerDown={() => setBegun(true)} onFocusIn={() => setBegun(true)}>
      {!pay.isKept && <Notice kind="warning">{t('answer.not_kept')}</Notice>}
      <Example pay={pay} t={t} />
      <PayslipPart pay={pay} isNear={isBegun} t={t} />
      {!pay.isExample && <ContractPart pay={pay} t={t} onAsk={onAsk} />}
      {hasSome ? (
        <WhenThere code={code} texts={texts} t={t}>
          {({ PayResult }, words) => <PayResult pay={pay} today={today} t={words} />}
        </WhenThere>
      ) : (
        <NoResult t={t} />
      )}
    </div>
  );
}

function NoResult({ t }: { t: Translator }) {
  return (
    <section aria-labelledby="answer">
      <Heading level={2} id="answer" focusable>
        {t('pay.result.title')}
      </Heading>
      <State kind="unknown" title={t('pay.result.empty')} />
      <NextLinks tool="pay_check" signs={['fine']} t={t} />
    </section>
  );
}

function Example({ pay, t }: { pay: Pay; t: Translator }) {
  if (!pay.isExample) {
    return (
      <p class="o-actions">
        <Button onClick={() => pay.showExample(true)}>{t('pay.example.show')}</Button>
      </p>
    );
  }
  return (
    <Notice kind="info" title={t('pay.example.title')} role="status">
      <p>{t('pay.example.text', { amount: euro(Number(EXAMPLE_PERSON['loon_cent']), t) })}</p>
      <p>
        <Button onClick={() => pay.showExample(false)}>{t('pay.example.close')}</Button>
      </p>
    </Notice>
  );
}

export const island: IslandDefinition<Props> = {
  explains: true,
  texts: TEXTS,
  data: ['packs/klopt_mijn_loon'],
  view: PayCheck,
};
