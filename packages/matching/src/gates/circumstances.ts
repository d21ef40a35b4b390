// SPDX-License-Identifier: EUPL-1.2
import type { Gate } from './gate.ts';

/** Shifts, nights, lifting or what else the person said is no option. */
export const circumstances: Gate<'circumstances'> = {
  id: 'circumstances',
  facet: 'circumstances',
  isClosed: ({ avoid }, { bits }) => (bits & avoid) !== 0,
};
