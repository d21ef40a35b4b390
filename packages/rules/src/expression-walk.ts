// SPDX-License-Identifier: EUPL-1.2
import type { Expression, RuleVersion } from './pack.ts';

/** The expressions directly inside an expression, in the order in which they are read. */
export function parts(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'list':
      return expression.items;
    case 'parameter':
      return expression.at ? [expression.at] : [];
    case 'not':
      return [expression.of];
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

/** The expressions of a rule version: its body, then the conditions and bodies of its exceptions. */
export function expressionsOf(version: RuleVersion): Expression[] {
  const exceptions = (version.exceptions ?? []).flatMap((exception) => [
    exception.when,
    ...bodyOf(exception),
  ]);
  return [...bodyOf(version), ...exceptions];
}

function bodyOf(part: { body: Expression } | { notModelled: string }): Expression[] {
  return 'body' in part ? [part.body] : [];
}
