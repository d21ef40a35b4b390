// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate } from '@opstap/kernel';
import type { Value } from '../outcome.ts';

/** An expression as it is written; names are not yet facts, rules or parameters. `at` is the column, from 1. */
export type Syntax = { at: number } & (
  | { node: 'literal'; value: Value; date: boolean }
  | { node: 'name'; name: string }
  | { node: 'dated'; name: string; date: Syntax }
  | { node: 'list'; items: Syntax[] }
  | { node: 'call'; name: string; arguments: Syntax[] }
  | { node: 'not'; of: Syntax }
  | { node: 'and' | 'or'; of: Syntax[] }
  | {
      node: 'binary';
      op: '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | 'in';
      left: Syntax;
      right: Syntax;
    }
);
type BinaryOperator = Extract<Syntax, { node: 'binary' }>['op'];

export class ExpressionError extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

type Token = { kind: 'date' | 'number' | 'string' | 'word' | 'sign' | 'end'; text: string; at: number };
const TOKEN =
  /\s*(?:(?<date>\d{4}-\d{2}-\d{2})|(?<number>\d+(?:\.\d+)?)|(?<string>"[^"]*")|(?<word>[A-Za-z_][A-Za-z0-9_]*)|(?<sign><=|>=|!=|[=<>+\-*/(),[\]]))/y;
const KEYWORDS = new Set(['and', 'or', 'not', 'in', 'at']);
const COMPARISONS = ['=', '!=', '<=', '>=', '<', '>'] as const;

/** The place that the reading of one expression has come to. */
type Cursor = { tokens: readonly Token[]; index: number; end: number };

/** Parses one expression. @throws ExpressionError with the column at which it stops making sense. */
export function parseExpression(source: string): Syntax {
  const cursor = { tokens: tokenize(source), index: 0, end: source.length + 1 };
  const parsed = disjunction(cursor);
  if (peek(cursor).kind !== 'end') fail(cursor, 'an operator or the end');
  return parsed;
}

function disjunction(cursor: Cursor): Syntax {
  return chain(cursor, 'or', () => chain(cursor, 'and', () => negation(cursor)));
}

function chain(cursor: Cursor, node: 'and' | 'or', part: () => Syntax): Syntax {
  const first = part();
  const of = [first];
  while (accept(cursor, node)) of.push(part());
  return of.length === 1 ? first : { node, of, at: first.at };
}

function negation(cursor: Cursor): Syntax {
  const { at } = peek(cursor);
  return accept(cursor, 'not') ? { node: 'not', of: negation(cursor), at } : comparison(cursor);
}

function comparison(cursor: Cursor): Syntax {
  const left = sum(cursor);
  const { at } = peek(cursor);
  if (accept(cursor, 'in')) return { node: 'binary', op: 'in', left, right: primary(cursor), at };
  const op = COMPARISONS.find((sign) => accept(cursor, sign));
  return op ? { node: 'binary', op, left, right: sum(cursor), at } : left;
}

function sum(cursor: Cursor): Syntax {
  return leftToRight(cursor, ['+', '-'], product);
}

function product(cursor: Cursor): Syntax {
  return leftToRight(cursor, ['*', '/'], primary);
}

function leftToRight(
  cursor: Cursor,
  operators: readonly BinaryOperator[],
  part: (cursor: Cursor) => Syntax,
): Syntax {
  let left = part(cursor);
  for (;;) {
    const { at } = peek(cursor);
    const op = operators.find((sign) => accept(cursor, sign));
    if (!op) return left;
    left = { node: 'binary', op, left, right: part(cursor), at };
  }
}

function primary(cursor: Cursor): Syntax {
  const token = peek(cursor);
  const { at, text } = token;
  if (accept(cursor, '(')) {
    const inner = disjunction(cursor);
    expect(cursor, ')');
    return inner;
  }
  if (accept(cursor, '[')) return { node: 'list', items: list(cursor, ']'), at };
  if (accept(cursor, '-')) {
    const zero: Syntax = { node: 'literal', value: 0, date: false, at };
    return { node: 'binary', op: '-', left: zero, right: primary(cursor), at };
  }
  const literal = literalOf(token);
  if (!literal && (token.kind !== 'word' || KEYWORDS.has(text))) fail(cursor, 'a name, a value or "("');
  cursor.index += 1;
  if (literal) return literal;
  if (accept(cursor, '(')) return { node: 'call', name: text, arguments: list(cursor, ')'), at };
  return accept(cursor, 'at')
    ? { node: 'dated', name: text, date: primary(cursor), at }
    : { node: 'name', name: text, at };
}

function list(cursor: Cursor, close: string): Syntax[] {
  const items: Syntax[] = [];
  if (accept(cursor, close)) return items;
  do items.push(disjunction(cursor));
  while (accept(cursor, ','));
  expect(cursor, close);
  return items;
}

function peek({ tokens, index, end }: Cursor): Token {
  return tokens[index] ?? { kind: 'end', text: '', at: end };
}

function accept(cursor: Cursor, text: string): boolean {
  const token = peek(cursor);
  const found = (token.kind === 'sign' || token.kind === 'word') && token.text === text;
  if (found) cursor.index += 1;
  return found;
}

function expect(cursor: Cursor, text: string): void {
  if (!accept(cursor, text)) fail(cursor, `"${text}"`);
}

function fail(cursor: Cursor, wanted: string): never {
  const { at, kind, text } = peek(cursor);
  throw new ExpressionError(at, `expected ${wanted}, found ${kind === 'end' ? 'the end' : `"${text}"`}`);
}

function literalOf({ kind, text, at }: Token): Syntax | undefined {
  const literal = (value: Value, date = false): Syntax => ({ node: 'literal', value, date, at });
  if (kind === 'string') return literal(text.slice(1, -1));
  if (kind === 'number') return literal(Number(text));
  if (kind === 'word' && (text === 'true' || text === 'false')) return literal(text === 'true');
  if (kind !== 'date') return undefined;
  if (!isPlainDate(text)) throw new ExpressionError(at, `${text} is not a date that exists`);
  return literal(text, true);
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = source.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex;
    const { groups } = TOKEN.exec(source) ?? {};
    const [kind, text] = Object.entries(groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    if (kind === undefined || text === undefined) {
      const at = from + source.slice(from).search(/\S/) + 1;
      throw new ExpressionError(
        at,
        `cannot read "${source.slice(at - 1, at + 9)}"; texts stand in double quotes`,
      );
    }
    // The groups of the pattern are named after the kinds.
    tokens.push({ kind: kind as Token['kind'], text, at: TOKEN.lastIndex - text.length + 1 });
  }
  return tokens;
}
