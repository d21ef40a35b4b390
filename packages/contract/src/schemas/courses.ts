// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS } from '@opstap/kernel';
import { z } from 'zod';
import { shownDateSchema } from './values.ts';

const levelSchema = z.enum(CEFR_LEVELS);
const yes = z.enum(['true']).optional();

export const courseQuerySchema = z.strictObject({
  municipality: z
    .string()
    .regex(/^GM\d{4}$/)
    .optional()
    .meta({ description: 'Code of Statistics Netherlands, see GET /v1/municipalities.' }),
  region: z
    .string()
    .regex(/^AM\d{2}$/)
    .optional()
    .meta({ description: 'Code of a labour-market region.' }),
  level: levelSchema
    .optional()
    .meta({ description: 'The level somebody has now: courses that take people from there.' }),
  online: yes.meta({ description: 'Only courses that can be followed online.' }),
  evening: yes.meta({ description: 'Only courses that are known to be in the evening.' }),
  childcare: yes.meta({ description: 'Only courses that are known to have childcare.' }),
  free: yes.meta({ description: 'Only courses that are known to have free places.' }),
  limit: z.coerce.number().int().min(1).max(100).optional(),
  page: z.coerce.number().int().min(1).max(10_000).optional().meta({ description: 'From 1.' }),
});
export type CourseQuery = z.output<typeof courseQuerySchema>;

const courseSchema = z
  .object({
    source: z.string(),
    id: z.string().meta({ description: 'Unique within its source.' }),
    name: z.string(),
    provider: z.string(),
    kind: z.enum([
      'formal_course',
      'non_formal',
      'online_self_study',
      'employer_course',
      'work_study',
      'exam_preparation',
      'sector_language',
      'bridging',
    ]),
    from: levelSchema,
    to: levelSchema,
    hours: z.number().optional(),
    minutesAWeek: z.number().optional(),
    municipality: z.string().optional(),
    region: z.string().optional(),
    place: z.string().optional(),
    online: z.boolean(),
    evening: z.boolean().optional(),
    childcare: z.boolean().optional(),
    costCents: z.number().optional().meta({ description: 'For the person; 0 is free of charge.' }),
    freePlaces: z.number().optional(),
    waitingWeeks: z.number().optional(),
    startsOn: shownDateSchema.optional(),
    url: z.string().optional(),
    contact: z.string().optional(),
    asOf: shownDateSchema.optional().meta({ description: 'The day on which its provider said so.' }),
    synthetic: z.boolean().meta({ description: 'Invented: this course does not exist.' }),
  })
  .meta({ id: 'Course', description: 'What is not known is absent.' });

export const courseListSchema = z
  .object({
    courses: z.array(courseSchema),
    total: z.number(),
    page: z.number(),
    pages: z.number(),
    synthetic: z.boolean().meta({ description: 'This installation shows invented courses.' }),
    sources: z.array(
      z.object({
        name: z.string(),
        synthetic: z.boolean(),
        importedAt: z.string().meta({ format: 'date-time' }),
      }),
    ),
  })
  .meta({ id: 'CourseList', description: 'Empty while no list of courses is imported.' });
export type CourseList = z.output<typeof courseListSchema>;
