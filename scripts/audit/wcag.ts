// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { type Section, table } from './section.ts';
import { CRITERIA, type Criterion, METHODS, type Verdict } from './wcag-criteria.ts';

/** WCAG 2.2 at AA has 55 success criteria: 31 of A, 24 of AA. */
const ALL = { A: 31, AA: 24 };
const WORDS: Readonly<Record<Verdict, string>> = {
  met: 'met',
  partly: '**partly**',
  unknown: '**not known**',
  not_applicable: 'does not apply',
};
const HOW = {
  axe: 'automatic (axe)',
  keyboard: 'keyboard',
  tree: 'roles and names',
  zoom: 'zoom',
  test: 'other test',
  eye: 'by eye',
  none: 'not tested',
} as const;

/** Each criterion with how it was tested, as its file says. A test that is named must exist. */
export function measureWcag(): Section {
  const faults = faultsOf(CRITERIA);
  if (faults.length > 0) throw new Error(faults.join('; '));
  const count = (verdict: Verdict) => CRITERIA.filter((one) => one.verdict === verdict).length;
  const known = CRITERIA.length - count('unknown') - count('partly');
  return {
    text: [
      `A **self-assessment** of all ${CRITERIA.length} success criteria of WCAG 2.2 at levels A and AA (\`scripts/audit/wcag-criteria.ts\`). “Met” means: looked at in this way, nothing against it was found. Nobody who lives with a disability and nobody from outside has tested it; no screen reader was heard, only roles and names were read as one gets them.`,
      `${count('met')} met, ${count('partly')} partly, ${count('unknown')} not known, ${count('not_applicable')} do not apply. Looked at by: ${METHODS.map((method) => `${HOW[method]} ${CRITERIA.filter(({ how }) => how.includes(method)).length}`).join(', ')}.`,
      table(
        ['criterion', 'level', 'how', 'found', 'what'],
        CRITERIA.map(({ id, name, level, how, verdict, note, tests = [] }) => [
          `${id} ${name}`,
          level,
          how.map((method) => HOW[method]).join(', '),
          WORDS[verdict],
          `${note}${tests.map((path) => ` [${path.split('/').at(-1)?.replace('.test.ts', '')}](../${path})`).join('')}`,
        ]),
      ),
    ],
    bars: [
      {
        what: 'Criteria of WCAG 2.2 AA known to be met or not to apply, by our own assessment',
        bar: 'all 55',
        measured: `${known} of ${CRITERIA.length}`,
        met: known === CRITERIA.length,
      },
    ],
    figures: CRITERIA.map(({ id, verdict, how }) => ({ id, verdict, how })),
  };
}

/** What is wrong with the list itself: a criterion too few or twice, a test that is not there, a verdict from nothing. */
export function faultsOf(criteria: readonly Criterion[]): string[] {
  const ids = criteria.map(({ id }) => id);
  const levels = (['A', 'AA'] as const).flatMap((level) => {
    const found = criteria.filter((one) => one.level === level).length;
    return found === ALL[level] ? [] : [`${found} criteria of level ${level} instead of ${ALL[level]}`];
  });
  return [
    ...levels,
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`),
    ...criteria.flatMap(({ id, tests = [] }) =>
      tests.filter((path) => !existsSync(join(ROOT, path))).map((path) => `${id}: there is no test ${path}`),
    ),
    ...criteria
      .filter(({ verdict, how }) => verdict === 'met' && !how.some((method) => method !== 'none'))
      .map(({ id }) => `${id} is said to be met, but was not looked at`),
  ];
}
