// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Facts, Pack } from '@opstap/rules';
import { assessContract, holidayHours } from './assess-contract.ts';
import { type AssessedPayslip, assessPayslip } from './assess-payslip.ts';
import type { Finding } from './finding.ts';
import { inOrder, type Payslip } from './payslip.ts';
import { type Totals, totalsOf } from './totals.ts';

/** All that the page answers: the contract today, every payslip on its own last day, and the sums. */
export type Assessment = {
  contract: readonly Finding[];
  holidays: Finding;
  payslips: readonly AssessedPayslip[];
  totals: Totals;
};

/** `adultOn`: a day on which the person says to have been 21 or older. */
export function assess(
  pack: Pack,
  person: Facts,
  payslips: readonly Payslip[],
  today: PlainDate,
  adultOn?: PlainDate,
): Assessment {
  const then = isAgeOpen(person, payslips, adultOn) ? withoutAge(person) : person;
  const assessed = inOrder(payslips).map((payslip) => assessPayslip(pack, payslip, then, today));
  return {
    contract: assessContract(pack, person, today),
    holidays: holidayHours(pack, person, today),
    payslips: assessed,
    totals: totalsOf(assessed),
  };
}

const ADULT = '21_en_ouder';

/** Whether it must still be asked if somebody was 21 or older in the oldest period: their age is not known, or that of today only. */
export function isAgeOpen(person: Facts, payslips: readonly Payslip[], adultOn?: PlainDate): boolean {
  const [first] = inOrder(payslips);
  const { leeftijdsgroep: age = ADULT } = person;
  if (!first || age !== ADULT || 'geboortedatum' in person) return false;
  return adultOn === undefined || adultOn > first.from;
}

function withoutAge({ leeftijdsgroep: _age, ...person }: Facts): Facts {
  return person;
}
