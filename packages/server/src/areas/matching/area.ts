// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@opstap/contract';
import { type Area, bind } from '../../area.ts';
import { deleteOldRuns } from './delete-old-runs.job.ts';
import { findMatches, matchFaults } from './find-matches.ts';

/** Work is ranked for a person. There is no function, route or query here that ranks people. */
export const matchingArea: Area = {
  name: 'matching',
  bindings: [
    bind(routes.findMatches, findMatches, ({ publication }, body) => matchFaults(publication, body)),
  ],
  jobs: [deleteOldRuns],
  tables: ['matching.change', 'matching.run'],
};
