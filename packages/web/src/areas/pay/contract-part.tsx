// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { Button } from '../../ui/button.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { EarlierAnswers } from '../known/earlier-answers.tsx';
import type { Pay } from './use-pay.ts';

/** What is known of the contract, and the way to the questions that are left. */
export function ContractPart({ pay, t, onAsk }: { pay: Pay; t: Translator; onAsk: () => void }) {
  const left = pay.inquiry.openQuestions.length;
  const isBegun = pay.inquiry.answeredQuestions.length > 0;
  return (
    <section aria-labelledby="contract">
      <Heading level={2} id="contract" focusable>
        {t('pay.contract.title')}
      </Heading>
      <Paragraph>
        {left > 0
          ? `${t('pay.contract.lead')} ${t('pay.contract.left', { count: left })}`
          : t('pay.contract.complete')}
      </Paragraph>
      <EarlierAnswers loaded={pay.inquiry} asks="klopt_mijn_loon" page="" t={t} />
      {left > 0 && (
        <p class="o-actions">
          <Button kind={pay.payslips.length > 0 ? 'primary' : 'secondary'} iconEnd="arrow" onClick={onAsk}>
            {t(isBegun ? 'answer.go_on' : 'pay.contract.start')}
          </Button>
        </p>
      )}
    </section>
  );
}
