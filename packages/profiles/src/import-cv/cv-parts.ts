// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel } from '@opstap/kernel';
import type { EducationLevel, WorkKind } from '../profile.ts';

/** Years of work; `months` when the months were there too. */
export type Period = {
  from?: number | undefined;
  to?: number | 'now' | undefined;
  months?: number | undefined;
};

/** `words`: what it was read from, as it stands in the CV. */
export type JobPart = Period & {
  title: string;
  employer?: string | undefined;
  place?: string | undefined;
  tasks: readonly string[];
  /** Where the CV says so; else it is taken for paid work. */
  workKind?: WorkKind | undefined;
  words: string;
  /** Nothing in it looked like the name of work; the title is what else there was. */
  isTitleGuessed?: true;
};

/** Without `level` when the words do not say it: then the person chooses. */
export type EducationPart = {
  level?: EducationLevel | undefined;
  name: string;
  year?: number | undefined;
  words: string;
};

/** `readAs`: the word that the level was read from ("native"), when it was no level of the CEFR. */
export type LanguagePart = {
  id: string;
  level?: CefrLevel | undefined;
  readAs?: string | undefined;
  words: string;
};

export type PaperPart = { id: string; words: string };

/** What a CV says, part by part, before anything was compared with the list of occupations. */
export type CvParts = {
  jobs: readonly JobPart[];
  education: readonly EducationPart[];
  languages: readonly LanguagePart[];
  papers: readonly PaperPart[];
  /** Lines that are in no part and are not personal data. */
  rest: readonly string[];
};
