// SPDX-License-Identifier: EUPL-1.2
import { isCefrLevel } from '@opstap/kernel';
import type { Expression, FactType } from '../pack.ts';

/** The type of an expression. `string` is a quoted text that takes the type of what it is compared with. */
export type Type = { kind: FactType | 'string'; values?: readonly string[] };
export type Typed = { expression: Expression; type: Type };

const ORDERED = new Set(['number', 'date', 'cefr']);

/** What is wrong with comparing two things, or undefined when they can be compared. */
export function comparisonFault(left: Typed, right: Typed, ordered: boolean): string | undefined {
  const kind = left.type.kind === 'string' ? right.type.kind : left.type.kind;
  for (const side of [left, right]) {
    if (side.type.kind === kind) continue;
    if (side.type.kind !== 'string')
      return `${describe(left.type)} cannot be compared with ${describe(right.type)}`;
    const fault = textFault(side, side === left ? right.type : left.type);
    if (fault) return fault;
  }
  if (ordered && !ORDERED.has(kind)) return `${describe(left.type)} has no order; use = or in`;
  return undefined;
}

/** Whether a quoted text can be a value of a type. */
function textFault({ expression }: Typed, type: Type): string | undefined {
  const text = expression.op === 'literal' ? String(expression.value) : '';
  if (type.kind === 'cefr') return isCefrLevel(text) ? undefined : `"${text}" is not a CEFR level (A0 to C2)`;
  if (type.kind === 'enum') {
    if (!type.values || type.values.includes(text)) return undefined;
    return `"${text}" is not one of the values ${type.values.join(', ')}`;
  }
  if (type.kind === 'date') return 'write a date without quotes';
  return ORDERED.has(type.kind) || type.kind === 'yesno'
    ? `"${text}" is a text, not ${describe(type)}`
    : undefined;
}

export function describe({ kind }: Type): string {
  return (
    { yesno: 'a yes/no', number: 'a number', date: 'a date', cefr: 'a CEFR level', string: 'a text' }[
      String(kind)
    ] ?? `an ${kind}`
  );
}
