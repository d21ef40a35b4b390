// SPDX-License-Identifier: EUPL-1.2
import { expressionsOf, parts } from './expression-walk.ts';
import type { Expression, Pack } from './pack.ts';

/** The rules, parameters and facts that something can come to read, in reading order, whatever the day and the facts. */
export type Reach = {
  rules: ReadonlySet<string>;
  parameters: ReadonlySet<string>;
  facts: ReadonlySet<string>;
};

/** Everything that these expressions can read, through all versions of the rules that they name. */
export function reachOf(pack: Pack, expressions: Iterable<Expression>): Reach {
  const reach = { rules: new Set<string>(), parameters: new Set<string>(), facts: new Set<string>() };
  for (const expression of expressions) visit(expression);
  return reach;

  function visit(expression: Expression): void {
    if (expression.op === 'fact') reach.facts.add(expression.name);
    if (expression.op === 'parameter') reach.parameters.add(expression.name);
    if (expression.op === 'rule' && !reach.rules.has(expression.name)) {
      reach.rules.add(expression.name);
      for (const version of pack.rules[expression.name]?.versions ?? [])
        for (const part of expressionsOf(version)) visit(part);
    }
    for (const part of parts(expression)) visit(part);
  }
}

/** Everything that these rules can read, themselves included. */
export function reachOfRules(pack: Pack, rules: Iterable<string>): Reach {
  return reachOf(
    pack,
    Array.from(rules, (name) => ({ op: 'rule', name }) as const),
  );
}
