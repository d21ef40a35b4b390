// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Competence } from './competence.ts';
import type { Confidence } from './occupation.ts';
import type { PlanningWindow } from './planning-window.ts';

/** Texts: `reconstruction.fields.<id>`. */
export const RECONSTRUCTION_FIELDS = ['health', 'water', 'agriculture', 'building', 'energy'] as const;
export type ReconstructionField = (typeof RECONSTRUCTION_FIELDS)[number];

/** A programme for the reconstruction of Ukraine. Texts: `plans.programmes.<id>`. */
export type Programme = PlanningWindow & {
  id: string;
  name: string;
  /** Empty: no field in particular. */
  fields: readonly ReconstructionField[];
  url?: string;
  sources: readonly string[];
  checkedOn: PlainDate;
  confidence: Confidence;
};

/** `reference/reconstruction/`. */
export type Reconstruction = {
  fields: readonly { id: ReconstructionField; groups: readonly string[] }[];
  /** Competence groups that every field needs. */
  everywhere: readonly string[];
  programmes: readonly Programme[];
};

/** Of some competences, those that count in the Netherlands and in these fields of the reconstruction. */
export function servesBoth(
  { fields, everywhere }: Pick<Reconstruction, 'fields' | 'everywhere'>,
  competences: readonly Competence[],
  chosen: readonly ReconstructionField[],
): Competence[] {
  if (chosen.length === 0) return [];
  const groups = new Set([
    ...everywhere,
    ...fields.filter(({ id }) => chosen.includes(id)).flatMap((field) => field.groups),
  ]);
  return competences.filter(({ group }) => groups.has(group));
}
