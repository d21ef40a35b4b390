// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel } from '@opstap/kernel';
import type { EducationLevel } from '@opstap/profiles';
import type {
  Chosen,
  CvProposals,
  EducationProposal,
  JobProposal,
  LanguageProposal,
  PaperProposal,
} from '@opstap/profiles/import-cv';

/** Proposals as the person changed them; `isTicked`: it is to be taken over. */
type Choice<P> = P & { isTicked: boolean };
export type JobChoice = Choice<JobProposal> & { chosen: string | undefined; withTasks: boolean };
export type EducationChoice = Choice<EducationProposal>;
export type LanguageChoice = Choice<LanguageProposal>;
export type PaperChoice = Choice<PaperProposal>;
export type Choices = {
  jobs: readonly JobChoice[];
  education: readonly EducationChoice[];
  languages: readonly LanguageChoice[];
  papers: readonly PaperChoice[];
};

/** At first what is sure is ticked, and nothing else. */
export function firstChoices({ jobs, education, languages, papers }: CvProposals): Choices {
  const ticked = <P extends { isSure: boolean }>(proposal: P) => ({ ...proposal, isTicked: proposal.isSure });
  return {
    jobs: jobs.map((job) => ({ ...ticked(job), chosen: job.occupation?.id, withTasks: false })),
    education: education.map(ticked),
    languages: languages.map(ticked),
    papers: papers.map(ticked),
  };
}

/** One of a list with changes, found by its id. */
export function changed<P extends { id: string }>(list: readonly P[], id: string, change: Partial<P>): P[] {
  return list.map((one) => (one.id === id ? { ...one, ...change } : one));
}

export function countTicked(choices: Choices): number {
  return Object.values(choices)
    .flat()
    .filter(({ isTicked }) => isTicked).length;
}

/** The ticked entry without a level, which must be chosen first: the id of its Select. */
export function missingLevel({ education, languages }: Choices): string | undefined {
  return [...education, ...languages].find(({ isTicked, level }) => isTicked && level === undefined)?.id;
}

export function chosenOf({ jobs, education, languages, papers }: Choices): Chosen {
  const ticked = <P extends { isTicked: boolean }>(list: readonly P[]) =>
    list.filter(({ isTicked }) => isTicked);
  const hasLevel = <P extends { level?: EducationLevel | CefrLevel | undefined }>(
    one: P,
  ): one is P & { level: NonNullable<P['level']> } => one.level !== undefined;
  return {
    jobs: ticked(jobs).map(({ chosen, ...job }) => ({ ...job, occupation: chosen })),
    education: ticked(education).filter(hasLevel),
    languages: ticked(languages)
      .filter(hasLevel)
      .map(({ language, level }) => ({ id: language, level })),
    papers: ticked(papers).map(({ paper }) => paper),
  };
}
