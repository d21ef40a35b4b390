// SPDX-License-Identifier: EUPL-1.2
import type { Pack } from '@opstap/rules';
import type { Profession, Reference } from '@opstap/taxonomy';
import type { Problem } from './content.ts';

/** What `reference/professions` names elsewhere: its texts and papers in content/, its sources in corpus/sources. */
export function checkProfessionReferences(
  { sources }: Pick<Pack, 'sources'>,
  { professions, procedures, occupations }: Pick<Reference, 'professions' | 'procedures' | 'occupations'>,
  texts: ReadonlySet<string>,
): Problem[] {
  const sectors = new Map(occupations.map(({ id, sector }) => [id, sector]));
  const steps = new Map(
    Object.values(procedures).flatMap(({ steps: own }) => own.map((step) => [step.id, step])),
  );
  const missingTexts = (path: string, place: string, keys: readonly string[]) =>
    keys
      .filter((key) => !texts.has(key))
      .map((key) => ({ path, message: `${place}: the text "${key}" is missing in content/nl` }));
  const missingSources = (path: string, place: string, ids: readonly string[] = []) =>
    ids
      .filter((id) => !sources[id])
      .map((id) => ({ path, message: `${place}.sources: there is no source "${id}" in corpus/sources` }));
  return [
    ...professions.flatMap((profession) => {
      const path = `reference/professions/sectors/${sectors.get(profession.id)}.yaml`;
      return [
        ...missingTexts(path, profession.id, textsOf(profession)),
        ...missingSources(path, profession.id, profession.sources),
      ];
    }),
    ...[...steps.values()].flatMap(({ id, sources: ids }) => {
      const path = 'reference/professions/steps.yaml';
      const keys = [`recognition.step.${id}.title`, `recognition.step.${id}.text`];
      return [...missingTexts(path, `steps.${id}`, keys), ...missingSources(path, `steps.${id}`, ids)];
    }),
    ...Object.entries(procedures).flatMap(([id, { papers }]) =>
      missingTexts(
        'reference/professions/procedures.yaml',
        `procedures.${id}.papers`,
        papers.map((paper) => `papers.${paper}.name`),
      ),
    ),
  ];
}

function textsOf({ procedure, language, meanwhile, duration, cost }: Profession): string[] {
  return [
    `regulation.procedure.${procedure}`,
    `regulation.language.${language.text}`,
    `regulation.interim_conditions.${meanwhile.conditions}`,
    `regulation.duration.${duration}`,
    `regulation.cost.${cost}`,
  ];
}
