// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'urn:opstap:error:<code>' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What went wrong and what to do, in the language asked for.' }),
    code: z.string(),
    instance: z.string().meta({ description: 'urn:uuid of this request, to be named when asking for help.' }),
    errors: z
      .array(z.object({ field: z.string(), code: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'All faults of the input together.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });

export type Problem = z.output<typeof problemSchema>;
