// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate, type PlainDate } from '@opstap/kernel';
import { type Facts, inquire, type Outcome, type Pack } from '@opstap/rules';
import { completeHiring } from './hiring-facts.ts';
import { type AskedItem, HIRING_ITEMS, HIRING_SECTIONS, type HiringSectionId } from './hiring-items.ts';

/** How an item stands: judged, only told, waiting for an answer, for a person to look at, or law that is not known for that day. */
export type HiringState = 'in_order' | 'to_do' | 'told' | 'open' | 'ask' | 'not_known';

export type HiringItem = {
  /** The outcome, with the supposed answer behind it where the same outcome is asked more than once. */
  id: string;
  outcome: string;
  supposed: Facts;
  on: PlainDate;
  answer: Outcome;
  state: HiringState;
};

/** A day to act on, or by. `id` is that of an item, or `begin_van_het_werk` or `einde_van_het_werk`. */
export type HiringDate = { id: string; date: PlainDate };

export type HiringPlan = {
  on: PlainDate;
  packHash: string;
  /** The first working day, when it was given. */
  begins: PlainDate | undefined;
  sections: readonly { id: HiringSectionId; items: readonly HiringItem[] }[];
  dates: readonly HiringDate[];
  /** For each kind of proof whether it is enough on the first working day, with a date on it that has not passed. */
  proofs: readonly { proof: string; state: HiringState }[];
};

/**
 * What an employer, agency, hirer or household does to hire one person in order, worked out on a day. `facts` must have passed
 * `checkFacts`; nothing is required, and what is not given leaves its items open.
 */
export function hiringPlan(pack: Pack, given: Facts, on: PlainDate): HiringPlan {
  const facts = completeHiring(given);
  const begin = given['begin_van_het_werk'];
  const begins = isPlainDate(begin) ? begin : undefined;
  const firstDay = begins ?? on;
  const answerTo = ({ outcome, supposed, onFirstDay }: AskedItem) =>
    inquire(pack, { ...facts, ...supposed }, { on: onFirstDay ? firstDay : on }).ask(outcome);

  const isShown = (item: AskedItem) => {
    if (item.shown && !item.shown(facts)) return false;
    if (!item.onlyIf) return true;
    const condition = answerTo({ ...item, outcome: item.onlyIf.outcome });
    return condition.kind === 'known' && condition.value === item.onlyIf.is;
  };
  const itemOf = (item: AskedItem): HiringItem => {
    const answer = answerTo(item);
    const { outcome, supposed = {}, onFirstDay } = item;
    const cases = HIRING_ITEMS.later.includes(item) ? Object.values(supposed) : [];
    return {
      id: [outcome, ...cases].join('.'),
      outcome,
      supposed,
      on: onFirstDay ? firstDay : on,
      answer,
      state: stateOf(answer, item.good),
    };
  };
  const sections = HIRING_SECTIONS.map((id) => ({ id, items: HIRING_ITEMS[id].filter(isShown).map(itemOf) }));
  return {
    on,
    packHash: pack.hash,
    begins,
    sections: sections.filter(({ items }) => items.length > 0),
    dates: datesOf(
      sections.flatMap(({ items }) => items),
      facts,
    ),
    proofs: (pack.facts['soort_bewijs']?.values ?? []).map((proof) => {
      const supposed = { soort_bewijs: proof, bewijs_geldig_tot: firstDay };
      const answer = answerTo({ outcome: 'bewijs_geldig_op_datum', onFirstDay: true, supposed });
      return { proof, state: stateOf(answer, true) };
    }),
  };
}

function stateOf(answer: Outcome, good: boolean | undefined): HiringState {
  switch (answer.kind) {
    case 'known':
      if (good === undefined) return 'told';
      return answer.value === good ? 'in_order' : 'to_do';
    case 'unknown':
      return 'open';
    case 'not_covered':
      return 'not_known';
    default:
      return 'ask';
  }
}

const DEADLINES = new Set(
  Object.values(HIRING_ITEMS).flatMap((items) =>
    items.flatMap((item) => (item.isDeadline ? item.outcome : [])),
  ),
);

function datesOf(items: readonly HiringItem[], facts: Facts): HiringDate[] {
  const own = ['begin_van_het_werk', 'einde_van_het_werk'].map((id) => ({ id, date: facts[id] }));
  const deadlines = items
    .filter(({ outcome }) => DEADLINES.has(outcome))
    .map(({ id, answer }) => ({ id, date: answer.kind === 'known' ? answer.value : undefined }));
  return [...own, ...deadlines]
    .flatMap(({ id, date }) => (isPlainDate(date) ? [{ id, date }] : []))
    .sort((one, other) => one.date.localeCompare(other.date));
}
