// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type Links, link, mentionsIn } from '@opstap/taxonomy/linking';
import type { CvParts, EducationPart, JobPart, LanguagePart, PaperPart } from './cv-parts.ts';
import type { CvKnowledge } from './knowledge.ts';
import { readParts } from './read-parts.ts';
import { textLanguage } from './text-language.ts';

/** An occupation of the list that a title may be; `label` is the form that was recognised. */
export type ProposedOccupation = { id: string; label: string; score: number };

/** `id` is of the proposal, not of the profile. `isSure`: nothing in it was guessed, so that it may be ticked beforehand. */
type Proposed<P> = P & { id: string; isSure: boolean };

/** `occupation` only when the linker is sure enough; `others` to choose from. `grade`: words of a work book ("5 розряду"). */
export type JobProposal = Proposed<JobPart> & {
  occupation?: ProposedOccupation | undefined;
  others: readonly ProposedOccupation[];
  grade?: string | undefined;
};
export type EducationProposal = Proposed<EducationPart>;
export type LanguageProposal = Proposed<Omit<LanguagePart, 'id'>> & { language: string };
export type PaperProposal = Proposed<Omit<PaperPart, 'id'>> & { paper: string };

export type CvProposals = {
  /** Language of the CV; `other` when it is none of the four. */
  language: Language | 'other' | undefined;
  jobs: readonly JobProposal[];
  education: readonly EducationProposal[];
  languages: readonly LanguageProposal[];
  papers: readonly PaperProposal[];
  /** What was read and fits nowhere. */
  rest: readonly string[];
};

const MOST_OCCUPATIONS = 5;
/** From here on an occupation may be ticked beforehand; between this and what the linker knows it is named, and asked. */
const SURE = 0.85;

/**
 * What a CV says, as proposals for a profile: each with the words it came from. Nothing is taken over here. Name, date of birth,
 * address, telephone, nationality and marital status are in none of them.
 */
export function proposeFromCv(
  cv: { text: string; parts?: CvParts },
  knowledge: CvKnowledge,
  language: Language,
): CvProposals {
  const { jobs, education, languages, papers, rest } = cv.parts ?? readParts(cv.text, knowledge);
  return {
    language: textLanguage(cv.text),
    jobs: jobs.map((job, at) => proposeJob(job, `job-${at}`, knowledge, language)),
    education: education.map((part, at) => ({
      ...part,
      id: `education-${at}`,
      isSure: part.level !== undefined,
    })),
    languages: languages.map(({ id, ...part }) => ({
      ...part,
      language: id,
      id: `language-${id}`,
      // "Basic" can be A1 or A2; "native" and a level of the CEFR leave nothing to guess.
      isSure: part.level !== undefined && (part.readAs === undefined || part.level === 'C2'),
    })),
    papers: papers.map(({ id, ...part }) => ({ ...part, paper: id, id: `paper-${id}`, isSure: true })),
    rest,
  };
}

function linkWork(title: string, { index }: CvKnowledge, language: Language): Links {
  return link(index, title, { language, kinds: ['occupation'], limit: MOST_OCCUPATIONS });
}

function topScore({ links }: Links): number {
  return links[0]?.score ?? 0;
}

function proposeJob(job: JobPart, id: string, knowledge: CvKnowledge, language: Language): JobProposal {
  const grade = mentionsIn(job.title, { papers: [], languages: [] }).find(({ kind }) => kind === 'grade');
  const title = grade ? `${job.title.slice(0, grade.start)} ${job.title.slice(grade.end)}` : job.title;
  // "Медсестра / медбрат": two forms of one name; the one that is known best counts.
  const { isKnown, links } = title
    .split(/\s\/\s/)
    .slice(0, 2)
    .map((name) => linkWork(name, knowledge, language))
    .reduce(
      (best, one) => (topScore(one) > topScore(best) ? one : best),
      linkWork(title, knowledge, language),
    );
  const others = links.map(({ concept, label, score }) => ({ id: concept.concept, label, score }));
  const isListed = isKnown && !job.isTitleGuessed;
  const isWork = job.from !== undefined || job.to !== undefined || job.employer !== undefined;
  return {
    ...job,
    id,
    others,
    ...(isListed && { occupation: others[0] }),
    ...(grade && { grade: job.title.slice(grade.start, grade.end) }),
    isSure: isListed && isWork && (others[0]?.score ?? 0) >= SURE,
  };
}
