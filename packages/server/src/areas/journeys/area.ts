// SPDX-License-Identifier: EUPL-1.2
import { type AnswerOf, type Routes, routes } from '@opstap/contract';
import { type Area, bind } from '../../area.ts';
import { bodyFaults } from './body-faults.ts';
import { createHiringDocument } from './create-hiring-document.ts';
import { createJourney } from './create-journey.ts';
import { createJourneyDocument } from './create-journey-document.ts';
import { createProfileDocument } from './create-profile-document.ts';
import { findOccupations, listFacts, listMunicipalities, listSteps } from './published-lists.ts';

export const journeysArea: Area = {
  name: 'journeys',
  bindings: [
    bind(
      routes.createJourney,
      // The contract's arrays are mutable and its dates plain texts; the journey's are not: same JSON.
      async (ctx, { body }) => ({
        body: createJourney(ctx, body) as unknown as AnswerOf<Routes['createJourney']>,
      }),
      (ctx, body) => bodyFaults(ctx.publication, body),
    ),
    bind(
      routes.createJourneyDocument,
      async (ctx, { body }) => ({ body: await createJourneyDocument(ctx, body) }),
      (ctx, body) => bodyFaults(ctx.publication, body),
    ),
    bind(
      routes.createHiringDocument,
      async (ctx, { body }) => ({ body: await createHiringDocument(ctx, body) }),
      (ctx, body) => bodyFaults(ctx.publication, body),
    ),
    bind(routes.createProfileDocument, async (ctx, { body }) => ({
      body: await createProfileDocument(ctx, body),
    })),
    bind(routes.listFacts, async ({ publication }) => ({ body: listFacts(publication) })),
    bind(routes.listSteps, async ({ publication }) => ({
      // As above: read-only lists of the pack, the same JSON.
      body: listSteps(publication) as unknown as AnswerOf<Routes['listSteps']>,
    })),
    bind(routes.listMunicipalities, async ({ publication }) => ({ body: listMunicipalities(publication) })),
    bind(routes.findOccupations, async ({ publication }, { query }) => ({
      body: findOccupations(publication, query),
    })),
  ],
  jobs: [],
  tables: [],
};
