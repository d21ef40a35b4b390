// SPDX-License-Identifier: EUPL-1.2
import { cvKnowledge, proposeFromCv } from '@opstap/profiles/import-cv';
import { readCv } from '@opstap/profiles/read-cv';
import { makeDocx, makePdf } from '@opstap/profiles/testing';
import { loadPublication } from '@opstap/publication/node';
import { describe, expect, it } from 'vitest';
import { testCvs } from './bench-cv/test-cv.ts';
import { benchCv, CV_PARTS } from './bench-cv.ts';

/** Shares, on the half that the reader was developed on (`dev`) and on the other (`test`), that may not get lower in any part. */
const GATES: Record<string, { precision: number; recall: number }> = {
  dev: { precision: 1, recall: 0.96 },
  test: { precision: 0.92, recall: 0.92 },
};

const { reference, taxonomy } = await loadPublication();
const knowledge = cvKnowledge(reference, taxonomy);

describe('reading CVs', () => {
  const figures = benchCv(knowledge);
  it.each(Object.keys(GATES))('does not get worse on our own test CVs, half %s', (half) => {
    for (const part of CV_PARTS) {
      const share = figures[half]?.parts[part];
      expect(share?.precision, `${part}: precision`).toBeGreaterThanOrEqual(GATES[half]?.precision ?? 1);
      expect(share?.recall, `${part}: recall`).toBeGreaterThanOrEqual(GATES[half]?.recall ?? 1);
    }
  });

  it.each([...testCvs('dev'), ...testCvs('test')])(
    'gives the same from text, PDF and Word: $name',
    async ({ text }) => {
      const lines = text.split('\n');
      const fromText = proposals(text);
      for (const bytes of [makePdf([lines]), makeDocx(lines)]) {
        const reading = await readCv(bytes);
        expect('text' in reading && proposals(reading.text)).toEqual(fromText);
      }
    },
  );
});

/** What is proposed, without the words, in which tabs and spaces of a file may differ. */
function proposals(text: string) {
  const { jobs, education, languages, papers } = proposeFromCv({ text }, knowledge, 'nl');
  return {
    jobs: jobs.map(({ title, employer, place, from, to, occupation }) => [
      title,
      employer,
      place,
      from,
      to,
      occupation?.id,
    ]),
    education: education.map(({ level, name, year }) => [level, name, year]),
    languages: languages.map(({ language, level }) => [language, level]),
    papers: papers.map(({ paper }) => paper),
  };
}
