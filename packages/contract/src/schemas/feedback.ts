// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { languageSchema } from './values.ts';

export const FEEDBACK_SUBJECTS = ['step', 'question', 'answer', 'page', 'vacancy'] as const;
export const FEEDBACK_KINDS = ['missing', 'wrong', 'unclear', 'thanks'] as const;
export const NOTE_LIMIT = 500;

export const feedbackRequestSchema = z
  .strictObject({
    about: z.strictObject({
      type: z.enum(FEEDBACK_SUBJECTS),
      id: z
        .string()
        .max(341)
        // Of a vacancy: its source, and whatever the source calls it.
        .regex(/^(?:[a-z0-9]+(?:[._/-][a-z0-9]+)*|[a-z0-9][a-z0-9-]{0,39}:\P{Cc}+)$/u)
        .meta({
          description:
            'Id of the step or question, of the answer (a rule or an inquiry), or the vacancy, or the path of the page without its language.',
        }),
    }),
    kind: z.enum(FEEDBACK_KINDS),
    note: z
      .string()
      .trim()
      .max(NOTE_LIMIT)
      .optional()
      .meta({ description: 'No personal data, please; deleted after 90 days.' }),
    language: languageSchema,
  })
  .meta({ id: 'FeedbackRequest' });

export const feedbackReceiptSchema = z
  .object({ id: z.string().meta({ format: 'uuid' }) })
  .meta({ id: 'FeedbackReceipt' });

export type FeedbackRequest = z.output<typeof feedbackRequestSchema>;
