// SPDX-License-Identifier: EUPL-1.2
import type { RegulationKind } from '@opstap/taxonomy';

type Covered = { id: string; regulation: RegulationKind };

const PSYCHOLOGISTS = ['psycholoog', 'gz_psycholoog', 'psychotherapeut'];

/** Pages on the routes that many ask about; the step of the klantreis tells what to do. The first that covers a profession is its guide. */
export const GUIDES = [
  {
    id: 'psychologists',
    step: 'route_psycholoog',
    covers: ({ id }: Covered) => PSYCHOLOGISTS.includes(id),
  },
  {
    id: 'big',
    step: 'route_big',
    covers: ({ regulation }: Covered) => regulation === 'big_register' || regulation === 'big_titel',
  },
  {
    id: 'teachers',
    step: 'route_onderwijs',
    covers: ({ id, regulation }: Covered) => regulation === 'onderwijs' || id === 'onderwijsassistent',
  },
] as const;
