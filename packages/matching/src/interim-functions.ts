// SPDX-License-Identifier: EUPL-1.2
import { needsRecognition } from './gates/regulated.ts';
import type { Person } from './person.ts';

const MOST = 5;
/** Per mille of what it asks that the profession asks too. */
const ALIKE = 300;

/**
 * What somebody may do in the field of a reserved profession while they are not recognised: earlier functions of its development
 * paths, and work of the same sector that asks much of the same. Nearest first.
 */
export function interimFunctions(
  { knowledge, recognised }: Pick<Person, 'knowledge' | 'recognised'>,
  occupation: string,
): string[] {
  const target = knowledge.occupations.get(occupation);
  if (!target) return [];
  const onPath = new Set(
    target.paths.flatMap(({ path, step }) =>
      (knowledge.paths.find(({ id }) => id === path)?.steps ?? [])
        .filter((other) => other.step < step)
        .flatMap(({ occupations }) => occupations),
    ),
  );
  const level = knowledge.profiles[occupation]?.nlqf ?? 0;
  return [...knowledge.occupations.values()]
    .filter(({ id }) => id !== occupation && !needsRecognition({ knowledge, recognised }, id))
    .map(({ id, sector }) => ({ id, sector, overlap: knowledge.overlap(occupation, id) }))
    .filter(
      ({ id, sector, overlap }) =>
        onPath.has(id) ||
        (sector === target.sector && overlap >= ALIKE && (knowledge.profiles[id]?.nlqf ?? 0) <= level),
    )
    .sort((a, b) => b.overlap - a.overlap || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id }) => id);
}
