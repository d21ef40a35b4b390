// SPDX-License-Identifier: EUPL-1.2
import type { Rule, RuleException, RuleVersion } from '../pack.ts';
import { checkVersions } from './check-versions.ts';
import { compileBody, joinTypes } from './compile-body.ts';
import { below, type Place, type Problem, problem } from './problem.ts';
import { resolveExpression, type Scope } from './resolve.ts';
import type { VersionSource } from './schema.ts';
import type { Type, Typed } from './types.ts';

/** All versions of one rule, each with the place where it is written. */
export type RuleSource = readonly { place: Place; version: VersionSource }[];
type Names = Pick<Scope, 'factType' | 'parameterType'> & { hasSource(id: string): boolean };
type Context = { names: Names; scope: Scope; problems: Problem[] };

/** Compiles rules in the order in which they need each other; a circle is a problem and is named in full. */
export function compileRules(
  sources: ReadonlyMap<string, RuleSource>,
  names: Names,
  problems: Problem[],
): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  const types = new Map<string, Type | undefined>();
  const open: string[] = [];
  const scope: Scope = { ...names, hasRule: (name) => sources.has(name), ruleType };
  for (const name of sources.keys()) ruleType(name);
  return rules;

  function ruleType(name: string): Type | undefined {
    if (types.has(name)) return types.get(name);
    const source = sources.get(name) ?? [];
    const place = source[0]?.place ?? { path: '', at: name };
    if (open.includes(name)) {
      const circle = [...open.slice(open.indexOf(name)), name].join(' -> ');
      problems.push(problem(place, `the rule needs itself: ${circle}; take one of these out`));
      return undefined;
    }
    open.push(name);
    const compiled = source.map((one) => compileVersion({ names, scope, problems }, one.version, one.place));
    open.pop();
    const all = compiled.flatMap(({ typed }) => typed);
    const type = joinTypes(all, place, problems);
    types.set(name, type);
    const versions = checkVersions(
      compiled.map(({ version }) => version),
      source,
      problems,
    );
    rules.set(name, { type: ruleKind(type), versions });
    return type;
  }
}

function ruleKind(type: Type | undefined): Rule['type'] {
  const kind = type?.kind;
  return kind === 'number' || kind === 'date' || kind === 'cefr' || kind === 'enum' ? kind : 'yesno';
}

function compileVersion(
  context: Context,
  version: VersionSource,
  place: Place,
): { version: RuleVersion; typed: Typed[] } {
  const { names, scope, problems } = context;
  for (const id of version.source) {
    if (!names.hasSource(id))
      problems.push(problem(below(place, 'source'), `there is no source "${id}" in corpus/sources`));
  }
  const own = compileBody(version, scope, place, problems);
  const exceptions = compileExceptions(context, version, place);
  const compiled: RuleVersion = {
    validFrom: version.valid_from,
    ...(version.valid_to && { validTo: version.valid_to }),
    ...(version.known_from && { knownFrom: version.known_from }),
    ...(version.planned && { planned: true }),
    sources: version.source,
    ...(version.verify && { verify: true }),
    ...(exceptions.length > 0 && { exceptions: exceptions.map(({ exception }) => exception) }),
    ...own.body,
  };
  return { version: compiled, typed: [own, ...exceptions].flatMap(({ typed }) => typed ?? []) };
}

function compileExceptions({ scope, problems }: Context, { unless = [] }: VersionSource, place: Place) {
  const ids = unless.map(({ id }) => id);
  return unless.map((source, index) => {
    const { id, over } = source;
    const at = below(place, `unless.${index}`);
    if (ids.indexOf(id) !== index)
      problems.push(problem(at, `the exception "${id}" is there twice; rename one`));
    for (const other of over ?? []) {
      if (!ids.includes(other))
        problems.push(problem(below(at, 'over'), `there is no exception "${other}" here`));
    }
    const when = resolveExpression(source.when, scope, below(at, 'when'), problems, 'yesno');
    const { body, typed } = compileBody(source, scope, at, problems);
    const condition = when?.expression ?? { op: 'literal', value: false };
    const exception: RuleException = { id, when: condition, ...(over && { over }), ...body };
    return { exception, typed };
  });
}
