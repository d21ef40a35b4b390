// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate, LANGUAGES, type PlainDate } from '@opstap/kernel';
import { z } from 'zod';

export const languageSchema = z.enum(LANGUAGES).meta({ description: 'Language of the texts.' });

export const documentLanguagesSchema = z
  .array(languageSchema)
  .min(1)
  .max(2)
  .refine((languages) => new Set(languages).size === languages.length, { error: 'field-value' })
  .meta({
    description: 'One language, or two side by side.',
    minItems: 1,
    maxItems: 2,
    uniqueItems: true,
  });

/** A calendar date that exists. */
export const plainDateSchema = z
  .custom<PlainDate>(isPlainDate, { error: 'field-date' })
  .meta({ type: 'string', format: 'date', description: 'Calendar date in Europe/Amsterdam.' });

/** In an answer the date is ours: it is described, not checked again. */
export const shownDateSchema = z.string().meta({ format: 'date' });

export const valueSchema = z.union([z.boolean(), z.number(), z.string()]).meta({
  id: 'Value',
  description:
    'Yes or no, a number (money in whole cents) or a text (dates YYYY-MM-DD, CEFR levels A0 to C2).',
});

/** Names and values are checked against the corpus, which also says what is wrong with each. */
export const factsSchema = z.record(z.string(), valueSchema).meta({
  id: 'Facts',
  description:
    'Facts about a person, spelt as in the corpus; see GET /v1/facts. What is not there is not known.',
  example: {
    beschermingsgrond: 'oekraiense_nationaliteit',
    bewijs_van_verblijf: 'sticker',
    werksituatie: 'geen_werk',
  },
});
