// SPDX-License-Identifier: EUPL-1.2
import { benchJourney } from '@opstap/journeys';
import { todayInAmsterdam } from '@opstap/kernel';
import { readSources } from '@opstap/publication/compile';
import { loadPublication } from '@opstap/publication/node';
import { readExamples, runExamples } from '@opstap/rules/compile';
import { measureExamples } from './examples.ts';
import { ROOT } from './root.ts';
import { rounded, type Section, table } from './section.ts';

const PERSONS = 1000;

/** The law as data: how much, whether its worked examples come out, and what it asks of people and of the machine. */
export async function measureCorpus(): Promise<Section> {
  const { pack } = await loadPublication();
  const examples = readExamples((await readSources(ROOT)).filter(({ path }) => path.startsWith('corpus/')));
  const results = runExamples(pack, examples);
  const wrong = results.filter(({ passed }) => !passed);
  const noticed = measureExamples(pack, examples);
  const bench = benchJourney(pack, todayInAmsterdam(Date.now()), PERSONS);
  const { fullJourneyMs: time, screens } = bench;
  const counts = {
    rules: Object.keys(pack.rules).length,
    ruleVersions: Object.values(pack.rules).reduce((sum, { versions }) => sum + versions.length, 0),
    parameters: Object.keys(pack.parameters).length,
    steps: pack.steps.length,
    facts: Object.keys(pack.facts).length,
    questions: pack.questions.length,
    examples: examples.length,
    expectations: results.length,
    wrong: wrong.length,
  };
  return {
    text: [
      `${counts.rules} rules in ${counts.ruleVersions} versions (the conditions of steps included), ${counts.parameters} parameters, ${counts.steps} steps, ${counts.facts} facts in ${counts.questions} questions.`,
      `${counts.examples} worked examples with ${counts.expectations} expectations, asked in this run: ${counts.expectations - counts.wrong} as expected, ${counts.wrong} not.`,
      ...wrong.map(({ path, name, outcome }) => `- ${path}: ${name}, ${outcome}`),
      ...noticed.text,
      `Over ${PERSONS} synthetic persons (made by chance with a fixed seed; they are not a picture of the people who came). A journey's time has its reasons, its next question and its JSON in it:`,
      table(
        ['', 'median', '95th percentile', 'most'],
        [
          ['screens of questions', screens.median, screens.p95, screens.max],
          ['a journey, ms', rounded(time.median, 2), rounded(time.p95, 2), ''],
        ],
      ),
    ],
    bars: [
      {
        what: 'Median number of questions over 1,000 synthetic persons',
        bar: 'at most 12',
        measured: String(screens.median),
        met: screens.median <= 12,
      },
      {
        what: 'Journey of one person, in process',
        bar: 'under 5 ms',
        measured: `${rounded(time.median, 2)} ms median, ${rounded(time.p95, 2)} ms 95th percentile`,
        met: time.p95 < 5,
      },
      { what: 'Step types', bar: 'at least 35', measured: String(counts.steps), met: counts.steps >= 35 },
      {
        what: 'Worked examples as expected',
        bar: 'all',
        measured: `${counts.expectations - counts.wrong} of ${counts.expectations}`,
        met: counts.wrong === 0,
      },
      ...noticed.bars,
    ],
    figures: { ...counts, noticed: noticed.figures, bench },
  };
}
