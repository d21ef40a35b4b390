// SPDX-License-Identifier: EUPL-1.2
import type { FacetName } from '../matchable.ts';
import { childcare } from './childcare.ts';
import { competences } from './competences.ts';
import { contract } from './contract.ts';
import { distance } from './distance.ts';
import type { CompetenceFactor, FacetFactor } from './factor.ts';
import { freshness } from './freshness.ts';
import { hours } from './hours.ts';
import { language } from './language.ts';
import { level } from './level.ts';
import { licences } from './licences.ts';
import { nearCompetences } from './near-competences.ts';
import { occupation } from './occupation.ts';
import { recency } from './recency.ts';
import { start } from './start.ts';

type AnyFacetFactor = { [F in FacetName]: FacetFactor<F> }[FacetName];

export const FACET_FACTORS: readonly AnyFacetFactor[] = [
  occupation,
  level,
  language,
  licences,
  distance,
  hours,
  childcare,
  contract,
  start,
  freshness,
];

export const COMPETENCE_FACTORS: readonly CompetenceFactor[] = [competences, nearCompetences, recency];
