// SPDX-License-Identifier: EUPL-1.2
import { evaluateApart, isUnknown, type Run } from './evaluate.ts';
import type { Question } from './pack.ts';

/**
 * Orders the questions behind the facts that matter. `relevant` has, for each outcome, the facts that can change it. An
 * outcome that hangs on few questions weighs more than one that hangs on many, for one answer is likelier to settle it. What
 * settles as much and is as easy comes as the rules read it: what decides which way an outcome goes, then what lies that way.
 */
export function rankQuestions(run: Run, relevant: readonly (readonly string[])[]): Question[] {
  const weights = new Map<string, number>();
  for (const facts of relevant) {
    const questions = new Set(facts.flatMap((fact) => questionsFor(run, fact, new Set())));
    for (const question of questions)
      weights.set(question, (weights.get(question) ?? 0) + 1 / questions.size);
  }
  const weightOf = ({ id }: Question) => weights.get(id) ?? 0;
  return [...weights.keys()]
    .flatMap((id) => run.pack.questions.find((question) => question.id === id) ?? [])
    .sort((a, b) => weightOf(b) - weightOf(a) || a.ease - b.ease || a.delicacy - b.delicacy);
}

/** The screens that bring a fact nearer: its own, or, while it is not yet known whether it is shown, what decides that. */
function questionsFor(run: Run, name: string, visited: Set<string>): string[] {
  const fact = run.pack.facts[name];
  if (!fact || visited.has(name) || run.facts.has(name)) return [];
  visited.add(name);
  if (fact.derivedFrom !== undefined) return questionsFor(run, fact.derivedFrom, visited);
  if (fact.question === undefined) return [];
  if (!fact.askedWhen) return [fact.question];
  const { result, missed } = evaluateApart(run, fact.askedWhen, name);
  if (result === true) return [fact.question];
  if (!isUnknown(result)) return [];
  const elsewhere = missed.filter((gate) => run.pack.facts[gate]?.question !== fact.question);
  // A gate on the same screen may itself be hidden: then the screen would be empty.
  return (elsewhere.length > 0 ? elsewhere : missed).flatMap((gate) => questionsFor(run, gate, visited));
}
