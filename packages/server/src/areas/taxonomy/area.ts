// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@opstap/contract';
import { type Area, bind } from '../../area.ts';
import { findConcepts } from './find-concepts.ts';
import { listTaxonomies } from './list-taxonomies.ts';

export const taxonomyArea: Area = {
  name: 'taxonomy',
  bindings: [
    bind(routes.listTaxonomies, async (ctx) => ({ body: { taxonomies: await listTaxonomies(ctx) } })),
    bind(routes.findConcepts, findConcepts),
  ],
  jobs: [],
  tables: ['taxonomy.scheme', 'taxonomy.concept', 'taxonomy.label', 'taxonomy.relation', 'taxonomy.word'],
};
