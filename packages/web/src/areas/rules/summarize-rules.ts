// SPDX-License-Identifier: EUPL-1.2
import { dayNumber, type PlainDate } from '@opstap/kernel';
import type { MutantCount, Publication } from '@opstap/publication';
import { versionOn } from '@opstap/rules/editor';

/** What an editor should know of a rule or amount at a glance. Days are whole days. */
export type RuleSummary = {
  name: string;
  of: 'rule' | 'parameter';
  /** The folder of the corpus that it stands in. */
  theme: string;
  versions: number;
  /** First day of the version in force; absent when there is none today. */
  since?: PlainDate;
  /** Days since the source that was checked longest ago. */
  checkedDaysAgo: number;
  isStale: boolean;
  isUncertain: boolean;
  examples: number;
  edges: { all: number; reached: number };
  mutants?: MutantCount;
};

export const SHOWN = ['all', 'stale', 'uncertain', 'without_example', 'not_in_force'] as const;
export type Shown = (typeof SHOWN)[number];

/** All rules and amounts, by name. */
export function summarizeRules({ pack, written }: Publication, today: PlainDate): RuleSummary[] {
  const all = [
    ...Object.entries(pack.rules).map(([name, { versions }]) => ({ name, of: 'rule' as const, versions })),
    ...Object.entries(pack.parameters).map(([name, { versions }]) => ({
      name,
      of: 'parameter' as const,
      versions,
    })),
  ];
  return all
    .map(({ name, of, versions }): RuleSummary => {
      const inForce = versionOn<(typeof versions)[number]>(versions, today);
      const sources = versions.flatMap((version) => version.sources.flatMap((id) => pack.sources[id] ?? []));
      const oldest = sources.map(({ checkedOn }) => checkedOn).sort()[0] ?? pack.checkedOn;
      const own = written?.rules[name];
      const mutants = written?.mutants?.[name];
      return {
        name,
        of,
        theme: own?.parts[0]?.path.split('/')[1] ?? '',
        versions: versions.length,
        ...(typeof inForce === 'object' && { since: inForce.validFrom }),
        checkedDaysAgo: dayNumber(today) - dayNumber(oldest),
        isStale: sources.some(({ reviewBy }) => reviewBy < today),
        isUncertain: typeof inForce === 'object' && inForce.verify === true,
        examples: own?.examples.length ?? 0,
        edges: own?.edges ?? { all: 0, reached: 0 },
        ...(mutants && { mutants }),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Those that are asked for: by a part of the name or folder, and by what an editor looks for. */
export function selectRules(rules: readonly RuleSummary[], text: string, shown: Shown): RuleSummary[] {
  const words = text
    .toLowerCase()
    .split(/[\s_]+/)
    .filter(Boolean);
  return rules.filter(
    (rule) => words.every((word) => `${rule.theme} ${rule.name}`.includes(word)) && fits(rule, shown),
  );
}

function fits({ isStale, isUncertain, examples, since }: RuleSummary, shown: Shown): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'stale':
      return isStale;
    case 'uncertain':
      return isUncertain;
    case 'without_example':
      return examples === 0;
    case 'not_in_force':
      return since === undefined;
  }
}
