// SPDX-License-Identifier: EUPL-1.2
import type { Municipality, Occupation, Reference, Taxonomy } from '@opstap/taxonomy';
import { type CompetenceWeights, weighCompetences } from './competence-weights.ts';
import { type NearCompetence, nearCompetences } from './near-competences.ts';
import { type Overlap, occupationOverlap } from './occupation-overlap.ts';
import { type Point, pointOf } from './place.ts';

/** Everything about work that matching needs to know besides vacancies; made once per publication. */
export type WorkKnowledge = {
  occupations: ReadonlyMap<string, Occupation>;
  profiles: Taxonomy['profiles'];
  paths: Reference['paths'];
  weights: CompetenceWeights;
  /** By the number of a competence: those that whoever has it is near to. */
  near: readonly (readonly NearCompetence[])[];
  overlap: Overlap;
  places: ReadonlyMap<string, Point>;
  licences: readonly string[];
  spokenLanguages: readonly string[];
};

export type WorkData = {
  reference: Pick<Reference, 'occupations' | 'paths'> & { municipalities: readonly Municipality[] };
  taxonomy: Pick<Taxonomy, 'competences' | 'profiles' | 'licences' | 'spokenLanguages'>;
};

export function buildWorkKnowledge({ reference, taxonomy }: WorkData): WorkKnowledge {
  const weights = weighCompetences(taxonomy);
  return {
    occupations: new Map(reference.occupations.map((occupation) => [occupation.id, occupation])),
    profiles: taxonomy.profiles,
    paths: reference.paths,
    weights,
    near: nearCompetences(taxonomy, weights),
    overlap: occupationOverlap(taxonomy, weights),
    places: new Map(reference.municipalities.map((place) => [place.code, pointOf(place)])),
    licences: taxonomy.licences,
    spokenLanguages: taxonomy.spokenLanguages,
  };
}
