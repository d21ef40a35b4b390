// SPDX-License-Identifier: EUPL-1.2
import type { Expression, RuleBody } from '../pack.ts';
import { below, type Place, type Problem, problem } from './problem.ts';
import { resolveExpression, type Scope } from './resolve.ts';
import type { BodySource } from './schema.ts';
import { comparisonFault, describe, type Type, type Typed } from './types.ts';

/** A compiled body with its type; no type when it is `not_modelled` or has a problem. */
export type CompiledBody = { body: RuleBody; typed?: Typed | undefined };

/** Stands for a body that has a problem, so that the rest of the pack can still be looked at. */
const BROKEN: RuleBody = { notModelled: 'not_compiled' };
const BODY_KEYS = ['all', 'any', 'none', 'is', 'table', 'not_modelled'] as const;

/** Compiles the one of `all`, `any`, `none`, `is`, `table` and `not_modelled` that a version or exception has. */
export function compileBody(
  source: BodySource,
  scope: Scope,
  place: Place,
  problems: Problem[],
): CompiledBody {
  const present = BODY_KEYS.filter((key) => source[key] !== undefined);
  if (present.length !== 1) {
    const found = present.length === 0 ? 'none' : present.join(' and ');
    problems.push(problem(place, `write exactly one of ${BODY_KEYS.join(', ')}; there is ${found}`));
    return { body: BROKEN };
  }
  if (source.not_modelled !== undefined) return { body: { notModelled: source.not_modelled } };
  const typed = compileValue(source, scope, place, problems);
  return { body: typed ? { body: typed.expression } : BROKEN, typed };
}

function compileValue(
  source: BodySource,
  scope: Scope,
  place: Place,
  problems: Problem[],
): Typed | undefined {
  if (source.is !== undefined) return resolveExpression(source.is, scope, below(place, 'is'), problems);
  if (source.table) return compileTable(source.table, scope, below(place, 'table'), problems);
  const key = source.all ? 'all' : source.any ? 'any' : 'none';
  const parts = source[key] ?? [];
  const good = parts.flatMap((part, index) => {
    const at = below(place, `${key}.${index}`);
    return resolveExpression(part, scope, at, problems, 'yesno')?.expression ?? [];
  });
  const [only] = good;
  if (!only || good.length < parts.length) return undefined;
  const joined: Expression = good.length === 1 ? only : { op: key === 'all' ? 'and' : 'or', of: good };
  return { expression: key === 'none' ? { op: 'not', of: joined } : joined, type: { kind: 'yesno' } };
}

function compileTable(
  { keys, rows }: NonNullable<BodySource['table']>,
  scope: Scope,
  place: Place,
  problems: Problem[],
): Typed | undefined {
  const columns = keys.flatMap(
    (key, index) => resolveExpression(key, scope, below(place, `keys.${index}`), problems) ?? [],
  );
  if (columns.length < keys.length) return undefined;
  const results = rows.flatMap((row, index) => {
    const at = below(place, `rows.${index}`);
    if (row.length !== keys.length + 1) {
      problems.push(problem(at, `a row has ${keys.length} keys and a result`));
      return [];
    }
    const cells = row.flatMap((value) => resolveExpression(cellText(value), scope, at, problems) ?? []);
    const faults = columns.map((key, column) => cells[column] && comparisonFault(key, cells[column], false));
    const wrong = faults.find((fault) => fault !== undefined);
    if (wrong) problems.push(problem(at, wrong));
    return wrong ? [] : (cells.at(-1) ?? []);
  });
  const type = joinTypes(results, place, problems);
  if (!type || results.length < rows.length) return undefined;
  // Every row was just seen to have its keys and a result.
  const complete = rows as unknown as Extract<Expression, { op: 'table' }>['rows'];
  return {
    expression: { op: 'table', keys: columns.map(({ expression }) => expression), rows: complete },
    type,
  };
}

/** The one type of all bodies of a rule; texts become an enum of the texts that it can give. */
export function joinTypes(all: readonly Typed[], place: Place, problems: Problem[]): Type | undefined {
  const [first] = all;
  if (!first) return { kind: 'yesno' };
  const other = all.find(({ type }) => type.kind !== first.type.kind);
  if (other) {
    const kinds = `${describe(first.type)} in one place and ${describe(other.type)} in another`;
    problems.push(problem(place, `the rule gives ${kinds}; a rule has one type in all its versions`));
    return undefined;
  }
  if (first.type.kind !== 'string') return first.type;
  const values = all.flatMap(({ expression }) =>
    expression.op === 'literal' ? [String(expression.value)] : [],
  );
  return { kind: 'enum', values };
}

/** A date in a table is a date; any other text is a quoted text. */
function cellText(value: string | number | boolean): string | number | boolean {
  return typeof value !== 'string' || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : JSON.stringify(value);
}
