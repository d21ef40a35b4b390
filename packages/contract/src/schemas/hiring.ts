// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { documentLanguagesSchema, factsSchema, plainDateSchema } from './values.ts';

export const hiringDocumentRequestSchema = z
  .strictObject({
    facts: factsSchema,
    on: plainDateSchema.optional().meta({ description: 'The day asked about; absent: today.' }),
    languages: documentLanguagesSchema,
  })
  .meta({
    id: 'HiringDocumentRequest',
    description: 'One situation of hiring. Names, job and address are no facts: their lines stay empty.',
  });

export type HiringDocumentRequest = z.output<typeof hiringDocumentRequestSchema>;
