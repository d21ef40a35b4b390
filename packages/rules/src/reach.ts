// SPDX-License-Identifier: EUPL-1.2
import { expressionsOfRule, within } from './expression-walk.ts';
import { oncePerPack } from './once-per-pack.ts';
import type { Expression, Pack } from './pack.ts';

/** What something can come to read, in reading order, whatever the day and the facts. */
export type Reach = {
  rules: ReadonlySet<string>;
  parameters: ReadonlySet<string>;
  facts: ReadonlySet<string>;
  /** Whether it reads the day asked about. */
  day: boolean;
};

/** Everything that a rule can read, itself included. */
export const reachOfRule = oncePerPack((pack, rule) => reachOf(pack, expressionsOfRule(pack, rule), [rule]));

/** Everything that these rules can read, themselves included. */
export function reachOfRules(pack: Pack, rules: Iterable<string>): Reach {
  return reachOf(
    pack,
    Array.from(rules, (name) => ({ op: 'rule', name }) as const),
  );
}

/** Everything that these expressions can read, through all versions of the rules that they name. */
export function reachOf(pack: Pack, expressions: Iterable<Expression>, own: Iterable<string> = []): Reach {
  const [rules, parameters, facts] = [new Set(own), new Set<string>(), new Set<string>()];
  let day = false;
  for (const expression of [...expressions].flatMap(within)) {
    if (expression.op === 'on') day = true;
    if (expression.op === 'fact') facts.add(expression.name);
    if (expression.op === 'parameter') parameters.add(expression.name);
    if (expression.op !== 'rule') continue;
    const below = reachOfRule(pack, expression.name);
    for (const name of below.rules) rules.add(name);
    for (const name of below.parameters) parameters.add(name);
    for (const name of below.facts) facts.add(name);
    day ||= below.day;
  }
  return { rules, parameters, facts, day };
}
