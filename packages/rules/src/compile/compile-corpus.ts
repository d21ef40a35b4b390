// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { plainDate } from '@opstap/kernel';
import type { Fact, Pack, Parameter, Question, Source } from '../pack.ts';
import { checkVersions } from './check-versions.ts';
import { compileInquiries } from './compile-inquiries.ts';
import { compileRules } from './compile-rules.ts';
import { compileSteps } from './compile-steps.ts';
import { checkExamples } from './examples.ts';
import { type Gathered, gather } from './gather.ts';
import { type Problem, problem } from './problem.ts';
import { type CorpusFile, readCorpusFiles } from './read-files.ts';
import { resolveExpression, type Scope } from './resolve.ts';
import type { Type } from './types.ts';

export type CompiledCorpus = { pack: Pack; problems: Problem[] };

const PARAMETER_TYPES = { cents: 'number', permille: 'number', count: 'number', date: 'date' } as const;

/**
 * Compiles the corpus to one pack. All problems at once; the pack holds what is sound, and a rule that is not answers
 * `ask_a_person`, so that the rest can be looked at. Publish only a pack without problems. Paths are from the repository's root.
 */
export function compileCorpus(files: readonly CorpusFile[]): CompiledCorpus {
  const content = readCorpusFiles(files);
  const problems = [...content.problems];
  const all = gather(content, problems);
  const names = {
    factType: (name: string): Type | undefined => all.facts.get(name) && factType(all, name),
    parameterType: (name: string): Type | undefined => {
      const parameter = all.parameters.get(name);
      return parameter && { kind: PARAMETER_TYPES[parameter.unit] };
    },
    hasSource: (id: string) => all.sources.has(id),
  };
  const rules = compileRules(all.rules, names, problems);
  const scope = { ...names, hasRule: () => false, ruleType: () => undefined };
  const sources = compileSources(all);
  const unhashed = {
    checkedOn:
      Object.values(sources)
        .map(({ checkedOn }) => checkedOn)
        .sort()
        .at(-1) ?? plainDate('1970-01-01'),
    facts: compileFacts(all, scope, problems),
    questions: compileQuestions(all, problems),
    sources,
    parameters: compileParameters(all, problems),
    rules: sorted(rules),
    phases: all.phases,
    steps: compileSteps(all, rules, problems),
    ...compileInquiries(all, problems),
  };
  const hash = createHash('sha256').update(JSON.stringify(unhashed)).digest('hex');
  const pack: Pack = { hash, ...unhashed };
  checkExamples(pack, content.examples, problems);
  return { pack, problems };
}

function factType(all: Gathered, name: string): Type {
  const { type = 'text', values } = all.facts.get(name) ?? {};
  return { kind: type, ...(values && { values }) };
}

function compileFacts(all: Gathered, scope: Scope, problems: Problem[]): Record<string, Fact> {
  const facts = [...all.facts].map(([name, fact]): [string, Fact] => {
    const place = all.places.get(`name ${name}`) ?? { path: '', at: name };
    const note = (message: string) => problems.push(problem(place, message));
    if ((fact.type === 'enum') !== (fact.values !== undefined))
      note('an enum, and only an enum, has "values"');
    if (fact.type === 'number' && (fact.min === undefined || fact.max === undefined))
      note('a number has "min" and "max"');
    if (fact.question && !all.questions.has(fact.question)) note(`there is no question "${fact.question}"`);
    if (fact.derived_from && !all.facts.has(fact.derived_from))
      note(`there is no fact "${fact.derived_from}"`);
    const asked =
      fact.asked_when !== undefined && resolveExpression(fact.asked_when, scope, place, problems, 'yesno');
    const compiled: Fact = {
      type: fact.type,
      ...(fact.values && { values: fact.values }),
      ...(fact.min !== undefined && { min: fact.min }),
      ...(fact.max !== undefined && { max: fact.max }),
      ...(fact.question && { question: fact.question }),
      ...(fact.derived_from && { derivedFrom: fact.derived_from }),
      ...(asked && { askedWhen: asked.expression }),
      ...(fact.changeable && { changeable: fact.changeable }),
    };
    return [name, compiled];
  });
  return Object.fromEntries(facts);
}

function compileQuestions(all: Gathered, problems: Problem[]): Question[] {
  return [...all.questions].map(([id, { ease, delicacy }]) => {
    const facts = [...all.facts].flatMap(([name, { question }]) => (question === id ? [name] : []));
    const place = all.places.get(`question ${id}`) ?? { path: '', at: id };
    if (facts.length === 0)
      problems.push(problem(place, 'no fact belongs to this question; give one "question" or take it out'));
    return { id, facts, ease, delicacy };
  });
}

function compileSources(all: Gathered): Record<string, Source> {
  const sources = [...all.sources].map(([id, source]): [string, Source] => [
    id,
    {
      title: source.title,
      publisher: source.publisher,
      kind: source.kind,
      ...(source.url && { url: source.url }),
      ...(source.bwb_id && { bwbId: source.bwb_id }),
      ...(source.article && { article: source.article }),
      ...(source.juriconnect && { juriconnect: source.juriconnect }),
      ...(source.set_by && { setBy: source.set_by }),
      ...(source.dated && { dated: source.dated }),
      checkedOn: source.checked_on,
      reviewBy: source.review_by,
      confidence: source.confidence,
      ...(source.verify && { verify: true }),
    },
  ]);
  return sorted(sources);
}

function compileParameters(all: Gathered, problems: Problem[]): Record<string, Parameter> {
  const parameters = [...all.parameters].map(([name, { unit, values }]): [string, Parameter] => {
    const place = all.places.get(`name ${name}`) ?? { path: '', at: name };
    const places = values.map((_, index) => ({
      place: { path: place.path, at: `${place.at}.values.${index}` },
    }));
    for (const [index, { value, source }] of values.entries()) {
      const at = places[index]?.place ?? place;
      for (const id of source)
        if (!all.sources.has(id)) problems.push(problem(at, `there is no source "${id}" in corpus/sources`));
      if ((unit === 'date') !== (typeof value === 'string'))
        problems.push(problem(at, `${value} does not fit the unit "${unit}"`));
    }
    const versions = values.map((version) => ({
      validFrom: version.valid_from,
      ...(version.valid_to && { validTo: version.valid_to }),
      ...(version.known_from && { knownFrom: version.known_from }),
      value: version.value,
      sources: version.source,
      ...(version.verify && { verify: true as const }),
    }));
    return [name, { unit, versions: checkVersions(versions, places, problems) }];
  });
  return sorted(parameters);
}

function sorted<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
