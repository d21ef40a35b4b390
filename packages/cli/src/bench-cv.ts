// SPDX-License-Identifier: EUPL-1.2
import { type CvKnowledge, type CvProposals, proposeFromCv } from '@opstap/profiles/import-cv';
import { type Expected, type TestCv, testCvs } from './bench-cv/test-cv.ts';

/** `ticked`: occupations that are ticked before anybody looked, where a mistake costs most. */
export const CV_PARTS = [
  'title',
  'employer',
  'place',
  'years',
  'occupation',
  'ticked',
  'education',
  'level',
  'language',
  'paper',
] as const;
export type CvPart = (typeof CV_PARTS)[number];

/** Of what was proposed, what is right; of what should be, what was proposed. Between 0 and 1. */
export type Precision = { precision: number; recall: number; expected: number };
export type CvBench = Record<string, { cvs: number; parts: Record<CvPart, Precision>; milliseconds: number }>;

type Counts = { right: number; proposed: number; expected: number };

/** Measures the reading of CVs on our own test CVs, by half and part. `report` is told every difference of `dev`; those of `test` stay unseen. */
export function benchCv(knowledge: CvKnowledge, report?: (cv: string, difference: string) => void): CvBench {
  return Object.fromEntries(
    ['dev', 'test'].map((half) => {
      const cvs = testCvs(half);
      const counts = new Map<CvPart, Counts>(
        CV_PARTS.map((part) => [part, { right: 0, proposed: 0, expected: 0 }]),
      );
      const start = performance.now();
      for (const cv of cvs)
        compare(cv, proposeFromCv(cv, knowledge, 'uk'), (part, expected, proposed, isRight) => {
          const count = counts.get(part);
          if (!count) return;
          count.expected += Number(expected !== undefined);
          count.proposed += Number(proposed !== undefined);
          count.right += Number(isRight);
          if (!isRight && half === 'dev')
            report?.(
              cv.name,
              `${part}: ${expected ?? 'nothing'} was expected, ${proposed ?? 'nothing'} proposed`,
            );
        });
      const milliseconds = Math.round((performance.now() - start) / cvs.length);
      const parts = Object.fromEntries([...counts].map(([part, count]) => [part, precisionOf(count)]));
      // Every part has just been counted.
      return [half, { cvs: cvs.length, milliseconds, parts: parts as Record<CvPart, Precision> }];
    }),
  );
}

function precisionOf({ right, proposed, expected }: Counts): Precision {
  const share = (of: number) => (of === 0 ? 1 : Math.round((right / of) * 1000) / 1000);
  return { precision: share(proposed), recall: share(expected), expected };
}

type Tell = (
  part: CvPart,
  expected: string | undefined,
  proposed: string | undefined,
  isRight: boolean,
) => void;

function compare({ expected }: TestCv, proposals: CvProposals, tell: Tell): void {
  compareJobs(fieldsOf(expected, 'job'), proposals, tell);
  compareEducation(fieldsOf(expected, 'edu'), proposals, tell);
  compareSets(
    'language',
    fieldsOf(expected, 'lang').map((fields) => fields.join(' ')),
    proposals.languages.map(({ language, level }) => `${language} ${level}`),
    tell,
  );
  compareSets(
    'paper',
    fieldsOf(expected, 'paper').map(([id = '']) => id),
    proposals.papers.map(({ paper }) => paper),
    tell,
  );
}

function compareJobs(expected: readonly (readonly string[])[], { jobs }: CvProposals, tell: Tell): void {
  const left = [...jobs];
  for (const [title = '', employer, place, years, occupation = '-'] of expected) {
    const at = left.findIndex((job) => isSame(job.title, title));
    const [job] = at < 0 ? [] : left.splice(at, 1);
    tell('title', title, job?.title, job !== undefined);
    const field = (part: CvPart, wanted: string | undefined, found: string | undefined) => {
      const asked = wanted === '-' ? undefined : wanted;
      if (asked !== undefined || found !== undefined)
        tell(part, asked, found, asked !== undefined && isSame(found, asked));
    };
    field('employer', employer, job?.employer);
    field('place', place, job?.place);
    field('years', years, job && (job.from ?? job.to) !== undefined ? `${job.from}-${job.to}` : undefined);
    const id = job?.occupation?.id;
    const isRight = id !== undefined && occupation.split('/').includes(id);
    tell('occupation', occupation, id, isRight);
    tell('ticked', occupation, job?.isSure ? id : undefined, isRight && job?.isSure === true);
  }
  for (const { title, occupation, isSure } of left) {
    tell('title', undefined, title, false);
    if (occupation) tell('occupation', undefined, occupation.id, false);
    if (occupation && isSure) tell('ticked', undefined, occupation.id, false);
  }
}

/** An education is found by the school or course that its name must hold, and the year. */
function compareEducation(
  expected: readonly (readonly string[])[],
  { education }: CvProposals,
  tell: Tell,
): void {
  const left = [...education];
  for (const [level = '', school = '', year] of expected) {
    const at = left.findIndex((one) => plain(one.name).includes(plain(school)) && String(one.year) === year);
    const [one] = at < 0 ? [] : left.splice(at, 1);
    tell('education', `${school} ${year}`, one?.name, one !== undefined);
    tell('level', level, one?.level, one?.level !== undefined && level.split('/').includes(one.level));
  }
  for (const { name, level, year } of left) {
    tell('education', undefined, `${name} ${year}`, false);
    if (level) tell('level', undefined, level, false);
  }
}

function compareSets(
  part: CvPart,
  expected: readonly string[],
  proposed: readonly string[],
  tell: Tell,
): void {
  for (const one of expected)
    tell(part, one, proposed.includes(one) ? one : undefined, proposed.includes(one));
  for (const one of proposed) if (!expected.includes(one)) tell(part, undefined, one, false);
}

function fieldsOf(expected: readonly Expected[], kind: Expected['kind']): (readonly string[])[] {
  return expected.filter((one) => one.kind === kind).map(({ fields }) => fields);
}

const isSame = (found: string | undefined, wanted: string) =>
  found !== undefined && plain(found) === plain(wanted);

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
