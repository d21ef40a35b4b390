// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@opstap/contract';
import { type Area, bind } from '../../area.ts';
import { getProfession } from './get-profession.ts';
import { listProfessions } from './list-professions.ts';

export const recognitionArea: Area = {
  name: 'recognition',
  bindings: [
    bind(routes.listProfessions, async (ctx, { query }) => ({ body: listProfessions(ctx, query) })),
    bind(routes.getProfession, async (ctx, { params, query }) => ({
      body: getProfession(ctx, params.id, query),
    })),
  ],
  jobs: [],
  tables: [],
};
