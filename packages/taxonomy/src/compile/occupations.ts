// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, LANGUAGES, type Language } from '@opstap/kernel';
import { z } from 'zod';
import type { NamesById } from '../competence.ts';
import { foldText } from '../fold-text.ts';
import {
  CIRCUMSTANCES,
  type DevelopmentPath,
  type Occupation,
  type OccupationProfile,
} from '../occupation.ts';
import { names, namesOf } from './names.ts';
import { asciiId, confidence, type Report, readYaml, type SourceFile } from './sources.ts';

const competences = z.array(asciiId).default([]);

const occupationFile = z.strictObject({
  sector: asciiId,
  occupations: z.array(
    z.strictObject({
      id: asciiId,
      isco08: z.string().regex(/^[0-9]\d{3}$/, 'an ISCO-08 unit group is four digits'),
      labels: names,
      nlqf: z.int().min(1).max(8),
      dutch: z.enum(CEFR_LEVELS),
      entry: z.literal(true).optional(),
      circumstances: z.array(z.enum(CIRCUMSTANCES)).default([]),
      competences: z.strictObject({ essential: competences, important: competences, somewhat: competences }),
      // A speciality of a profession of that list: what the list says of it holds.
      regulated_as: asciiId.optional(),
      // For functions that the list of professions does not have: they are free, or we do not know.
      regulation: z.literal('niet_gereguleerd').optional(),
      confidence: confidence.default('medium'),
      verify: z.literal(true).optional(),
    }),
  ),
});

type WrittenOccupation = z.infer<typeof occupationFile>['occupations'][number];

export type Sector = {
  occupations: Occupation[];
  profiles: Record<string, OccupationProfile>;
  names: Record<Language, NamesById>;
};

/** `reference/occupations/<sector>.yaml`; the place in a development path comes from the paths. */
export function readOccupations(file: SourceFile, paths: readonly DevelopmentPath[], report: Report): Sector {
  const parsed = readYaml(file, occupationFile, report);
  const written = parsed?.occupations ?? [];
  for (const occupation of written) checkOccupation(occupation, file.path, report);
  return {
    occupations: written.map((occupation) => toOccupation(occupation, parsed?.sector ?? '', paths)),
    profiles: Object.fromEntries(written.map((occupation) => [occupation.id, toProfile(occupation)])),
    names: namesOf(written),
  };
}

function toOccupation(
  { id, isco08, regulation, regulated_as: regulatedAs, confidence: sure, verify }: WrittenOccupation,
  sector: string,
  paths: readonly DevelopmentPath[],
): Occupation {
  return {
    id,
    isco08,
    sector,
    regulation: regulation ?? 'niet_op_lijst',
    ...(regulation && { meanwhile: 'vrij' }),
    ...(regulatedAs && { regulatedAs }),
    confidence: sure,
    ...(verify && { verify }),
    paths: paths.flatMap(({ id: path, steps }) =>
      steps.filter(({ occupations }) => occupations.includes(id)).map(({ step }) => ({ path, step })),
    ),
  };
}

function toProfile({
  nlqf,
  dutch,
  entry,
  circumstances,
  competences: byImportance,
}: WrittenOccupation): OccupationProfile {
  return { nlqf, dutch, entry: entry === true, circumstances, competences: byImportance };
}

function checkOccupation(
  { id, labels, confidence: sure, verify, competences: byImportance }: WrittenOccupation,
  path: string,
  report: Report,
): void {
  for (const language of LANGUAGES) {
    const twice = twiceIn(labels[language].map(foldText));
    if (twice) report(path, `${id}: labels.${language} has "${twice}" twice`);
  }
  const twice = twiceIn(Object.values(byImportance).flat());
  if (twice) report(path, `${id}: competences has "${twice}" twice`);
  if (sure === 'low' && !verify) report(path, `${id}: low confidence needs verify: true`);
}

function twiceIn(texts: readonly string[]): string | undefined {
  return texts.find((text, at) => texts.indexOf(text) !== at);
}
