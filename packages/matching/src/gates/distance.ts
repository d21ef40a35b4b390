// SPDX-License-Identifier: EUPL-1.2
import type { Place } from '../matchable.ts';
import type { Person } from '../person.ts';
import { kilometresBetween } from '../place.ts';
import type { Gate } from './gate.ts';

/** Undefined when either place is not known. */
export function distanceTo({ home }: Pick<Person, 'home'>, { point }: Place): number | undefined {
  return home && point && kilometresBetween(home, point);
}

/** Further than the person wants to travel. A vacancy that names no place passes. */
export const distance: Gate<'place'> = {
  id: 'distance',
  facet: 'place',
  isClosed: (person, place) => {
    const [kilometres, limit] = [distanceTo(person, place), person.wanted.distanceKm];
    return kilometres !== undefined && limit !== undefined && kilometres > limit;
  },
};
