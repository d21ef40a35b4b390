// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { z } from 'zod';
import { foldText } from '../fold-text.ts';
import { type DevelopmentPath, type Occupation, REGULATION_KINDS } from '../occupation.ts';
import { asciiId, confidence, type Report, readYaml, type SourceFile, webAddress } from './sources.ts';

const labels = z
  .array(z.string().trim().min(2))
  .min(3, 'give the label that is shown and at least two that people type')
  .max(8);

const occupationFile = z.strictObject({
  sector: asciiId,
  occupations: z.array(
    z.strictObject({
      id: asciiId,
      isco08: z.string().regex(/^[0-9]\d{3}$/, 'an ISCO-08 unit group is four digits'),
      labels: z.strictObject({ nl: labels, en: labels, uk: labels, ru: labels }),
      regulation: z.enum(REGULATION_KINDS),
      route: z
        .strictObject({
          authority: z.string().min(1).optional(),
          procedure: asciiId,
          language: asciiId,
          interim: z.enum(['yes', 'conditional', 'no']),
          interim_conditions: asciiId,
          duration: asciiId,
          cost: asciiId,
          url: webAddress,
          source: z.string().min(1),
        })
        .optional(),
      confidence,
      verify: z.literal(true).optional(),
    }),
  ),
});

type WrittenOccupation = z.infer<typeof occupationFile>['occupations'][number];

/** `reference/occupations/<sector>.yaml`; the place in a development path comes from the paths. */
export function readOccupations(
  file: SourceFile,
  paths: readonly DevelopmentPath[],
  report: Report,
): Occupation[] {
  const parsed = readYaml(file, occupationFile, report);
  if (!parsed) return [];
  return parsed.occupations.map((written) => {
    checkOccupation(written, file.path, report);
    return toOccupation(written, parsed.sector, paths);
  });
}

function toOccupation(
  written: WrittenOccupation,
  sector: string,
  paths: readonly DevelopmentPath[],
): Occupation {
  const { id, isco08, regulation, route, confidence: sure, verify } = written;
  const labelsOf = (language: (typeof LANGUAGES)[number]) => {
    const [preferred = '', ...alternative] = written.labels[language];
    return { preferred, alternative };
  };
  return {
    id,
    isco08,
    sector,
    labels: { nl: labelsOf('nl'), en: labelsOf('en'), uk: labelsOf('uk'), ru: labelsOf('ru') },
    regulation,
    ...(route && { route: toRoute(route) }),
    confidence: sure,
    ...(verify && { verify }),
    paths: paths.flatMap(({ id: path, steps }) =>
      steps.filter(({ occupations }) => occupations.includes(id)).map(({ step }) => ({ path, step })),
    ),
  };
}

function toRoute(route: NonNullable<WrittenOccupation['route']>): NonNullable<Occupation['route']> {
  const { authority, interim_conditions: interimConditions, source: _source, ...rest } = route;
  return { ...rest, interimConditions, ...(authority && { authority }) };
}

function checkOccupation(
  { id, labels: byLanguage, confidence: sure, verify, regulation, route }: WrittenOccupation,
  path: string,
  report: Report,
): void {
  for (const language of LANGUAGES) {
    const folded = byLanguage[language].map(foldText);
    const twice = folded.find((label, at) => folded.indexOf(label) !== at);
    if (twice) report(path, `${id}: labels.${language} has "${twice}" twice`);
  }
  if (sure === 'low' && !verify) report(path, `${id}: low confidence needs verify: true`);
  if (regulation !== 'niet_gereguleerd' && !route)
    report(path, `${id}: a regulated profession needs a route`);
}
