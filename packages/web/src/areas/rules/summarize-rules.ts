// SPDX-License-Identifier: EUPL-1.2
import { dayNumber, type PlainDate } from '@opstap/kernel';
import type { MutantCount, Publication, WrittenRule } from '@opstap/publication';
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
  /** A source of the version in force is weak. */
  isWeak: boolean;
  examples: number;
  edges: { all: number; reached: number };
  /** Absent: not measured as the rule is now. */
  mutants?: MutantCount;
};

export const SHOWN = [
  'all',
  'stale',
  'uncertain',
  'weak',
  'below_bar',
  'not_measured',
  'without_example',
  'not_in_force',
] as const;
export type Shown = (typeof SHOWN)[number];

/** The share of the small mistakes that the examples of a rule must notice. */
const MUTANTS_BAR = 0.95;

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
      const weak = (id: string) => pack.sources[id]?.confidence === 'low';
      const own = written?.rules[name];
      const mutants = written?.mutants[name];
      return {
        name,
        of,
        theme: themeOf(own),
        versions: versions.length,
        ...(typeof inForce === 'object' && { since: inForce.validFrom }),
        checkedDaysAgo: dayNumber(today) - dayNumber(oldest),
        isStale: sources.some(({ reviewBy }) => reviewBy < today),
        isUncertain: typeof inForce === 'object' && inForce.verify === true,
        isWeak: typeof inForce === 'object' && inForce.sources.some(weak),
        examples: own?.examples.length ?? 0,
        edges: own?.edges ?? { all: 0, reached: 0 },
        ...(mutants && { mutants }),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder of the corpus in which a rule or amount stands. */
export function themeOf(rule: WrittenRule | undefined): string {
  return rule?.parts[0]?.path.split('/')[1] ?? '';
}

/** The folders of the corpus, by name, each with its rules. */
export function listThemes(rules: readonly RuleSummary[]): [string, readonly RuleSummary[]][] {
  return [...Map.groupBy(rules, ({ theme }) => theme)].sort(([a], [b]) => (a < b ? -1 : 1));
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

export function fits(rule: RuleSummary, shown: Shown): boolean {
  const { isStale, isUncertain, isWeak, mutants, examples, since } = rule;
  switch (shown) {
    case 'all':
      return true;
    case 'stale':
      return isStale;
    case 'uncertain':
      return isUncertain;
    case 'weak':
      return isWeak;
    case 'below_bar':
      return mutants !== undefined && mutants.killed < MUTANTS_BAR * (mutants.killed + mutants.survived);
    case 'not_measured':
      return mutants === undefined;
    case 'without_example':
      return examples === 0;
    case 'not_in_force':
      return since === undefined;
  }
}
