// SPDX-License-Identifier: EUPL-1.2
export type { CvParts, EducationPart, JobPart, LanguagePart, PaperPart } from './cv-parts.ts';
export { type CvKnowledge, cvKnowledge } from './knowledge.ts';
export {
  type CvProposals,
  type EducationProposal,
  type JobProposal,
  type LanguageProposal,
  type PaperProposal,
  type ProposedOccupation,
  proposeFromCv,
} from './propose.ts';
export {
  type Chosen,
  type ChosenEducation,
  type ChosenJob,
  type TakenOver,
  takeBack,
  takeOver,
  yearsOf,
} from './take-over.ts';
