// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS } from '@opstap/kernel';
import { z } from 'zod';
import { MEANWHILE_FORMS, REGULATION_KINDS } from '../occupation.ts';
import type { Profession } from '../profession.ts';
import {
  asciiId,
  calendarDate,
  confidence,
  type Report,
  readYaml,
  reportDuplicates,
  type SourceFile,
  webAddress,
} from './sources.ts';
import { withoutAbsent } from './without-absent.ts';

const ids = z.array(asciiId).default([]);

const professionFile = z.strictObject({
  professions: z.array(
    z.strictObject({
      id: asciiId,
      regulation: z.enum(REGULATION_KINDS).exclude(['niet_op_lijst']),
      authority: z.string().min(1).optional(),
      url: webAddress,
      procedure: asciiId,
      language: z.strictObject({
        text: asciiId,
        dutch: z.enum(CEFR_LEVELS).optional(),
        above: z.literal(true).optional(),
        basis: z.enum(['rule', 'practice']).optional(),
        english: z.enum(['proof', 'needed', 'instead']).optional(),
        check: z.literal(true).optional(),
      }),
      meanwhile: z.strictObject({
        allowed: z.enum(['yes', 'conditional', 'no']),
        form: z.enum(MEANWHILE_FORMS).exclude(['vraag_na', 'niet_op_lijst']),
        conditions: asciiId,
        functions: ids,
        derived_functions: ids,
      }),
      duration: asciiId,
      cost: asciiId,
      sources: ids,
      // What the facts rest on, in words: for editors.
      basis: z.string().min(1),
      checked_on: calendarDate,
      confidence,
      verify: z.literal(true).optional(),
    }),
  ),
});

type WrittenProfession = z.infer<typeof professionFile>['professions'][number];

/** `reference/professions/sectors/<sector>.yaml`, all of them. */
export function readProfessions(files: readonly SourceFile[], report: Report): Profession[] {
  const read = files.flatMap((file) => {
    const written = readYaml(file, professionFile, report)?.professions ?? [];
    for (const profession of written) checkProfession(profession, file.path, report);
    return written.map(toProfession);
  });
  reportDuplicates(
    'reference/professions/sectors/',
    read.map(({ id }) => id),
    report,
  );
  return read;
}

function toProfession({
  meanwhile,
  checked_on: checkedOn,
  basis: _basis,
  authority,
  verify,
  language,
  ...profession
}: WrittenProfession): Profession {
  const { functions, derived_functions: derived, ...work } = meanwhile;
  return {
    ...profession,
    ...(authority && { authority }),
    language: withoutAbsent(language),
    meanwhile: {
      ...work,
      functions: [
        ...functions.map((occupation) => ({ occupation })),
        ...derived.map((occupation) => ({ occupation, derived: true as const })),
      ],
    },
    checkedOn,
    ...(verify && { verify }),
  };
}

function checkProfession(
  { id, authority, regulation, confidence: sure, verify }: WrittenProfession,
  path: string,
  report: Report,
): void {
  if (sure === 'low' && !verify) report(path, `${id}: low confidence needs verify: true`);
  const decides = !['niet_gereguleerd', 'werkgeverseis'].includes(regulation);
  if (decides && !authority) report(path, `${id}: authority: a regulated profession names who decides`);
}
