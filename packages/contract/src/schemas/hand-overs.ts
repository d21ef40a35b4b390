// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** 64 KiB of ciphertext, written in base64url without padding. */
export const CIPHERTEXT_LIMIT = 64 * 1024;
const CIPHERTEXT_CHARACTERS = Math.ceil((CIPHERTEXT_LIMIT * 4) / 3);

const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/)
  .meta({ description: '128 random bits in base64url.' });

export const handOverParamsSchema = z.object({ id: idSchema });

/** The second secret: derived from the key in the link, so that whoever can read may also write; the key itself never comes here. */
export const writeSecretHeadersSchema = z.object({
  authorization: z
    .string()
    .regex(/^Bearer [A-Za-z0-9_-]{43}$/)
    .optional()
    .meta({ description: '`Bearer` and the write secret: 256 bits derived from the key, in base64url.' }),
});

export const saveHandOverHeadersSchema = writeSecretHeadersSchema.extend({
  'if-match': z
    .string()
    .regex(/^"\d{1,9}"$/)
    .meta({
      description: 'The ETag that was read. When it changed since, the answer is 409 and the client merges.',
    }),
});

export const handOverContentSchema = z
  .strictObject({
    ciphertext: z
      .string()
      .min(1)
      .max(CIPHERTEXT_CHARACTERS)
      .regex(/^[A-Za-z0-9_-]+$/)
      .meta({
        description: 'Encrypted on the device, in base64url without padding; at most 64 KiB when decoded.',
      }),
  })
  .meta({ id: 'HandOverContent' });

/** A device may name the place: then a code that somebody types leads there as well as to the key. */
export const newHandOverSchema = handOverContentSchema
  .extend({
    id: idSchema.optional().meta({
      description: '128 bits that the device derived from a secret. Absent: the server draws them.',
    }),
  })
  .meta({ id: 'NewHandOver' });

export const handOverReceiptSchema = z
  .object({ id: idSchema, expiresAt: z.string().meta({ format: 'date-time' }) })
  .meta({ id: 'HandOverReceipt' });

export const handOverSchema = z
  .object({ ciphertext: z.string(), expiresAt: z.string().meta({ format: 'date-time' }) })
  .meta({
    id: 'HandOver',
    description: 'What an adviser or a second device fetches; useless without the key in the link.',
  });
