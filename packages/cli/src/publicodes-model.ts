// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, type PlainDate } from '@opstap/kernel';
import { type Expression, type Facts, type Pack, parameterAt, type RuleVersion } from '@opstap/rules';
import { reachOfRules, versionOn } from '@opstap/rules/editor';

/** Rules as publicodes reads them: mechanisms with French names, or nothing for what the situation gives. */
export type PublicodesRules = Record<string, object | null>;

/** The law of one day for publicodes, and the outcomes that it can say: no dates, tables, exceptions or cases for a person. */
export function publicodesModel(pack: Pack, on: PlainDate): { rules: PublicodesRules; outcomes: string[] } {
  const rules: PublicodesRules = Object.fromEntries(Object.keys(pack.facts).map((name) => [name, null]));
  for (const [name, { versions }] of Object.entries(pack.rules)) {
    const version = versionOn(versions, on);
    const body = typeof version === 'string' ? undefined : translateVersion(pack, version, on);
    if (body !== undefined) rules[name] = asMechanism(body);
  }
  const isWhole = (name: string) => [...reachOfRules(pack, [name]).rules].every((rule) => rule in rules);
  const outcomes = Object.keys(pack.rules).filter(isWhole);
  const needed = reachOfRules(pack, outcomes);
  const kept = Object.entries(rules).filter(([name]) => needed.rules.has(name) || needed.facts.has(name));
  return { rules: Object.fromEntries(kept), outcomes };
}

/** Somebody's facts as a publicodes situation; a fact that its rules do not name would be refused. */
export function publicodesSituation(
  pack: Pack,
  rules: PublicodesRules,
  facts: Facts,
): Record<string, string | number> {
  const named = Object.entries(facts).filter(([name]) => name in rules);
  return Object.fromEntries(named.map(([name, value]) => [name, translateValue(pack, name, value)] as const));
}

function translateVersion(pack: Pack, version: RuleVersion, on: PlainDate) {
  return 'body' in version && !version.exceptions ? translate(pack, version.body, on, false) : undefined;
}

/** A text is an expression, an object a mechanism; undefined: publicodes has no such thing. Negation moves inwards. */
function translate(
  pack: Pack,
  expression: Expression,
  on: PlainDate,
  negated: boolean,
): string | object | undefined {
  switch (expression.op) {
    case 'fact':
    case 'rule':
      return negated ? `${expression.name} = non` : expression.name;
    case 'not':
      return translate(pack, expression.of, on, !negated);
    case 'and':
    case 'or':
      return junction(
        expression.of.map((part) => translate(pack, part, on, negated)),
        (expression.op === 'and') !== negated,
      );
    case 'in': {
      const { left, values } = expression;
      const each = values.map((value) =>
        translate(pack, { op: '=', left, right: { op: 'literal', value } }, on, negated),
      );
      return junction(each, negated);
    }
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(
        pack,
        negated ? OPPOSITE[expression.op] : expression.op,
        expression.left,
        expression.right,
        on,
      );
    case 'parameter':
      return expression.at ? undefined : amount(pack, expression.name, on);
    case 'call':
      return call(pack, expression, on);
    case 'literal':
      return typeof expression.value === 'number' ? String(expression.value) : undefined;
    default:
      return undefined;
  }
}

function junction(parts: readonly (string | object | undefined)[], all: boolean): object | undefined {
  return parts.includes(undefined)
    ? undefined
    : { [all ? 'toutes ces conditions' : 'une de ces conditions']: parts };
}

const OPPOSITE = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

function comparison(
  pack: Pack,
  op: string,
  left: Expression,
  right: Expression,
  on: PlainDate,
): string | undefined {
  if (left.op !== 'fact' || pack.facts[left.name]?.type === 'date') return undefined;
  const value =
    right.op === 'literal' ? translateValue(pack, left.name, right.value) : translate(pack, right, on, false);
  return typeof value === 'string' || typeof value === 'number' ? `${left.name} ${op} ${value}` : undefined;
}

function call(
  pack: Pack,
  expression: Extract<Expression, { op: 'call' }>,
  on: PlainDate,
): string | object | undefined {
  const [first, second] = expression.arguments.map((argument) => translate(pack, argument, on, false));
  if (expression.function === 'permille' && typeof first === 'string' && typeof second === 'string')
    return `(${first} * ${second}) / 1000`;
  return expression.function === 'round_half_up' && first !== undefined
    ? { valeur: first, arrondi: 'oui' }
    : undefined;
}

function amount(pack: Pack, name: string, on: PlainDate): string | undefined {
  const outcome = parameterAt(pack, name, on);
  return outcome.kind === 'known' && typeof outcome.value === 'number' ? String(outcome.value) : undefined;
}

/** Levels become their rank, since publicodes orders only numbers. */
function translateValue(pack: Pack, fact: string, value: boolean | number | string): string | number {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return value;
  return pack.facts[fact]?.type === 'cefr' ? CEFR_LEVELS.findIndex((level) => level === value) : `'${value}'`;
}

function asMechanism(body: string | object): object {
  return typeof body === 'string' ? { valeur: body } : body;
}
