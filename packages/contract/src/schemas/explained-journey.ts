// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { languageSchema, shownDateSchema } from './values.ts';

const statusSchema = z.enum(['now', 'then', 'later', 'done', 'open', 'not_for_you']);
const answersSchema = z.array(z.object({ fact: z.string(), label: z.string(), answer: z.string() }));
const linksSchema = z.array(z.object({ id: z.string(), title: z.string() }));

const explainedSourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.string().optional(),
  dated: z.string().optional(),
  checkedOn: shownDateSchema,
  confidence: z.enum(['high', 'medium', 'low']),
  verify: z.boolean(),
  stale: z.boolean().meta({ description: 'Past its review date on the day of the journey.' }),
});

export const explainedStepSchema = z
  .object({
    id: z.string(),
    status: statusSchema,
    phase: z.string(),
    title: z.string(),
    summary: z.string(),
    reasons: z.array(z.object({ text: z.string(), answers: answersSchema, verify: z.boolean() })),
    decidedBy: z.object({ question: z.string(), title: z.string() }).optional(),
    askAPerson: z.string().optional(),
    how: z.array(z.string()),
    doneWhen: z.string(),
    deadline: z.object({ date: shownDateSchema, text: z.string(), past: z.boolean() }).optional(),
    notBefore: z.object({ date: shownDateSchema, text: z.string() }).optional(),
    effort: z.string(),
    cost: z.string(),
    costNote: z.string().optional(),
    by: z.enum(['self', 'employer', 'municipality', 'together']),
    byText: z.string(),
    papers: z.array(z.object({ id: z.string(), name: z.string(), what: z.string() })),
    desks: z
      .array(z.looseObject({ id: z.string() }))
      .meta({ description: 'Who helps, with what is known of the desk.' }),
    waitsFor: linksSchema,
    opens: linksSchema,
    goodToKnow: z.array(z.string()),
    say: z.string().optional(),
    uncertain: z.string().optional(),
    verify: z.boolean().meta({ description: 'The core of the step is uncertain, not only a side remark.' }),
    sources: z.array(explainedSourceSchema),
  })
  .meta({ id: 'ExplainedStep' });

export const explainedJourneySchema = z
  .object({
    language: languageSchema,
    on: shownDateSchema,
    packHash: z.string(),
    answers: answersSchema,
    profession: z
      .object({
        id: z.string(),
        title: z.string(),
        regulation: z.string(),
        route: z.array(z.object({ label: z.string(), text: z.string() })),
        url: z.string().optional(),
        confidence: z.enum(['high', 'medium', 'low']),
        check: z.string().optional(),
        paths: z.array(
          z.object({
            title: z.string(),
            status: z.string(),
            steps: z.array(z.object({ title: z.string(), isOwn: z.boolean(), details: z.string() })),
          }),
        ),
      })
      .optional()
      .meta({ description: 'How the person’s profession is regulated here, and the path of its sector.' }),
    groups: z.array(
      z.object({ status: statusSchema, title: z.string(), steps: z.array(explainedStepSchema) }),
    ),
    nextQuestion: z.object({ id: z.string(), title: z.string() }).optional(),
  })
  .meta({
    id: 'ExplainedJourney',
    description: 'A journey in words of one language, grouped as it is shown.',
  });
