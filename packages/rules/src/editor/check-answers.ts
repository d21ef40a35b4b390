// SPDX-License-Identifier: EUPL-1.2
import { addDays, CEFR_LEVELS, type PlainDate, type Random, randomFrom } from '@opstap/kernel';
import { decide, keyOf } from '../decide.ts';
import { evaluateRule, startRun, UNKNOWN } from '../evaluate.ts';
import type { Value } from '../outcome.ts';
import type { Fact, Pack } from '../pack.ts';
import { planFor } from '../plan.ts';

/**
 * What random partial answers show of one outcome: how many definite answers the whole set of facts contradicts (`wrong`, it
 * must be none), and how many stayed unknown for having more completions than are tried (`beyond`).
 */
export type AnswerCheck = { outcome: string; sets: number; definite: number; wrong: number; beyond: number };

/** So many days before and after the day asked about a random date can lie. */
const DATE_RANGE = 900;

/** Asks each outcome on random parts of random complete facts. The same seed gives the same facts. */
export function* checkAnswers(pack: Pack, on: PlainDate, sets: number, seed = 1): Generator<AnswerCheck> {
  const random = randomFrom(seed);
  for (const outcome of Object.keys(pack.rules)) yield checkOutcome(pack, outcome, on, sets, random);
}

function checkOutcome(pack: Pack, outcome: string, on: PlainDate, sets: number, random: Random): AnswerCheck {
  const names = planFor(pack, outcome).facts;
  const check = { outcome, sets, definite: 0, wrong: 0, beyond: 0 };
  for (let set = 0; set < sets; set += 1) {
    const whole = names.map((name) => [name, anyValue(pack.facts[name], on, random)] as const);
    const share = random();
    const partly = decide(
      startRun(
        pack,
        whole.filter(() => random() < share),
        { on },
      ),
      outcome,
    );
    if (partly.beyond) check.beyond += 1;
    if (partly.result === UNKNOWN) continue;
    check.definite += 1;
    const wholly = evaluateRule(startRun(pack, whole, { on }), outcome);
    // A failure stays one; which of several is named may change.
    const isSame =
      typeof partly.result === 'object' ? typeof wholly === 'object' : keyOf(wholly) === keyOf(partly.result);
    if (!isSame) check.wrong += 1;
  }
  return check;
}

function anyValue(fact: Fact | undefined, on: PlainDate, random: Random): Value {
  const among = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)];
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  switch (fact?.type) {
    case 'yesno':
      return random() < 0.5;
    case 'number':
      return whole(fact.min ?? 0, fact.max ?? 100);
    case 'date':
      return addDays(on, whole(-DATE_RANGE, DATE_RANGE));
    default:
      return among(fact?.type === 'cefr' ? CEFR_LEVELS : (fact?.values ?? ['some_text'])) ?? 'some_text';
  }
}
