// SPDX-License-Identifier: EUPL-1.2
import { todayInAmsterdam } from '@opstap/kernel';
import type { Pack } from '@opstap/rules';
import {
  checkPack,
  type MutantReport,
  mutants,
  summarizeMutants,
  type WorkedExample,
} from '@opstap/rules/editor';
import { type Section, table } from './section.ts';

const AMOUNTS_END_TOGETHER = 'all amounts of 2025 end together, and each sum takes more than one';

/** Why no example can notice what is left, by the rule or parameter; looked into by hand. */
const OUT_OF_REACH: Readonly<Record<string, string>> = {
  mag_dit_werk: 'the rule behind it always refers to a person, and so does its opposite',
  werk_past_bij_leeftijd: 'under 13 the rule on light work says no as well',
  werktijden_in_orde: 'the hours of 13 and 14 lie within those of 16 and 17',
  werkuren_per_week_in_orde: 'it takes somebody of 13 or 14 in the age group of 16 or 17',
  leefgeld_eten_volwassene_1_2: AMOUNTS_END_TOGETHER,
  leefgeld_eten_minderjarige_1_2: AMOUNTS_END_TOGETHER,
  leefgeld_eten_volwassene_3: AMOUNTS_END_TOGETHER,
  leefgeld_eten_minderjarige_3: AMOUNTS_END_TOGETHER,
  leefgeld_eten_volwassene_4_of_meer: AMOUNTS_END_TOGETHER,
  leefgeld_eten_minderjarige_4_of_meer: AMOUNTS_END_TOGETHER,
};

/** Whether the worked examples would notice a small mistake in the law, and whether they look at every edge of a version. */
export function measureExamples(pack: Pack, examples: readonly WorkedExample[]): Section {
  const reports = [...mutants(pack, examples).reports];
  const { edges } = checkPack(pack, examples, todayInAmsterdam(Date.now()));
  const reached = edges.filter((edge) => edge.reached).length;
  const noticed = summarizeMutants(reports);
  return {
    text: [
      `Every small mistake in every rule and amount, one at a time: the examples notice ${noticed.killed}, ${noticed.survived} pass, and ${noticed.equivalent} are proven to change nothing for anybody and do not count. Those that pass:`,
      table(['rule or amount', 'mistake', 'why'], rowsOf(reports)),
      'An amount that is older than every rule that reads it cannot be seen on its first day, so no example asks about it then.',
    ],
    bars: [
      {
        what: 'Rules and amounts of which at least 95% of the small mistakes are noticed',
        bar: 'all',
        measured: `${noticed.names - noticed.below95} of ${noticed.names}`,
        met: noticed.below95 === 0,
      },
      {
        what: 'First and last days of rule versions, and the days beside them, that an example looks at',
        bar: 'all',
        measured: `${reached} of ${edges.length}`,
        met: reached === edges.length,
      },
    ],
    figures: { ...noticed, edges: edges.length, reached },
  };
}

function rowsOf(reports: readonly MutantReport[]): string[][] {
  return reports.flatMap(({ name, version, survived }) =>
    survived.map((what) => [`${name} ${version}`, what, OUT_OF_REACH[name] ?? 'not looked into yet']),
  );
}
