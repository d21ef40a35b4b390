// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { explainedJourneySchema } from './explained-journey.ts';
import { outcomeSchema, questionSchema } from './publication.ts';
import {
  documentLanguagesSchema,
  factsSchema,
  languageSchema,
  plainDateSchema,
  shownDateSchema,
} from './values.ts';

const doneSchema = z
  .array(z.string().max(100))
  .max(200)
  .meta({ description: 'Ids of steps that the person ticked as done.' });

export const journeyRequestSchema = z
  .strictObject({
    facts: factsSchema,
    on: plainDateSchema.optional().meta({ description: 'The day asked about; absent: today.' }),
    done: doneSchema.optional(),
    language: languageSchema
      .optional()
      .meta({ description: 'Adds the texts of the steps in this language.' }),
  })
  .meta({ id: 'JourneyRequest' });

export const journeyStepSchema = z
  .object({
    step: z.string().meta({ description: 'Id; the step itself is in GET /v1/steps.' }),
    status: z.enum(['now', 'then', 'later', 'done', 'open', 'not_for_you']),
    applies: outcomeSchema,
    doneBy: z.enum(['tick', 'facts']).optional(),
    deadline: outcomeSchema.optional(),
    notBefore: outcomeSchema.optional(),
    waitsFor: z.array(z.string()),
    opens: z.array(z.string()),
    decidedBy: z.string().optional().meta({ description: 'For an open step: the question that decides it.' }),
  })
  .meta({ id: 'JourneyStep' });

export const journeySchema = z
  .object({
    on: shownDateSchema,
    packHash: z.string(),
    steps: z
      .array(journeyStepSchema)
      .meta({ description: 'Every step type once, in the order in which to take them.' }),
    nextQuestion: questionSchema.optional(),
    openQuestions: z.array(questionSchema),
    explained: explainedJourneySchema
      .optional()
      .meta({ description: 'The same journey in words, when a language was asked for.' }),
  })
  .meta({ id: 'Journey' });

const OWN_LINES = 60;

/** A part that the device puts into words itself: the server knows neither agreements nor a chosen route. */
const ownPartSchema = z.array(
  z.strictObject({
    language: languageSchema,
    title: z.string().max(200),
    lines: z.array(z.string().max(1000)).max(OWN_LINES),
  }),
);

export const journeyDocumentRequestSchema = z
  .strictObject({
    facts: factsSchema,
    on: plainDateSchema.optional(),
    done: doneSchema.optional(),
    languages: documentLanguagesSchema,
    own: z.array(ownPartSchema.min(1).max(2)).max(5).optional().meta({
      description:
        'Parts of one’s own that stand before the steps, each in every language of the document: agreements, a chosen route.',
    }),
  })
  .meta({ id: 'JourneyDocumentRequest' });

export type JourneyRequest = z.output<typeof journeyRequestSchema>;
export type JourneyDocumentRequest = z.output<typeof journeyDocumentRequestSchema>;
