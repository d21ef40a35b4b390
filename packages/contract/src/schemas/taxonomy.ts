// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { languageSchema } from './values.ts';

export const schemeSchema = z.enum(['esco', 'competentnl']);

const taxonomySchema = z
  .object({
    scheme: schemeSchema,
    version: z.string(),
    attribution: z.string().meta({ description: 'Must stand where anything of this scheme is shown.' }),
    complete: z.boolean().meta({ description: 'No: an import is running, or was interrupted.' }),
    importedAt: z.string().meta({ format: 'date-time' }).optional(),
  })
  .meta({ id: 'Taxonomy', description: 'A classification of others that this installation has imported.' });

export const taxonomyListSchema = z
  .object({ taxonomies: z.array(taxonomySchema) })
  .meta({ id: 'TaxonomyList' });

export const conceptQuerySchema = z.strictObject({
  q: z
    .string()
    .trim()
    .min(2)
    .max(100)
    .meta({ description: 'The beginnings of one or more words, in any of the languages that are loaded.' }),
  language: languageSchema.optional().meta({ description: 'Language of the labels; absent: Dutch.' }),
  limit: z.coerce.number().int().min(1).max(50).optional(),
});

export const conceptListSchema = z
  .object({
    concepts: z.array(
      z.object({
        uri: z.string(),
        scheme: schemeSchema,
        kind: z.enum(['occupation', 'isco-group', 'skill', 'knowledge', 'skill-group', 'task']),
        isco08: z
          .string()
          .optional()
          .meta({ description: 'Of an occupation the unit group; of an ISCO group its own code.' }),
        label: z.string().meta({
          description:
            'In the language asked for where the scheme has it, else the label that was recognised.',
        }),
        dutch: z.string().optional().meta({ description: 'Its preferred label in Dutch, where it has one.' }),
        recognised: z.string(),
        recognisedLanguage: z.string().meta({ description: 'ISO 639-1.' }),
      }),
    ),
    taxonomies: z.array(taxonomySchema),
  })
  .meta({ id: 'ConceptList', description: 'Best match first. Empty while nothing is imported.' });
