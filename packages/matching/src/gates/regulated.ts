// SPDX-License-Identifier: EUPL-1.2
import type { Occupation, RegulationKind } from '@opstap/taxonomy';
import type { Person } from '../person.ts';
import type { Gate } from './gate.ts';

/** The kinds of the rule `beroep_is_gereguleerd` but for `titel`: there the title is protected and the work is not. */
const RESERVED: readonly RegulationKind[] = ['big_register', 'big_titel', 'onderwijs', 'wet'];

export function isReserved({ regulation }: Pick<Occupation, 'regulation'>): boolean {
  return RESERVED.includes(regulation);
}

/** A reserved profession without recognition, of itself or of the profession whose speciality it is. */
export function needsRecognition(
  { knowledge, recognised }: Pick<Person, 'knowledge' | 'recognised'>,
  id: string | undefined,
): boolean {
  const occupation = id === undefined ? undefined : knowledge.occupations.get(id);
  if (!occupation || !isReserved(occupation)) return false;
  const { regulatedAs } = occupation;
  return !recognised.has(occupation.id) && !(regulatedAs !== undefined && recognised.has(regulatedAs));
}

export const regulated: Gate<'work'> = {
  id: 'regulated',
  facet: 'work',
  isClosed: (person, { occupation }) => needsRecognition(person, occupation),
};
