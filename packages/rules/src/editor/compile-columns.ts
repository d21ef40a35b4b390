// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { type Failure, isFailure, OPERATORS, type Result, UNKNOWN } from '../evaluate.ts';
import { hostFunction } from '../host-functions.ts';
import type { AsOf, Value } from '../outcome.ts';
import type { Expression, Operator, Pack, RuleBody, RuleException } from '../pack.ts';
import { versionOn } from '../versions.ts';
import type { Columns } from './columns.ts';

/** What an expression comes to for the person in a row. Rows must be asked in order, each rule at most once more per row. */
export type Cell = (row: number) => Result;

/** What is compiled: the law, the persons, the day, and the rules that have been done. */
type Columned = {
  pack: Pack;
  columns: Columns;
  on: PlainDate;
  known: PlainDate | undefined;
  cells: Map<string, Cell>;
};

/** So many results of one function call are remembered; dates and amounts repeat a lot among many persons. */
const MAX_REMEMBERED = 20_000;

/**
 * Turns rules into functions over columns, for one day: versions and amounts are chosen once, every rule once per row, however
 * many outcomes need it. The meaning is that of `evaluateRule`: Kleene, with failures.
 */
export function compileColumns(pack: Pack, columns: Columns, { on, known }: AsOf): (rule: string) => Cell {
  const at: Columned = { pack, columns, on, known, cells: new Map() };
  return (rule) => ruleCell(at, rule);
}

function ruleCell(at: Columned, rule: string): Cell {
  const cell = at.cells.get(rule) ?? oncePerRow(makeRule(at, rule));
  at.cells.set(rule, cell);
  return cell;
}

function makeRule(at: Columned, rule: string): Cell {
  const version = versionOn(at.pack.rules[rule]?.versions ?? [], at.on, at.known);
  if (typeof version === 'string')
    return constant({ kind: 'not_covered', rule, date: at.on, reason: version });
  const own = bodyCell(at, version, rule);
  return version.exceptions ? exceptionCell(at, version.exceptions, own, rule) : own;
}

function bodyCell(at: Columned, body: RuleBody, rule: string): Cell {
  return 'body' in body
    ? cellOf(at, body.body, rule)
    : constant({ kind: 'ask_a_person', rule, text: body.notModelled });
}

function exceptionCell(at: Columned, exceptions: readonly RuleException[], own: Cell, rule: string): Cell {
  const conditions = exceptions.map(({ when }) => cellOf(at, when, rule));
  const bodies = exceptions.map((exception) => bodyCell(at, exception, rule));
  return (row) => {
    const held = conditions.map((condition) => condition(row));
    const failure = held.find(isFailure);
    if (failure) return failure;
    if (held.includes(UNKNOWN)) return UNKNOWN;
    const holding = exceptions.filter((_, index) => held[index] === true);
    const winning = holding.filter(({ id }) => !holding.some(({ over }) => over?.includes(id)));
    if (winning.length > 1) return { kind: 'conflict', rule, between: winning.map(({ id }) => id) };
    const [winner] = winning;
    return winner ? (bodies[exceptions.indexOf(winner)] ?? own)(row) : own(row);
  };
}

function cellOf(at: Columned, expression: Expression, rule: string): Cell {
  switch (expression.op) {
    case 'literal':
      return constant(expression.value);
    case 'on':
      return constant(at.on);
    case 'fact':
      return factCell(at.columns[expression.name]);
    case 'rule':
      return ruleCell(at, expression.name);
    case 'and':
    case 'or':
      return junction(
        expression.of.map((part) => cellOf(at, part, rule)),
        expression.op === 'or',
      );
    case 'not':
      return unary(cellOf(at, expression.of, rule), (value) => !value);
    case 'parameter':
      // The compiler lets only dates stand after `at`.
      return expression.at
        ? unary(cellOf(at, expression.at, rule), (day) => parameterOn(at, expression.name, day as PlainDate))
        : constant(parameterOn(at, expression.name, at.on));
    case 'in': {
      const values = new Set(expression.values);
      return unary(cellOf(at, expression.left, rule), (value) => values.has(value));
    }
    case 'table':
      return tableCell(at, expression, rule);
    case 'call':
      return callCell(
        expression.function,
        expression.arguments.map((part) => cellOf(at, part, rule)),
      );
    default:
      return binary(expression.op, cellOf(at, expression.left, rule), cellOf(at, expression.right, rule));
  }
}

function parameterOn(at: Columned, name: string, day: PlainDate): Result {
  const version = versionOn(at.pack.parameters[name]?.versions ?? [], day, at.known);
  return typeof version === 'string'
    ? { kind: 'not_covered', rule: name, date: day, reason: version }
    : version.value;
}

function tableCell(at: Columned, { keys, rows }: Extract<Expression, { op: 'table' }>, rule: string): Cell {
  const results = new Map<string, Value>();
  for (const cells of [...rows].reverse())
    results.set(keyOf(cells.slice(0, keys.length)), cells.at(-1) ?? false);
  const nothing: Failure = { kind: 'not_covered', rule, date: at.on, reason: 'no_value_set' };
  return strict(
    keys.map((key) => cellOf(at, key, rule)),
    (values) => results.get(keyOf(values)) ?? nothing,
  );
}

/** Rows come in order, so one remembered row is enough. */
function oncePerRow(cell: Cell): Cell {
  let [last, result]: [number, Result] = [-1, UNKNOWN];
  return (row) => {
    if (row === last) return result;
    result = cell(row);
    last = row;
    return result;
  };
}

function constant(result: Result): Cell {
  return () => result;
}

function factCell(column: readonly (Value | undefined)[] | undefined): Cell {
  return column ? (row) => column[row] ?? UNKNOWN : constant(UNKNOWN);
}

function junction(parts: readonly Cell[], stop: boolean): Cell {
  const count = parts.length;
  return (row) => {
    let [unknown, failure]: [boolean, Failure | undefined] = [false, undefined];
    for (let index = 0; index < count; index += 1) {
      // The index stays below the length.
      const result = (parts[index] as Cell)(row);
      if (result === stop) return stop;
      if (typeof result !== 'object') continue;
      if (result === UNKNOWN) unknown = true;
      else if (isFailure(result)) failure ??= result;
    }
    return unknown ? UNKNOWN : (failure ?? !stop);
  };
}

function unary(part: Cell, then: (value: Value) => Result): Cell {
  return (row) => {
    const value = part(row);
    return typeof value === 'object' ? value : then(value);
  };
}

function strict(parts: readonly Cell[], then: (values: readonly Value[]) => Result): Cell {
  return (row) => {
    const values: Value[] = [];
    let failure: Failure | undefined;
    for (const part of parts) {
      const result = part(row);
      if (typeof result !== 'object') values.push(result);
      else if (isFailure(result)) failure ??= result;
    }
    return failure ?? (values.length < parts.length ? UNKNOWN : then(values));
  };
}

function callCell(name: string, given: readonly Cell[]): Cell {
  const host = hostFunction(name);
  const remembered = new Map<string, Value>();
  return strict(given, (values) => {
    const key = keyOf(values);
    const found = remembered.get(key);
    if (found !== undefined) return found;
    const result = host.run(values);
    if (remembered.size < MAX_REMEMBERED) remembered.set(key, result);
    return result;
  });
}

/** The values of one place are always of the same types, so their texts tell them apart. */
function keyOf(values: readonly Value[]): string {
  return values.length === 1 ? String(values[0]) : values.join('|');
}

function binary(op: Operator, left: Cell, right: Cell): Cell {
  const compute = OPERATORS[op];
  return (row) => {
    const [a, b] = [left(row), right(row)];
    if (typeof a !== 'object' && typeof b !== 'object') return compute(a, b);
    return [a, b].find(isFailure) ?? UNKNOWN;
  };
}
