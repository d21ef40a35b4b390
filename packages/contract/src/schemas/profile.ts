// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, LANGUAGES } from '@opstap/kernel';
import { z } from 'zod';
import { schemeSchema } from './taxonomy.ts';
import { documentLanguagesSchema } from './values.ts';

const text = z.string().max(200);
const texts = z.array(text).max(60);
const year = z.int().min(1940).max(2100);

const importedSchema = z
  .strictObject({
    scheme: schemeSchema,
    version: text,
    uri: z.url({ protocol: /^https?$/ }).max(200),
    isco08: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    labels: z.partialRecord(z.enum(LANGUAGES), text),
  })
  .meta({ description: 'Where the title is a name out of an imported classification: which one.' });

/** As `Profile` of the package profiles has it, without what somebody cannot do: that is not for the server, nor for a CV. */
const profileSchema = z
  .strictObject({
    format: z.literal(1),
    jobs: z
      .array(
        z.strictObject({
          id: text,
          occupation: text.optional(),
          imported: importedSchema.optional(),
          ownTitle: text,
          competences: texts,
          ownWords: texts,
          years: z.number().min(0).max(70).optional(),
          until: z.union([year, z.literal('now')]).optional(),
          kind: z.enum(['paid', 'unpaid', 'informal', 'volunteer']),
          employer: text.optional(),
          place: text.optional(),
        }),
      )
      .max(60),
    education: z.array(z.strictObject({ level: text, name: text.optional(), year: year.optional() })).max(60),
    languages: z
      .array(z.strictObject({ id: text, level: z.enum(CEFR_LEVELS), native: z.literal(true).optional() }))
      .max(60),
    licences: texts,
    wishes: z.strictObject({
      hoursPerWeek: z.number().min(1).max(60).optional(),
      distanceKm: z.number().min(0).max(500).optional(),
      ownWords: text.optional(),
    }),
  })
  .meta({
    id: 'Profile',
    description:
      'What somebody did, learned and speaks, with ids of the taxonomy. No name, no address, no limits of health.',
  });

const ownText = z.string().max(800);

/** As `Letter` of the package profiles has it. Competences and licences that the profile does not have are left out. */
const letterSchema = z
  .strictObject({
    title: text,
    employer: text,
    addressee: text,
    competences: texts,
    licences: texts,
    whyWork: ownText,
    whyMe: ownText,
  })
  .meta({
    id: 'ProfileLetter',
    description:
      'A letter to an employer: to whom, which of the profile goes in, and two texts in own words.',
  });

export const PROFILE_DOCUMENTS = ['cv', 'card', 'letter'] as const;

export const profileDocumentRequestSchema = z
  .strictObject({
    profile: profileSchema,
    languages: documentLanguagesSchema,
    kind: z.enum(PROFILE_DOCUMENTS).optional().meta({ description: 'Absent: the CV.' }),
    letter: letterSchema.optional().meta({ description: 'For `letter`; absent: one without a vacancy.' }),
  })
  .meta({
    id: 'ProfileDocumentRequest',
    description:
      'A profile, what to make of it (a CV, a skills card of one page, or a letter), and in which languages.',
  });

export type ProfileDocumentRequest = z.output<typeof profileDocumentRequestSchema>;
