// SPDX-License-Identifier: EUPL-1.2
import type { RuleSource } from './compile-rules.ts';
import { type Place, type Problem, problem } from './problem.ts';
import type { CorpusContent } from './read-files.ts';
import type { LawFile, StepFile, VersionSource } from './schema.ts';

/** Everything that has a name in the corpus, from all files, each with the place where it was first written. */
export type Gathered = {
  questions: Map<string, NonNullable<LawFile['questions']>[string]>;
  facts: Map<string, NonNullable<LawFile['facts']>[string]>;
  sources: Map<string, NonNullable<LawFile['sources']>[string]>;
  parameters: Map<string, NonNullable<LawFile['parameters']>[string]>;
  rules: Map<string, RuleSource>;
  inquiries: Map<string, NonNullable<LawFile['inquiries']>[string]>;
  phases: string[];
  steps: Map<string, StepFile>;
  places: Map<string, Place>;
};

/** The rules that a step file brings with it, by the part of the file that holds them. */
export const STEP_RULES = {
  applies: 'van_toepassing',
  done: 'gedaan',
  deadline: 'termijn',
  not_before: 'niet_voor',
} as const;

export function stepRule(step: string, part: keyof typeof STEP_RULES): string {
  return `stap_${step}_${STEP_RULES[part]}`;
}

/** Facts, parameters and rules share one name space, since an expression names them alike; inquiries too, since both are asked. */
export function gather(content: CorpusContent, problems: Problem[]): Gathered {
  const places = new Map<string, Place>();
  const all: Gathered = {
    questions: new Map(),
    facts: new Map(),
    sources: new Map(),
    parameters: new Map(),
    rules: new Map(),
    inquiries: new Map(),
    phases: [],
    steps: new Map(),
    places,
  };
  for (const { path, content: law } of content.law) {
    collect(all.questions, law.questions, 'questions', path, 'question');
    collect(all.facts, law.facts, 'facts', path, 'name');
    collect(all.sources, law.sources, 'sources', path, 'source');
    collect(all.parameters, law.parameters, 'parameters', path, 'name');
    collect(all.inquiries, law.inquiries, 'inquiries', path, 'name');
    if (law.phases) all.phases.push(...law.phases);
    for (const [name, versions] of Object.entries(law.rules ?? {})) {
      const place = { path, at: `rules.${name}` };
      if (all.rules.has(name) || claim('name', name, place)) addRule(name, versions, place);
    }
  }
  for (const { path, content: step } of content.steps) {
    if (!claim('step', step.step, { path, at: 'step' })) continue;
    all.steps.set(step.step, step);
    for (const part of ['applies', 'done', 'deadline', 'not_before'] as const) {
      const versions = step[part];
      const name = stepRule(step.step, part);
      if (versions && claim('name', name, { path, at: part })) addRule(name, versions, { path, at: part });
    }
  }
  return all;

  function addRule(name: string, versions: readonly VersionSource[], { path, at }: Place): void {
    const placed = versions.map((version, index) => ({ version, place: { path, at: `${at}.${index}` } }));
    all.rules.set(name, [...(all.rules.get(name) ?? []), ...placed]);
  }

  function collect<T>(
    into: Map<string, T>,
    from: Record<string, T> | undefined,
    section: string,
    path: string,
    kind: string,
  ): void {
    for (const [name, item] of Object.entries(from ?? {})) {
      if (claim(kind, name, { path, at: `${section}.${name}` })) into.set(name, item);
    }
  }

  function claim(kind: string, name: string, place: Place): boolean {
    const key = `${kind} ${name}`;
    const first = places.get(key);
    if (first)
      problems.push(
        problem(place, `the ${kind} "${name}" is already in ${first.path} (${first.at}); choose another`),
      );
    else places.set(key, place);
    return !first;
  }
}
