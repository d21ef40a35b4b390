// SPDX-License-Identifier: EUPL-1.2
import { isFailure, isUnknown, parameterVersion, type Run, startRun } from './evaluate.ts';
import { type Judgement, judge } from './judge.ts';
import { rankQuestions } from './next.ts';
import type { AsOf, Facts, Outcome } from './outcome.ts';
import type { Pack, ParameterVersion, Question } from './pack.ts';
import { reasonForParameter } from './reasons.ts';

/** Several questions about the same facts and dates; what has been worked out is kept between them. */
export type Inquiry = {
  ask(outcome: string): Outcome;
  next(outcomes: readonly string[]): Question[];
  parameter(name: string): Outcome;
};

/**
 * Answers about one person on one day. `facts` must have passed `checkFacts`. Without `asOf.known` everything in the pack
 * counts as published, so that law that works back is seen.
 * @throws RangeError for an outcome or parameter that the pack does not have.
 */
export function inquire(pack: Pack, facts: Facts, asOf: AsOf): Inquiry {
  const given = Object.entries(facts).filter(([name]) => Object.hasOwn(pack.facts, name));
  const run = startRun(pack, given, asOf);
  const judgements = new Map<string, Judgement>();
  const judgementOn = (outcome: string): Judgement => {
    if (!Object.hasOwn(pack.rules, outcome)) throw new RangeError(`no such rule: ${outcome}`);
    const judgement = judgements.get(outcome) ?? judge(run, outcome);
    judgements.set(outcome, judgement);
    return judgement;
  };
  return {
    ask(outcome) {
      const { result, relevant, why } = judgementOn(outcome);
      if (isUnknown(result)) return { kind: 'unknown', missing: relevant, reasons: why() };
      if (isFailure(result)) {
        return {
          ...result,
          get reasons() {
            return why();
          },
        };
      }
      return {
        kind: 'known',
        value: result,
        get verify() {
          return why().some(({ verify }) => verify);
        },
        get reasons() {
          return why();
        },
      };
    },
    next: (outcomes) =>
      rankQuestions(
        run,
        outcomes.map((outcome) => judgementOn(outcome).relevant),
      ),
    parameter(name) {
      if (!Object.hasOwn(pack.parameters, name)) throw new RangeError(`no such parameter: ${name}`);
      const version = parameterVersion(run, name, asOf.on);
      if ('kind' in version) return { ...version, reasons: [] };
      return amountOf(run, name, version);
    },
  };
}

/** What a version of a parameter comes to is the same for everybody, so it is put together once. */
const amounts = new WeakMap<ParameterVersion, Outcome>();

function amountOf(run: Run, name: string, version: ParameterVersion): Outcome {
  const known = amounts.get(version);
  if (known) return known;
  const reasons = reasonForParameter(run, name, run.on);
  const amount: Outcome = {
    kind: 'known',
    value: version.value,
    verify: reasons.some(({ verify }) => verify),
    reasons,
  };
  amounts.set(version, amount);
  return amount;
}

/**
 * One outcome: `known`, `unknown` (with the facts that would change something), `not_covered`, `conflict` or `ask_a_person`.
 * An answer on partial facts is never contradicted by more facts.
 * @throws RangeError for an outcome that the pack does not have.
 */
export function ask(pack: Pack, outcome: string, facts: Facts, asOf: AsOf): Outcome {
  return inquire(pack, facts, asOf).ask(outcome);
}

/**
 * The questions that can still change one of the outcomes: first what bears on most of them, then the easiest, then the
 * least delicate, then what the rules read first. A question that can change none of them is never here; an empty list means
 * that nothing is left to ask.
 * @throws RangeError for an outcome that the pack does not have.
 */
export function next(pack: Pack, outcomes: readonly string[], facts: Facts, asOf: AsOf): Question[] {
  return inquire(pack, facts, asOf).next(outcomes);
}

/** The value of a parameter on a day. @throws RangeError for a parameter that the pack does not have. */
export function parameterAt(pack: Pack, name: string, on: AsOf['on']): Outcome {
  return inquire(pack, {}, { on }).parameter(name);
}
