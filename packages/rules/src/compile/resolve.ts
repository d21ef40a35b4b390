// SPDX-License-Identifier: EUPL-1.2
import { HOST_FUNCTIONS, type HostType } from '../host-functions.ts';
import type { Value } from '../outcome.ts';
import { ExpressionError, parseExpression, type Syntax } from './parse-expression.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { comparisonFault, describe, type Type, type Typed } from './types.ts';

/** What the names in an expression stand for. A rule's type is undefined when that rule itself is faulty. */
export type Scope = {
  factType(name: string): Type | undefined;
  parameterType(name: string): Type | undefined;
  hasRule(name: string): boolean;
  ruleType(name: string): Type | undefined;
};

/** The names in force, and how a fault is reported; `fault` always gives undefined. */
type Context = { scope: Scope; fault(at: { at: number }, message: string): undefined };
type Kind = Type['kind'];
type Node<N extends Syntax['node']> = Extract<Syntax, { node: N }>;

/**
 * Parses an expression, resolves its names and checks its types. Every fault goes to `problems`; undefined when there was one.
 */
export function resolveExpression(
  source: string | number | boolean,
  scope: Scope,
  place: Place,
  problems: Problem[],
  wanted?: Kind,
): Typed | undefined {
  const fault = ({ at }: { at: number }, message: string): undefined => {
    problems.push(problem(place, `${message} (column ${at} of ${JSON.stringify(source)})`));
  };
  const context = { scope, fault };
  if (typeof source !== 'string') return wantType(context, literal(source), { at: 1 }, wanted);
  try {
    const syntax = parseExpression(source);
    return wantType(context, resolve(context, syntax), syntax, wanted);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return fault(error, error.message);
  }
}

function resolve(context: Context, syntax: Syntax): Typed | undefined {
  switch (syntax.node) {
    case 'literal':
      return syntax.date ? { ...literal(syntax.value), type: { kind: 'date' } } : literal(syntax.value);
    case 'name':
      return resolveName(context, syntax);
    case 'dated':
      return resolveDated(context, syntax);
    case 'not': {
      const of = resolveAs(context, syntax.of, 'yesno');
      return of && { expression: { op: 'not', of: of.expression }, type: { kind: 'yesno' } };
    }
    case 'and':
    case 'or': {
      const of = allOf(syntax.of.map((part) => resolveAs(context, part, 'yesno')));
      return of && { expression: { op: syntax.node, of: of.map(expressionOf) }, type: { kind: 'yesno' } };
    }
    case 'list':
      return context.fault(syntax, 'a list stands only after "in"');
    case 'call':
      return resolveCall(context, syntax);
    case 'binary':
      return syntax.op === 'in' ? resolveIn(context, syntax) : resolveBinary(context, syntax, syntax.op);
  }
}

function resolveAs(context: Context, syntax: Syntax, kind: Kind): Typed | undefined {
  return wantType(context, resolve(context, syntax), syntax, kind);
}

function wantType(
  { fault }: Context,
  typed: Typed | undefined,
  at: { at: number },
  kind?: Kind,
): Typed | undefined {
  if (!typed || !kind || typed.type.kind === kind) return typed;
  return fault(at, `here stands ${describe({ kind })}, not ${describe(typed.type)}`);
}

function resolveName({ scope, fault }: Context, syntax: Node<'name'>): Typed | undefined {
  const { name } = syntax;
  if (name === 'on') return { expression: { op: 'on' }, type: { kind: 'date' } };
  const fact = scope.factType(name);
  if (fact) return { expression: { op: 'fact', name }, type: fact };
  const parameter = scope.parameterType(name);
  if (parameter) return { expression: { op: 'parameter', name }, type: parameter };
  if (!scope.hasRule(name)) {
    return fault(syntax, `there is no fact, rule or parameter "${name}"; a text stands in double quotes`);
  }
  const type = scope.ruleType(name);
  return type && { expression: { op: 'rule', name }, type };
}

function resolveDated(context: Context, syntax: Node<'dated'>): Typed | undefined {
  const { name } = syntax;
  const type = context.scope.parameterType(name);
  if (!type)
    return context.fault(
      syntax,
      `only a parameter can stand before "at", and there is no parameter "${name}"`,
    );
  const date = resolveAs(context, syntax.date, 'date');
  return date && { expression: { op: 'parameter', name, at: date.expression }, type };
}

function resolveIn(context: Context, { left: leftSyntax, right }: Node<'binary'>): Typed | undefined {
  const left = resolve(context, leftSyntax);
  if (right.node !== 'list') return context.fault(right, 'after "in" stands a list: ["a", "b"]');
  const items = allOf(right.items.map((item) => resolve(context, item)));
  if (!left || !items) return undefined;
  const values: Value[] = [];
  for (const [index, item] of items.entries()) {
    const { expression } = item;
    const wrong =
      expression.op === 'literal' ? comparisonFault(left, item, false) : 'a list holds only values';
    if (wrong) return context.fault(right.items[index] ?? right, wrong);
    if (expression.op === 'literal') values.push(expression.value);
  }
  return { expression: { op: 'in', left: left.expression, values }, type: { kind: 'yesno' } };
}

function resolveBinary(
  context: Context,
  syntax: Node<'binary'>,
  op: Exclude<Node<'binary'>['op'], 'in'>,
): Typed | undefined {
  const [left, right] = [resolve(context, syntax.left), resolve(context, syntax.right)];
  if (!left || !right) return undefined;
  const expression = { op, left: left.expression, right: right.expression };
  if (op === '+' || op === '-' || op === '*' || op === '/') {
    if (left.type.kind !== 'number' || right.type.kind !== 'number') {
      return context.fault(syntax, `"${op}" works on numbers; for dates use add_days or add_months`);
    }
    const isDivisor = right.expression.op === 'literal' && right.expression.value !== 0;
    if (op === '/' && !isDivisor) {
      return context.fault(syntax, 'divide only by a number that is written out and is not 0');
    }
    return { expression, type: { kind: 'number' } };
  }
  const wrong = comparisonFault(left, right, op !== '=' && op !== '!=');
  return wrong ? context.fault(syntax, wrong) : { expression, type: { kind: 'yesno' } };
}

function resolveCall(context: Context, syntax: Node<'call'>): Typed | undefined {
  const { name } = syntax;
  const host = Object.hasOwn(HOST_FUNCTIONS, name) ? HOST_FUNCTIONS[name] : undefined;
  const all = Object.keys(HOST_FUNCTIONS).join(', ');
  if (!host) return context.fault(syntax, `there is no function "${name}"; there are ${all}`);
  const given = allOf(syntax.arguments.map((argument) => resolve(context, argument)));
  if (!given) return undefined;
  const count = host.takes.length;
  if (given.length < count || (given.length > count && !host.variadic)) {
    return context.fault(syntax, `"${name}" takes ${count} values, not ${given.length}`);
  }
  const same = given[0]?.type.kind === 'date' ? 'date' : 'number';
  const kindOf = (type: HostType) => (type === 'same' ? same : type);
  for (const [index, argument] of given.entries()) {
    const kind = kindOf(host.takes[index] ?? 'same');
    if (!wantType(context, argument, syntax.arguments[index] ?? syntax, kind)) return undefined;
  }
  const expression = { op: 'call', function: name, arguments: given.map(expressionOf) } as const;
  return { expression, type: { kind: kindOf(host.gives) } };
}

function literal(value: Value): Typed {
  const kind = typeof value === 'boolean' ? 'yesno' : typeof value === 'number' ? 'number' : 'string';
  return { expression: { op: 'literal', value }, type: { kind } };
}

function allOf(all: readonly (Typed | undefined)[]): Typed[] | undefined {
  const good = all.flatMap((one) => one ?? []);
  return good.length === all.length ? good : undefined;
}

function expressionOf({ expression }: Typed): Typed['expression'] {
  return expression;
}
