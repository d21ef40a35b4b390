// SPDX-License-Identifier: EUPL-1.2

import type { PlainDate } from '@opstap/kernel';
import { type Facts, inquire, type Pack, type Question } from '@opstap/rules';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { skippedQuestions } from '../../app/device-journey.ts';
import { factsKnown, knownFacts } from '../../app/known-facts.ts';
import { loadPack, NO_REFERENCE } from '../../app/published.ts';
import { useDevice } from '../../app/use-device.ts';
import type { LoadedInquiry } from '../inquiries/use-inquiry.ts';
import { factsForQuestions, openQuestions, withoutPayslip } from './assess-contract.ts';
import { type Assessment, assess } from './assessment.ts';
import { EXAMPLE_PAYSLIPS, EXAMPLE_PERSON } from './example.ts';
import { type KeptPay, readPay, writePay } from './kept-pay.ts';
import type { Payslip } from './payslip.ts';

/** What the page works on: the questions of the inquiry, the payslips, and what follows. An example is shown, never kept. */
export type Pay = {
  pack: Pack;
  inquiry: LoadedInquiry;
  person: Facts;
  payslips: readonly Payslip[];
  adultOn?: PlainDate;
  assessment: Assessment;
  isExample: boolean;
  /** False when the browser stores nothing. */
  isKept: boolean;
  change(changed: Partial<Pick<KeptPay, 'payslips' | 'adultOn'>>): void;
  showExample(isShown: boolean): void;
};

const INQUIRY = 'klopt_mijn_loon';
const NO_PAY: KeptPay = { format: 1, payslips: [], at: '' };
const EXAMPLE: KeptPay = { ...NO_PAY, payslips: EXAMPLE_PAYSLIPS };

/** The law, the answers and the payslips on this device. Undefined while loading. */
export function usePay(today: PlainDate): Pay | { failed: true } | undefined {
  const [pack, setPack] = useState<Pack>();
  const [hasFailed, setFailed] = useState(false);
  const [kept, setKept] = useState<KeptPay>();
  const [isPayKept, setPayKept] = useState(true);
  const [isExample, showExample] = useState(false);
  const { device, profile, change: changeAnswers, isKept } = useDevice();
  useEffect(() => {
    loadPack(INQUIRY).then(setPack, () => setFailed(true));
    void readPay().then((pay) => setKept(pay ?? NO_PAY));
  }, []);

  return useMemo(() => {
    if (hasFailed) return { failed: true };
    if (!pack || !device || !kept) return undefined;
    const { payslips, adultOn } = isExample ? EXAMPLE : kept;
    const known = knownFacts(device, profile, (fact) => pack.facts[fact]?.question);
    const person = isExample ? EXAMPLE_PERSON : factsKnown(known);
    const on = isExample ? EXAMPLE_PAYSLIPS[0]?.from : adultOn;
    return {
      pack,
      inquiry: {
        name: INQUIRY,
        outcomes: pack.inquiries[INQUIRY] ?? [],
        device,
        known,
        profile,
        change: changeAnswers,
        isKept,
        ...questionsOf(pack, person, payslips, today, skippedQuestions(device)),
      },
      person,
      payslips,
      ...(on && { adultOn: on }),
      assessment: assess(pack, person, payslips, today, on),
      isExample,
      isKept: isKept && isPayKept,
      showExample,
      change(changed) {
        const pay: KeptPay = { ...kept, ...changed, at: new Date().toISOString() };
        setKept(pay);
        void writePay(pay).then(setPayKept);
      },
    };
  }, [hasFailed, pack, device, profile, kept, isExample, isKept, isPayKept, today, changeAnswers]);
}

/** The questions about the contract: what a payslip holds is not asked again. */
function questionsOf(
  pack: Pack,
  person: Facts,
  payslips: readonly Payslip[],
  today: PlainDate,
  skippedIds: readonly string[],
) {
  const questions: Question[] = pack.questions.map(withoutPayslip).filter(({ facts }) => facts.length > 0);
  const facts = factsForQuestions(pack, person, payslips);
  const asOf = { on: today };
  const isAnswered = ({ id, facts: names }: Question) =>
    skippedIds.includes(id) || names.some((fact) => fact in person);
  return {
    published: { pack: { ...pack, questions }, reference: NO_REFERENCE },
    facts,
    asOf,
    inquiry: inquire(pack, facts, asOf),
    openQuestions: openQuestions(pack, person, payslips, today).filter(({ id }) => !skippedIds.includes(id)),
    answeredQuestions: questions.filter(isAnswered),
  };
}
