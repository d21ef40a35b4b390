// SPDX-License-Identifier: EUPL-1.2
import type { Gate } from './gate.ts';

/** The rules say no to this form of work. What depends on the work or was not asked passes, and says that it must be checked. */
export const rightToWork: Gate<'terms'> = {
  id: 'right_to_work',
  facet: 'terms',
  isClosed: ({ wanted }, { contract }) =>
    contract !== undefined && wanted.formsOfWork?.[contract]?.may === 'no',
};
