// SPDX-License-Identifier: EUPL-1.2
import type { Expression, Pack, RuleVersion } from './pack.ts';

/** The expressions directly inside an expression, in the order in which they are read. */
export function parts(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'parameter':
      return expression.at ? [expression.at] : [];
    case 'not':
      return [expression.of];
    case 'in':
      return [expression.left];
    case 'and':
    case 'or':
      return expression.of;
    case 'call':
      return expression.arguments;
    case 'table':
      return expression.keys;
    case 'literal':
    case 'fact':
    case 'rule':
    case 'on':
      return [];
    default:
      return [expression.left, expression.right];
  }
}

/** An expression and all that is inside it, in the order in which they are read; a rule that it names is not opened. */
export function within(expression: Expression): Expression[] {
  return [expression, ...parts(expression).flatMap(within)];
}

/** The expressions of a rule version: its body, then the conditions and bodies of its exceptions. */
export function expressionsOf(version: RuleVersion): Expression[] {
  const exceptions = (version.exceptions ?? []).flatMap((exception) => [
    exception.when,
    ...bodyOf(exception),
  ]);
  return [...bodyOf(version), ...exceptions];
}

/** Those of all versions of a rule. */
export function expressionsOfRule(pack: Pack, rule: string): Expression[] {
  return (pack.rules[rule]?.versions ?? []).flatMap(expressionsOf);
}

function bodyOf(part: { body: Expression } | { notModelled: string }): Expression[] {
  return 'body' in part ? [part.body] : [];
}
