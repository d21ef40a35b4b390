// SPDX-License-Identifier: EUPL-1.2
import { isMunicipalityCode, LANGUAGES, type MunicipalityCode } from '@opstap/kernel';
import type { Tenant } from '@opstap/publication';
import { parse } from 'yaml';
import { z } from 'zod';
import { colourFaults, coloursSchema, stylesOf } from './colours.ts';
import { logoFaults } from './logo.ts';

const text = z.string().trim().min(1);
const webAddress = z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' });
const inLanguages = <T extends z.ZodType>(each: T) =>
  z.strictObject({ nl: each, en: each, uk: each, ru: each });

const contactFields = {
  email: z.email().optional(),
  phone: z
    .string()
    .regex(/^\+?[\d ]{3,}$/, 'must be digits and spaces, in quotes')
    .optional(),
  url: webAddress.optional(),
  address: text.optional(),
  hours: text.optional(),
};
const reachable = z
  .strictObject(contactFields)
  .refine(({ email, phone, url }) => email ?? phone ?? url, 'needs an email, a phone or a url');

const localText = z.strictObject({
  title: text,
  intro: text,
  sections: z.array(z.strictObject({ heading: text, body: z.array(text).min(1) })).default([]),
  links: z.array(z.strictObject({ label: text, url: webAddress })).default([]),
});

const tenantSchema = z.strictObject({
  example: z.literal(true).optional(),
  name: inLanguages(text.max(60)),
  municipality: z.custom<MunicipalityCode>(isMunicipalityCode, 'must be GM and four digits').optional(),
  logo: z
    .string()
    .regex(/^[\w-]+\.svg$/, 'must be the name of an .svg file in the same folder')
    .optional(),
  colours: coloursSchema.optional(),
  contact: reachable,
  privacy: z.strictObject({ contact: reachable, statement: webAddress.optional() }),
  imprint: z.strictObject({
    organisation: text,
    address: text.optional(),
    register: text.optional(),
    responsible: text.optional(),
  }),
  security: z
    .strictObject({
      contact: z.string().regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'must be mailto:… or https://…'),
      policy: webAddress.optional(),
      languages: z
        .array(z.string().regex(/^[a-z]{2}$/, 'must be two letters'))
        .min(1)
        .default(['nl', 'en']),
    })
    .optional(),
  pages: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'),
        texts: z
          .strictObject({
            nl: localText.optional(),
            en: localText.optional(),
            uk: localText.optional(),
            ru: localText.optional(),
          })
          .refine((texts) => LANGUAGES.some((language) => texts[language]), 'needs a text in one language'),
      }),
    )
    .default([]),
});

/** Something to mend in the file of an installation: its field, and what to do. */
export type TenantFault = { field: string; message: string };

/** The file of an installation, checked. `logoText` gives a file beside it, undefined where there is none. */
export function readTenant(
  id: string,
  yaml: string,
  logoText: (name: string) => string | undefined,
): { tenant: Tenant } | { faults: TenantFault[] } {
  let raw: unknown;
  try {
    raw = parse(yaml);
  } catch (error) {
    return { faults: [{ field: 'file', message: `is not valid YAML: ${firstLine(error)}` }] };
  }
  const parsed = tenantSchema.safeParse(raw);
  if (!parsed.success)
    return {
      faults: parsed.error.issues.map(({ path, message }) => ({ field: path.join('.') || 'file', message })),
    };
  const { colours, logo: logoName, example, pages, ...rest } = parsed.data;
  const logo = logoName === undefined ? undefined : logoText(logoName);
  const faults = [
    ...(colours ? colourFaults(colours) : []),
    ...(logoName !== undefined && logo === undefined
      ? [{ field: 'logo', message: `there is no file ${logoName} beside it` }]
      : []),
    ...(logo === undefined ? [] : logoFaults(logo)),
    ...twice(pages.map((page) => page.id)),
  ];
  if (faults.length > 0) return { faults };
  const { municipality, security, privacy, imprint } = rest;
  return {
    tenant: {
      id,
      example: example === true,
      name: rest.name,
      contact: present(rest.contact),
      privacy: { contact: present(privacy.contact), ...present({ statement: privacy.statement }) },
      imprint: { ...present(imprint), organisation: imprint.organisation },
      pages: pages.map((page) => ({ id: page.id, texts: present(page.texts) })),
      ...(municipality && { municipality }),
      ...(security && {
        security: {
          ...present({ policy: security.policy }),
          contact: security.contact,
          languages: security.languages,
        },
      }),
      ...(logo !== undefined && { logo }),
      ...(colours && { styles: stylesOf(colours) }),
    },
  };
}

/** Without the fields that are undefined. */
function present<T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Only what is undefined goes; the rest is as it was.
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function twice(ids: readonly string[]): TenantFault[] {
  const again = ids.filter((id, index) => ids.indexOf(id) !== index);
  return again.map((id) => ({ field: 'pages', message: `"${id}" is there more than once` }));
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
