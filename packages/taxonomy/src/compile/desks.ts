// SPDX-License-Identifier: EUPL-1.2
import { isMunicipalityCode, type MunicipalityCode } from '@opstap/kernel';
import { z } from 'zod';
import { type Desk, type DeskContact, type MunicipalDesks, WEEKDAYS } from '../desk.ts';
import {
  asciiId,
  calendarDate,
  confidence,
  everyLanguage,
  type Report,
  readYaml,
  reportDuplicates,
  type SourceFile,
  webAddress,
} from './sources.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written 09:00');

const contact = {
  url: webAddress.optional(),
  phone: z
    .string()
    .regex(/^\+?[\d ]{3,}$/, 'a phone number is digits and spaces')
    .optional(),
  email: z.email().optional(),
  opening_hours: z
    .array(z.strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1), opens: time, closes: time }))
    .optional(),
  languages: z.array(z.string().regex(/^[a-z]{2}$/, 'a language is two letters, like uk')).optional(),
  anonymous: z.boolean().optional(),
};

const deskFile = z.strictObject({
  desks: z.array(
    z.strictObject({
      id: asciiId,
      kind: z.enum(['national', 'regional', 'municipal', 'own']),
      ...contact,
      sources: z.array(z.string().min(1)).min(1),
      checked_on: calendarDate,
      confidence,
      verify: z.literal(true).optional(),
      note: z.string().optional(),
    }),
  ),
});

const municipalFile = z.strictObject({
  municipality: z.custom<MunicipalityCode>(isMunicipalityCode, 'a CBS code: GM and four digits'),
  municipality_name: z.string().trim().min(1),
  example: z.literal(true).optional(),
  desks: z
    .array(
      z.strictObject({
        answers: asciiId,
        name: everyLanguage,
        how: everyLanguage.optional(),
        address: z.string().trim().min(1).optional(),
        ...contact,
        checked_on: calendarDate,
      }),
    )
    .min(1),
});

/** `reference/desks/desks.yaml`. */
export function readDesks(file: SourceFile, report: Report): Desk[] {
  const desks = readYaml(file, deskFile, report)?.desks ?? [];
  reportDuplicates(
    file.path,
    desks.map(({ id }) => id),
    report,
  );
  return desks.map(
    ({ id, kind, sources, checked_on: checkedOn, confidence: sure, verify, note: _note, ...rest }) => {
      const base = { id, kind, ...toContact(rest), sources, checkedOn, confidence: sure };
      return { ...base, ...(verify && { verify }) };
    },
  );
}

/** One file of a municipality, `reference/desks/municipal/<code>.yaml`. */
export function readMunicipalDesks(
  file: SourceFile,
  known: { desks: readonly Desk[]; municipalities: ReadonlyMap<string, string> },
  report: Report,
): MunicipalDesks[] {
  const parsed = readYaml(file, municipalFile, report);
  if (!parsed) return [];
  const { municipality, municipality_name: municipalityName, example = false } = parsed;
  if (!file.path.endsWith(`/${municipality}.yaml`))
    report(file.path, `the file must be called ${municipality}.yaml`);
  const official = known.municipalities.get(municipality);
  if (!example && official === undefined)
    report(file.path, `municipality: ${municipality} is not in municipalities.csv`);
  if (example && official !== undefined)
    report(file.path, `municipality: an example may not use a real code`);
  if (official !== undefined && official !== municipalityName) {
    report(file.path, `municipality_name: ${municipality} is "${official}"`);
  }
  const desks = parsed.desks.map(({ answers, name, how, address, checked_on: checkedOn, ...rest }, at) => {
    if (!known.desks.some(({ id }) => id === answers)) {
      report(file.path, `desks.${at}.answers: there is no desk "${answers}" in reference/desks/desks.yaml`);
    }
    const base = { municipality, answers, name, ...toContact(rest), checkedOn };
    return { ...base, ...(how && { how }), ...(address && { address }) };
  });
  return [{ municipality, municipalityName, example, desks }];
}

type Contact = z.infer<z.ZodObject<typeof contact>>;

function toContact({
  url,
  phone,
  email,
  opening_hours: openingHours,
  languages,
  anonymous,
}: Contact): DeskContact {
  return {
    ...(url && { url }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(openingHours && { openingHours }),
    ...(languages && { languages }),
    ...(anonymous !== undefined && { anonymous }),
  };
}
