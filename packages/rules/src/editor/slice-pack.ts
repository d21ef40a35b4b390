// SPDX-License-Identifier: EUPL-1.2
import type { Pack } from '../pack.ts';
import { reachOf, reachOfRules } from '../reach.ts';

/**
 * The part of a pack that these outcomes can reach: it answers and asks the same about them as the whole, under the same hash.
 * A question stays whole, with all its facts; a step stays when its `applies` is one of the outcomes.
 * @throws RangeError for an outcome that the pack does not have.
 */
export function slicePack(pack: Pack, outcomes: readonly string[]): Pack {
  const missing = outcomes.find((outcome) => !Object.hasOwn(pack.rules, outcome));
  if (missing !== undefined) throw new RangeError(`no such rule: ${missing}`);
  const { rules, parameters, facts } = reachOfRules(pack, outcomes);
  const steps = pack.steps.filter(({ applies }) => outcomes.includes(applies));
  const shown = steps.flatMap(({ amounts, cost }) =>
    cost.kind === 'amount' ? [...amounts, cost.parameter] : amounts,
  );
  const kept = {
    facts: pick(pack.facts, withQuestions(pack, facts)),
    parameters: pick(pack.parameters, new Set([...parameters, ...shown])),
    rules: pick(pack.rules, rules),
  };
  const named = [...Object.values(kept.parameters), ...Object.values(kept.rules)].flatMap(({ versions }) =>
    versions.flatMap(({ sources }) => sources),
  );
  const inquiries = Object.entries(pack.inquiries).filter(([, all]) =>
    all.every((outcome) => outcomes.includes(outcome)),
  );
  return {
    hash: pack.hash,
    checkedOn: pack.checkedOn,
    ...kept,
    questions: pack.questions.filter((question) =>
      question.facts.some((fact) => Object.hasOwn(kept.facts, fact)),
    ),
    sources: pick(pack.sources, new Set([...named, ...steps.flatMap(({ sources }) => sources)])),
    phases: steps.length > 0 ? pack.phases : [],
    steps,
    inquiries: Object.fromEntries(inquiries),
    findings: pick(pack.findings, new Set(inquiries.map(([name]) => name))),
  };
}

/** The outcomes that the klantreis asks: every condition and date of every step. */
export function stepOutcomes({ steps }: Pack): string[] {
  return steps.flatMap(({ applies, done, deadline, notBefore }) =>
    [applies, done, deadline, notBefore].filter((outcome) => outcome !== undefined),
  );
}

/** Beside the facts themselves: what they are looked up from, what shares their screen, and what decides whether they are asked. */
function withQuestions(pack: Pack, facts: Iterable<string>): Set<string> {
  const all = new Set<string>();
  const add = (name: string): void => {
    const fact = pack.facts[name];
    if (!fact || all.has(name)) return;
    all.add(name);
    if (fact.derivedFrom) add(fact.derivedFrom);
    if (fact.askedWhen) for (const gate of reachOf(pack, [fact.askedWhen]).facts) add(gate);
    for (const beside of pack.questions.find(({ id }) => id === fact.question)?.facts ?? []) add(beside);
  };
  for (const name of facts) add(name);
  return all;
}

/** The entries with these names, in the order of the whole. */
function pick<T>(from: Readonly<Record<string, T>>, names: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.has(name)));
}
