// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Fact, Pack } from '@opstap/rules';
import { type MutantReport, reachOfRules, type WorkedExample } from '@opstap/rules/editor';
import type { MutantCount } from '../written-law.ts';

/** What `opstap rules mutants --write` measured: for each rule and parameter the counts, and a mark of all that they hang on. */
export const MUTANT_SCORES = 'corpus/mutants.json';
type MutantScores = Readonly<Record<string, MutantCount & { mark: string }>>;

/** The text of the file, a line for each rule and parameter. */
export function mutantScores(
  pack: Pack,
  examples: readonly WorkedExample[],
  reports: readonly MutantReport[],
): string {
  const marks = marksOf(pack, examples);
  const lines = [...Map.groupBy(reports, ({ name }) => name)].map(([name, list]) => {
    const killed = list.reduce((sum, report) => sum + report.killed, 0);
    const survived = list.reduce((sum, report) => sum + report.survived.length, 0);
    return `  "${name}": { "mark": "${marks.get(name)}", "killed": ${killed}, "survived": ${survived} }`;
  });
  return `{\n${lines.sort().join(',\n')}\n}\n`;
}

/** The scores that still count. That of a rule is gone as soon as anything is changed that it hangs on. */
export function currentScores(
  pack: Pack,
  examples: readonly WorkedExample[],
  text: string,
): Record<string, MutantCount> {
  // Written by our own command, above.
  const scores = Object.entries(JSON.parse(text) as MutantScores);
  const marks = marksOf(pack, examples);
  return Object.fromEntries(
    scores.flatMap(([name, { mark, killed, survived }]) =>
      marks.get(name) === mark ? [[name, { killed, survived }]] : [],
    ),
  );
}

/**
 * What the score of a rule or parameter hangs on, as a short mark: everything that the outcomes which can read it can read, and
 * what the worked examples expect of these outcomes.
 */
function marksOf(pack: Pack, examples: readonly WorkedExample[]): ReadonlyMap<string, string> {
  const readers = new Map<string, string[]>();
  for (const rule of Object.keys(pack.rules)) {
    const reach = reachOfRules(pack, [rule]);
    for (const name of [...reach.rules, ...reach.parameters])
      readers.set(name, [...(readers.get(name) ?? []), rule]);
  }
  const answers = ({ type, values, min, max }: Fact) => ({ type, values, min, max });
  const law = new Map([
    ...Object.entries(pack.rules).map(([name, rule]) => [name, digest(rule)] as const),
    ...Object.entries(pack.parameters).map(([name, parameter]) => [name, digest(parameter)] as const),
    ...Object.entries(pack.facts).map(([name, fact]) => [name, digest(answers(fact))] as const),
  ]);
  const expected = examples.flatMap(({ on, known, facts, expect }) =>
    Object.entries(expect).map(([outcome, value]) => ({ outcome, mark: digest([on, known, facts, value]) })),
  );
  const expectedOf = Map.groupBy(expected, ({ outcome }) => outcome);
  return new Map(
    [...readers].map(([name, rules]) => {
      const reach = reachOfRules(pack, rules);
      const read = [...reach.rules, ...reach.parameters, ...reach.facts].map((one) => law.get(one));
      const asked = rules.flatMap((rule) => (expectedOf.get(rule) ?? []).map(({ mark }) => mark));
      return [name, digest([read, asked])];
    }),
  );
}

function digest(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 12);
}
