// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@opstap/contract';
import { type Area, bind } from '../../area.ts';
import { createHandOver } from './create-hand-over.ts';
import { deleteExpiredHandOvers } from './delete-expired.job.ts';
import { deleteHandOver } from './delete-hand-over.ts';
import { getHandOver } from './get-hand-over.ts';
import { saveHandOver } from './save-hand-over.ts';

export const handOverArea: Area = {
  name: 'hand-over',
  bindings: [
    bind(routes.createHandOver, createHandOver),
    bind(routes.getHandOver, getHandOver),
    bind(routes.saveHandOver, saveHandOver),
    bind(routes.deleteHandOver, deleteHandOver),
  ],
  jobs: [deleteExpiredHandOvers],
  tables: ['hand_over.parcel', 'hand_over.tombstone'],
};
