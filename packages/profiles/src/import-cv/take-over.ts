// SPDX-License-Identifier: EUPL-1.2
import type { Education, EducationLevel, Job, LanguageSkill, Profile } from '../profile.ts';
import { LIST_LIMIT, readText } from '../read-fields.ts';
import type { JobPart } from './cv-parts.ts';
import type { EducationProposal } from './propose.ts';

/** What somebody ticked, as they changed it. `withTasks`: their own words about the tasks too. */
export type ChosenJob = JobPart & {
  occupation?: string | undefined;
  grade?: string | undefined;
  withTasks: boolean;
};
export type ChosenEducation = Pick<EducationProposal, 'name' | 'year'> & { level: EducationLevel };
export type Chosen = {
  jobs: readonly ChosenJob[];
  education: readonly ChosenEducation[];
  languages: readonly LanguageSkill[];
  papers: readonly string[];
};

/** What was added, so that it can be taken back. `there`: how many were in the profile already, and stayed as they were. */
export type TakenOver = {
  jobs: readonly string[];
  education: readonly Education[];
  languages: readonly string[];
  papers: readonly string[];
  there: number;
};

/** Adds what was chosen to a profile. What stands there is neither changed nor removed. `newId` names a job. */
export function takeOver(
  profile: Profile,
  chosen: Chosen,
  { newId, thisYear }: { newId: () => string; thisYear: number },
): { profile: Profile; taken: TakenOver } {
  const jobs = chosen.jobs
    .map((job) => jobOf(job, newId(), thisYear))
    .filter((job) => !profile.jobs.some((one) => isSameJob(one, job)));
  const education = chosen.education
    .map(({ level, name, year }): Education => ({ level, name: readText(name), year }))
    .filter((entry) => !profile.education.some((one) => isSameEducation(one, entry)));
  const languages = chosen.languages.filter(({ id }) => !profile.languages.some((one) => one.id === id));
  const papers = chosen.papers.filter((id) => !profile.licences.includes(id));
  const room = <T>(there: readonly unknown[], more: readonly T[]) =>
    more.slice(0, Math.max(0, LIST_LIMIT - there.length));
  const added = {
    jobs: room(profile.jobs, jobs),
    education: room(profile.education, education),
    languages: room(profile.languages, languages),
    papers: room(profile.licences, papers),
  };
  const count = (lists: Record<string, readonly unknown[]>) => Object.values(lists).flat().length;
  return {
    profile: {
      ...profile,
      jobs: [...profile.jobs, ...added.jobs],
      education: [...profile.education, ...added.education],
      languages: [...profile.languages, ...added.languages],
      licences: [...profile.licences, ...added.papers],
    },
    taken: {
      jobs: added.jobs.map(({ id }) => id),
      education: added.education,
      languages: added.languages.map(({ id }) => id),
      papers: added.papers,
      there: count(chosen) - count(added),
    },
  };
}

/** Removes what was taken over, and nothing else: what was changed in between stays changed. */
export function takeBack(profile: Profile, taken: TakenOver): Profile {
  return {
    ...profile,
    jobs: profile.jobs.filter(({ id }) => !taken.jobs.includes(id)),
    education: profile.education.filter(
      (entry) => !taken.education.some((one) => isSameEducation(one, entry)),
    ),
    languages: profile.languages.filter(({ id }) => !taken.languages.includes(id)),
    licences: profile.licences.filter((id) => !taken.papers.includes(id)),
  };
}

function jobOf(chosen: ChosenJob, id: string, thisYear: number): Job {
  const { title, occupation, grade, employer, place, tasks, withTasks, to, workKind = 'paid' } = chosen;
  const words = [...(grade && occupation ? [grade] : []), ...(withTasks ? tasks : [])];
  return {
    id,
    ownTitle: readText(title) ?? '',
    competences: [],
    ownWords: words.flatMap((word) => readText(word) ?? []),
    kind: workKind,
    occupation,
    years: yearsOf(chosen, thisYear),
    until: to,
    employer: readText(employer),
    place: readText(place),
  };
}

/** Whole years, at least one; undefined when the CV does not say. */
export function yearsOf(
  { from, to, months }: Pick<JobPart, 'from' | 'to' | 'months'>,
  thisYear: number,
): number | undefined {
  if (months !== undefined) return Math.max(1, Math.round(months / 12));
  const last = to === 'now' ? thisYear : to;
  return from === undefined || last === undefined ? undefined : Math.max(1, last - from);
}

function isSameJob(one: Job, other: Job): boolean {
  const isWork = one.occupation ? one.occupation === other.occupation : one.ownTitle === other.ownTitle;
  return isWork && one.until === other.until && (one.employer ?? '') === (other.employer ?? '');
}

function isSameEducation(one: Education, other: Education): boolean {
  return one.level === other.level && one.name === other.name && one.year === other.year;
}
