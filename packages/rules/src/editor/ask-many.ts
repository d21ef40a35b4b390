// SPDX-License-Identifier: EUPL-1.2
import { decide } from '../decide.ts';
import { type Failure, isFailure, isUnknown, type Run, startRun } from '../evaluate.ts';
import type { AsOf, Outcome, Value } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import { planFor } from '../plan.ts';
import type { Columns } from './columns.ts';
import { compileColumns } from './compile-columns.ts';

/** An outcome without its reasons: whoever wants those asks for that person alone. */
export type Answer =
  | { kind: 'known'; value: Value }
  | Omit<Extract<Outcome, { kind: 'unknown' }>, 'reasons'>
  | Failure;

/**
 * Answers many persons at once, the same as `ask` does one by one. `columns` has for each fact the values of all persons, checked
 * as by `checkFacts`, all of one length; facts without a column are not known. Gives for each outcome one answer per person;
 * equal answers may be one object.
 * @throws RangeError for an outcome that the pack does not have.
 */
export function askMany(
  pack: Pack,
  outcomes: readonly string[],
  columns: Columns,
  asOf: AsOf,
): Record<string, Answer[]> {
  const missing = outcomes.find((outcome) => !Object.hasOwn(pack.rules, outcome));
  if (missing !== undefined) throw new RangeError(`no such rule: ${missing}`);
  const count = Object.values(columns)[0]?.length ?? 0;
  const cellFor = compileColumns(pack, columns, asOf);
  const asked = outcomes.map((outcome) => ({
    cell: cellFor(outcome),
    settle: settler(pack, outcome, columns, asOf),
    answers: new Array<Answer>(count),
  }));
  const known = new Map<Value, Answer>();
  const answerOf = (result: Value | Failure): Answer => {
    if (isFailure(result)) return result;
    const answer = known.get(result) ?? { kind: 'known', value: result };
    known.set(result, answer);
    return answer;
  };
  // By row, so that what outcomes share is worked out once.
  for (let row = 0; row < count; row += 1) {
    for (const { cell, settle, answers } of asked) {
      const result = cell(row);
      answers[row] = isUnknown(result) ? settle(row, answerOf) : answerOf(result);
    }
  }
  return Object.fromEntries(outcomes.map((outcome, index) => [outcome, asked[index]?.answers ?? []]));
}

/**
 * Settles what plain evaluation leaves unknown, by trying the answers that are missing. Persons who know the same are settled
 * together: only facts that the outcome can read count.
 */
function settler(pack: Pack, outcome: string, columns: Columns, asOf: AsOf) {
  const { facts } = planFor(pack, outcome);
  const settled = new Map<string, Answer>();
  return (row: number, answerOf: (result: Value | Failure) => Answer): Answer => {
    const key = facts.map((fact) => columns[fact]?.[row] ?? '').join('|');
    const answer = settled.get(key) ?? settle(startRun(pack, givenIn(row), asOf), answerOf);
    settled.set(key, answer);
    return answer;
  };

  function settle(run: Run, answerOf: (result: Value | Failure) => Answer): Answer {
    const { result, relevant } = decide(run, outcome);
    return isUnknown(result) ? { kind: 'unknown', missing: relevant } : answerOf(result);
  }

  function givenIn(row: number): [string, Value][] {
    return facts.flatMap((fact): [string, Value][] => {
      const value = columns[fact]?.[row];
      return value === undefined ? [] : [[fact, value]];
    });
  }
}
