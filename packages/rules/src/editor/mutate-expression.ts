// SPDX-License-Identifier: EUPL-1.2
import { addDays, isPlainDate } from '@opstap/kernel';
import type { Value } from '../outcome.ts';
import type { Expression } from '../pack.ts';

/** One small, plausible mistake: what was done, and the expression with it. */
export type Mutated<T> = { what: string; with: T };

const OTHER_OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '=': ['!='],
  '!=': ['='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
};
const OTHER_FUNCTIONS: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  round_half_up: 'round_up',
  round_up: 'round_half_up',
  workdays_before: 'workdays_after',
  workdays_after: 'workdays_before',
};

/** Every single mistake in an expression: an operator, a boundary by one, `and` for `or`, a negation, a part left out. */
export function mutateExpression(expression: Expression): Mutated<Expression>[] {
  switch (expression.op) {
    case 'literal':
      return neighbours(expression.value).map((value) => ({
        what: `${expression.value} becomes ${value}`,
        with: { op: 'literal', value },
      }));
    case 'not':
      return [
        { what: 'not is dropped', with: expression.of },
        ...inside([expression.of], ([of = expression.of]) => ({ op: 'not', of })),
      ];
    case 'and':
    case 'or':
      return mutateJunction(expression.op, expression.of);
    case 'in':
      return mutateList(expression);
    case 'table':
      return mutateTable(expression);
    case 'call':
      return mutateCall(expression);
    case 'parameter':
      return mutateParameter(expression);
    case 'fact':
    case 'rule':
    case 'on':
      return [];
    default:
      return mutateBinary(expression);
  }
}

/** The same for a condition, which can also be the wrong way round. */
export function mutateCondition(expression: Expression): Mutated<Expression>[] {
  const isNegated = expression.op === 'not' || (expression.op in OTHER_OPERATORS && 'left' in expression);
  const negated: Mutated<Expression>[] = isNegated
    ? []
    : [{ what: `${named(expression)} is negated`, with: { op: 'not', of: expression } }];
  return [...negated, ...mutateExpression(expression)];
}

function mutateJunction(op: 'and' | 'or', of: readonly Expression[]): Mutated<Expression>[] {
  const other = op === 'and' ? 'or' : 'and';
  const changed = of.flatMap((part, index) =>
    mutateCondition(part).map(({ what, with: mutated }) => ({
      what,
      with: { op, of: of.with(index, mutated) },
    })),
  );
  if (of.length < 2) return changed;
  const dropped = of.map((part, index) => ({
    what: `${named(part)} is dropped`,
    with: { op, of: of.toSpliced(index, 1) },
  }));
  return [{ what: `${op} becomes ${other}`, with: { op: other, of } }, ...dropped, ...changed];
}

type Binary = Extract<Expression, { right: Expression }>;

function mutateBinary(expression: Binary): Mutated<Expression>[] {
  const { op, left, right } = expression;
  const operators = (OTHER_OPERATORS[op] ?? []).map((other) => ({
    what: `${op} becomes ${other} at ${named(left)}`,
    // The table above leads from operators to operators.
    with: { ...expression, op: other } as Expression,
  }));
  return [
    ...operators,
    ...inside([left, right], ([first = left, second = right]) => ({
      ...expression,
      left: first,
      right: second,
    })),
  ];
}

function mutateList(expression: Extract<Expression, { op: 'in' }>): Mutated<Expression>[] {
  const { left, values } = expression;
  if (values.length < 2) return [];
  return values.map((value, index) => ({
    what: `${value} is dropped from the list at ${named(left)}`,
    with: { ...expression, values: values.toSpliced(index, 1) },
  }));
}

function mutateTable(expression: Extract<Expression, { op: 'table' }>): Mutated<Expression>[] {
  const { rows } = expression;
  return rows.flatMap((row, index) => [
    { what: `row ${row.join(' ')} is dropped`, with: { ...expression, rows: rows.toSpliced(index, 1) } },
    ...neighbours(row.at(-1) ?? false).map((value) => ({
      what: `row ${row.join(' ')} gives ${value}`,
      // A row stays as long as it was.
      with: {
        ...expression,
        rows: rows.with(index, row.with(-1, value) as unknown as (typeof rows)[number]),
      },
    })),
  ]);
}

function mutateCall(expression: Extract<Expression, { op: 'call' }>): Mutated<Expression>[] {
  const other = OTHER_FUNCTIONS[expression.function];
  return [
    ...(other
      ? [{ what: `${expression.function} becomes ${other}`, with: { ...expression, function: other } }]
      : []),
    ...inside(expression.arguments, (given) => ({ ...expression, arguments: given })),
  ];
}

function mutateParameter(expression: Extract<Expression, { op: 'parameter' }>): Mutated<Expression>[] {
  const { name, at } = expression;
  if (!at) return [];
  return [
    { what: `${name} is taken on the day asked about`, with: { op: 'parameter', name } },
    ...inside([at], ([day = at]) => ({ op: 'parameter', name, at: day })),
  ];
}

/** Mistakes in one of several parts, the others as they were. */
function inside(
  parts: readonly Expression[],
  rebuild: (parts: readonly Expression[]) => Expression,
): Mutated<Expression>[] {
  return parts.flatMap((part, index) =>
    mutateExpression(part).map(({ what, with: mutated }) => ({
      what,
      with: rebuild(parts.with(index, mutated)),
    })),
  );
}

/** The values beside a value: one less, one more, a day earlier or later, the other of yes and no. A word has none. */
export function neighbours(value: Value): Value[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value - 1, value + 1];
  return isPlainDate(value) ? [addDays(value, -1), addDays(value, 1)] : [];
}

function named(expression: Expression): string {
  if ('name' in expression) return expression.name;
  if (expression.op === 'literal') return String(expression.value);
  if (expression.op === 'call') return expression.function;
  return 'left' in expression ? `${named(expression.left)} ${expression.op}` : expression.op;
}
