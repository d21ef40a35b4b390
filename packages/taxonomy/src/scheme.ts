// SPDX-License-Identifier: EUPL-1.2
import type { Confidence, DevelopmentPath, PathStep } from './occupation.ts';
import type { PlanningWindow } from './planning-window.ts';

export const SCHEME_ACTIVITIES = ['language', 'training'] as const;
export type SchemeActivity = (typeof SCHEME_ACTIVITIES)[number];

/** Who asks for the money: never the person. Texts: `schemes.applicant.<id>`. */
export const SCHEME_APPLICANTS = ['municipality', 'employer', 'school_board', 'training_funds'] as const;

/** Money for learning. `reference/schemes/`; texts `schemes.list.<id>`. */
export type Scheme = PlanningWindow & {
  id: string;
  applicant: (typeof SCHEME_APPLICANTS)[number];
  activities: readonly SchemeActivity[];
  recognisedPathsOnly?: true;
  /** Absent: any. */
  sectors?: readonly string[];
  /** Texts of `training` that it fits; absent: any. */
  stages?: readonly string[];
  /** Parameters of the corpus. */
  amounts: readonly string[];
  verify?: true;
  sources: readonly string[];
  confidence: Confidence;
};

/** The schemes that fit the training of a step, whatever their state. */
export function schemesFor(
  schemes: readonly Scheme[],
  path: DevelopmentPath,
  { training }: PathStep,
): Scheme[] {
  return schemes.filter(
    ({ activities, recognisedPathsOnly, sectors, stages }) =>
      activities.includes('training') &&
      (!recognisedPathsOnly || path.status === 'recognised') &&
      (!sectors || sectors.includes(path.sector)) &&
      (!stages || training.some((stage) => stages.includes(stage))),
  );
}
