// SPDX-License-Identifier: EUPL-1.2
import type { Pack } from '@opstap/rules';
import type { Reference } from '@opstap/taxonomy';
import type { Content, Problem } from './content.ts';
import { checkProfessionReferences } from './profession-references.ts';

const STEP_TEXTS = ['title', 'summary', 'because', 'not_because', 'how.0', 'done_when'];

/** What the folders say about each other: every step, fact, rule, paper and desk that is named has its texts. */
export function checkCrossReferences(pack: Pack, reference: Reference, content: Content): Problem[] {
  const texts = new Set(content.nl.map(({ key }) => key));
  const problems: Problem[] = [];
  const need = (path: string, key: string) => {
    if (!texts.has(key)) problems.push({ path, message: `the text "${key}" is missing in content/nl` });
  };
  const desks = new Set(reference.desks.map(({ id }) => id));
  for (const step of pack.steps) {
    const path = `corpus/klantreis/${step.id}.yaml`;
    for (const name of [...STEP_TEXTS, ...(step.verify ? ['uncertain'] : [])])
      need(path, `steps.${step.id}.${name}`);
    for (const paper of step.papers) need(path, `papers.${paper}.name`);
    for (const desk of step.help) {
      if (!desks.has(desk)) problems.push({ path, message: `the desk "${desk}" is not in reference/desks` });
    }
    if (!pack.phases.includes(step.phase))
      problems.push({ path, message: `the phase "${step.phase}" does not exist` });
  }
  for (const phase of pack.phases) need('corpus/klantreis/phases.yaml', `phases.${phase}`);
  for (const { id } of reference.desks) need('reference/desks/desks.yaml', `desks.${id}.name`);
  for (const { id } of pack.questions) need('corpus/facts.yaml', `questions.${id}.title`);
  for (const [name, fact] of Object.entries(pack.facts)) {
    need('corpus/facts.yaml', `facts.${name}.label`);
    if (fact.question) need('corpus/facts.yaml', `facts.${name}.ask`);
    const values = fact.type === 'yesno' ? ['true', 'false'] : (fact.values ?? []);
    for (const value of values) need('corpus/facts.yaml', `facts.${name}.values.${value}`);
  }
  for (const [name, rule] of Object.entries(pack.rules)) {
    if (name.startsWith('stap_') || rule.type !== 'yesno') continue;
    for (const side of ['yes', 'no']) need('corpus', `rules.${name}.${side}`);
  }
  for (const outcome of new Set(Object.values(pack.inquiries).flat()))
    if (!outcome.startsWith('stap_')) need('corpus/inquiries.yaml', `outcomes.${outcome}.title`);
  const { owners, kinds } = reference.review;
  for (const owner of owners) need('reference/review/review.yaml', `upkeep.owners.${owner}`);
  for (const kind of Object.keys(kinds)) need('reference/review/review.yaml', `upkeep.kinds.${kind}`);
  problems.push(...checkProfessionReferences(pack, reference, texts));
  problems.push(...checkPlans(pack, reference));
  for (const [path, key] of planTexts(reference)) need(path, key);
  const stepIds = new Set(pack.steps.map(({ id }) => id));
  for (const { key, file } of content.nl) {
    const id = /^steps\.([^.]+)\./.exec(key)?.[1];
    if (id && !stepIds.has(id))
      problems.push({
        path: `content/nl/${file}.json`,
        message: `there is no step "${id}" in corpus/klantreis`,
      });
  }
  return problems;
}

/** Sources and amounts that paths, language, schemes and programmes name are in the corpus, and what stands in both is the same. */
function checkPlans(pack: Pack, { paths, language, schemes, reconstruction }: Reference): Problem[] {
  const problems: Problem[] = [];
  const files = {
    'reference/development-paths/paths.yaml': paths.flatMap((path) => path.sources),
    'reference/language/language.yaml': [
      ...language.stepSources,
      ...[...language.work, ...language.ways].flatMap(({ sources }) => sources),
    ],
    'reference/schemes/schemes.yaml': schemes.flatMap(({ sources }) => sources),
    'reference/reconstruction/reconstruction.yaml': reconstruction.programmes.flatMap(
      ({ sources }) => sources,
    ),
  };
  for (const [path, ids] of Object.entries(files)) {
    for (const id of new Set(ids.filter((source) => !pack.sources[source])))
      problems.push({ path, message: `there is no source "${id}" in corpus/sources` });
  }
  for (const { id, amounts, window } of schemes) {
    const path = 'reference/schemes/schemes.yaml';
    for (const name of amounts) {
      const [version] = pack.parameters[name]?.versions ?? [];
      if (!version) problems.push({ path, message: `${id}: there is no parameter "${name}" in the corpus` });
      else if (version.validFrom !== window?.from || version.validTo !== window?.to)
        problems.push({ path, message: `${id}: its window is not that of "${name}" in the corpus` });
    }
  }
  for (const { to, hours } of language.steps) {
    for (const [end, suffix] of [
      ['min', 'minimum'],
      ['max', 'maximum'],
    ] as const) {
      const name = `lesuren_naar_${to.toLowerCase()}_${suffix}`;
      const value = pack.parameters[name]?.versions.at(-1)?.value;
      if (value !== undefined && value !== hours[end])
        problems.push({
          path: 'reference/language/language.yaml',
          message: `to ${to}: "${name}" in the corpus is ${value}`,
        });
    }
  }
  return problems;
}

/** The texts that have the ids of schemes, programmes, paths and the language plan in their names. */
function planTexts({ paths, language, schemes, reconstruction }: Reference): [path: string, key: string][] {
  return [
    ...schemes.flatMap(({ id }) =>
      ['name', 'what'].map((part): [string, string] => [
        'reference/schemes/schemes.yaml',
        `schemes.list.${id}.${part}`,
      ]),
    ),
    ...reconstruction.programmes.map(({ id }): [string, string] => [
      'reference/reconstruction/reconstruction.yaml',
      `plans.programmes.${id}`,
    ]),
    ...[
      ...language.steps.map(({ to }) => `plans.can.${to}`),
      ...language.work.flatMap(({ id }) => [`plans.work.${id}.name`, `plans.work.${id}.rule`]),
      ...language.ways.map(({ pays }) => `plans.pays.${pays}`),
    ].map((key): [string, string] => ['reference/language/language.yaml', key]),
    ...paths.flatMap(({ steps }) =>
      steps
        .flatMap(({ training, note }) => [
          ...training.map((key) => `regulation.training.${key}`),
          ...(note ? [`regulation.path_note.${note}`] : []),
        ])
        .map((key): [string, string] => ['reference/development-paths/paths.yaml', key]),
    ),
  ];
}
