// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { NextLinks } from '../../ui/next-links.tsx';
import { AnswerFoot } from '../inquiries/answer-foot.tsx';
import { useBeside } from '../inquiries/use-beside.ts';
import { LetterPart } from './letter-part.tsx';
import { OutcomePart } from './outcome-part.tsx';
import { RESULT_TEXTS } from './result-texts.ts';
import type { Pay } from './use-pay.ts';

type Props = { pay: Pay; today: PlainDate; t: Translator };

/** What follows from contract and payslips, the letter where something is owed, and the tools. `t` holds RESULT_TEXTS. */
export function PayResult({ pay, today, t }: Props) {
  const beside = useBeside(t, RESULT_TEXTS);
  const { assessment, inquiry } = pay;
  const told = [
    ...assessment.contract,
    assessment.holidays,
    ...assessment.payslips.flatMap(({ findings }) => findings),
  ];
  return (
    <>
      <OutcomePart pay={pay} today={today} t={t} translators={beside.translators} />
      <LetterPart pay={pay} today={today} t={t} />
      <NextLinks tool="pay_check" signs={[isOwed(pay) ? 'owed' : 'fine']} t={t} />
      <AnswerFoot
        outcomes={told.map(({ answer }) => answer)}
        loaded={{ ...inquiry, facts: pay.person }}
        beside={beside}
        t={t}
      />
    </>
  );
}

/** With an amount there is a letter too. */
function isOwed({ assessment }: Pay): boolean {
  return assessment.totals.totalCents > 0;
}
