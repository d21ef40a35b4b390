// SPDX-License-Identifier: EUPL-1.2
import { IMPORTANCE_WEIGHTS, IMPORTANCES, type Taxonomy } from '@opstap/taxonomy';
import type { Profile } from './profile.ts';

/**
 * The competences of a profile, the most important first: by how much the work in which they were used needs them, times the
 * years of that work (at least one). What is in several works counts for each.
 */
export function mostImportant({ jobs }: Profile, profiles: Taxonomy['profiles']): string[] {
  const weights = new Map<string, number>();
  for (const { occupation, competences, years = 1 } of jobs) {
    const weightOf = importanceIn(occupation, profiles);
    for (const id of competences) weights.set(id, (weights.get(id) ?? 0) + weightOf(id) * Math.max(1, years));
  }
  return [...weights].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** What the list does not say about the work counts as what it needs least. */
function importanceIn(
  occupation: string | undefined,
  profiles: Taxonomy['profiles'],
): (id: string) => number {
  const asked =
    occupation && Object.hasOwn(profiles, occupation) ? profiles[occupation]?.competences : undefined;
  return (id) => {
    const importance = IMPORTANCES.find((one) => asked?.[one].includes(id)) ?? 'somewhat';
    return IMPORTANCE_WEIGHTS[importance];
  };
}
