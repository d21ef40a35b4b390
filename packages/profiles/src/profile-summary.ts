// SPDX-License-Identifier: EUPL-1.2
import type { Profile } from './profile.ts';

export const PROFILE_PARTS = ['jobs', 'education', 'languages', 'licences', 'wishes'] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

export type ProfileSummary = {
  /** Every competence once, with the ids of the jobs it comes from: what was done most comes first. */
  competences: readonly { id: string; jobs: readonly string[] }[];
  /** What somebody did that no competence of the list says. */
  ownWords: readonly string[];
  /** Parts in which there is something. */
  filled: readonly ProfilePart[];
};

export function profileSummary(profile: Profile): ProfileSummary {
  const { jobs, education, languages, licences, wishes } = profile;
  const from = new Map<string, string[]>();
  for (const job of jobs) for (const id of job.competences) from.set(id, [...(from.get(id) ?? []), job.id]);
  const competences = [...from].map(([id, ids]) => ({ id, jobs: ids }));
  const has: Record<ProfilePart, boolean> = {
    jobs: jobs.length > 0,
    education: education.length > 0,
    languages: languages.length > 0,
    licences: licences.length > 0,
    wishes: Object.values(wishes)
      .flat()
      .some((wish) => wish !== undefined),
  };
  return {
    competences: competences.sort((a, b) => b.jobs.length - a.jobs.length),
    ownWords: [...new Set(jobs.flatMap(({ ownWords }) => ownWords))],
    filled: PROFILE_PARTS.filter((part) => has[part]),
  };
}
