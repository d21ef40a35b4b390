// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { Button } from '../../ui/button.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/state.tsx';
import { AnswerFoot } from '../inquiries/answer-foot.tsx';
import { INQUIRY_TEXTS } from '../inquiries/inquiry.tsx';
import { InquiryQuestion } from '../inquiries/inquiry-question.tsx';
import { useBeside } from '../inquiries/use-beside.ts';
import { useScreen } from '../questions/use-screen.ts';
import { ContractPart } from './contract-part.tsx';
import { EXAMPLE_PERSON } from './example.ts';
import { euro } from './letter.ts';
import { LetterPart } from './letter-part.tsx';
import { OutcomePart } from './outcome-part.tsx';
import './pay.css';
import { PayslipPart } from './payslip-part.tsx';
import { type Pay, usePay } from './use-pay.ts';

const TEXTS = [...INQUIRY_TEXTS, 'law-klopt_mijn_loon', 'pay'];

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
  const beside = useBeside(t, TEXTS);
  const { assessment, inquiry } = pay;
  const told = [
    ...assessment.contract,
    assessment.holidays,
    ...assessment.payslips.flatMap(({ findings }) => findings),
  ];
  return (
    <div class="o-result o-pay">
      {!pay.isKept && <Notice kind="warning">{t('answer.not_kept')}</Notice>}
      <Example pay={pay} t={t} />
      <PayslipPart pay={pay} t={t} />
      {!pay.isExample && <ContractPart pay={pay} t={t} onAsk={onAsk} />}
      <OutcomePart pay={pay} today={today} t={t} translators={beside.translators} />
      <LetterPart pay={pay} today={today} t={t} />
      <NextLinks tool="pay_check" signs={[isOwed(pay) ? 'owed' : 'fine']} t={t} />
      <AnswerFoot
        outcomes={told.map(({ answer }) => answer)}
        loaded={{ ...inquiry, facts: pay.person }}
        beside={beside}
        t={t}
      />
    </div>
  );
}

/** With an amount there is a letter too. */
function isOwed({ assessment }: Pay): boolean {
  return assessment.totals.totalCents > 0;
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
