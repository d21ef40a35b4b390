// SPDX-License-Identifier: EUPL-1.2
import type { Pack } from '@opstap/rules';
import { readExamples, writtenLaw } from '@opstap/rules/compile';
import { checkPack, reachOfRules, rulesReached } from '@opstap/rules/editor';
import type { WrittenLaw, WrittenRule } from '../written-law.ts';
import type { SourceFile } from './content.ts';
import { currentScores, MUTANT_SCORES } from './mutant-scores.ts';

/** The corpus for its editors: every rule and parameter as written, with the worked examples that reach it. */
export function compileWrittenLaw(pack: Pack, files: readonly SourceFile[]): WrittenLaw {
  const examples = readExamples(files);
  const reachedBy = new Map<string, number[]>();
  for (const [index, example] of examples.entries()) {
    const rules = rulesReached(pack, example);
    // A parameter counts as reached by what can read it.
    for (const name of [...rules, ...reachOfRules(pack, rules).parameters])
      reachedBy.set(name, [...(reachedBy.get(name) ?? []), index]);
  }
  const { edges } = checkPack(pack, examples, pack.checkedOn);
  const byRule = Map.groupBy(edges, ({ rule }) => rule);
  const written = writtenLaw(files);
  const names = [...Object.keys(pack.rules), ...Object.keys(pack.parameters)];
  const rules = names.map((name): [string, WrittenRule] => {
    const own = byRule.get(name) ?? [];
    return [
      name,
      {
        parts: written[name] ?? [],
        examples: reachedBy.get(name) ?? [],
        edges: { all: own.length, reached: own.filter(({ reached }) => reached).length },
      },
    ];
  });
  const scores = files.find(({ path }) => path === MUTANT_SCORES)?.text ?? '{}';
  return { rules: Object.fromEntries(rules), examples, mutants: currentScores(pack, examples, scores) };
}
