// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type Translator } from '@opstap/publication';
import { localised, type PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import { fits, type RuleSummary } from './summarize-rules.ts';

/** What a rule is marked with, in the order of urgency. */
const MARKS = [
  { shown: 'stale', icon: 'clock', text: 'shell.source.stale' },
  { shown: 'uncertain', icon: 'question', text: 'shell.source.verify' },
  { shown: 'weak', icon: 'question', text: 'editors.weak' },
  { shown: 'below_bar', icon: 'warning', text: 'editors.below_bar' },
  { shown: 'without_example', icon: 'warning', text: 'editors.no_example' },
] as const satisfies readonly { shown: string; icon: IconName; text: string }[];

type RuleLinesProps = { rules: readonly RuleSummary[]; context: PageContext };

/** Rules with their facts and marks, each a link to its own page. */
export function RuleLines({ rules, context }: RuleLinesProps) {
  const { t, language } = context;
  return (
    <ul class="o-rules">
      {rules.map((rule) => (
        <li key={rule.name}>
          <Link href={localised(language, `/rules/${rule.name}`)}>
            <code lang="nl">{rule.name}</code>
          </Link>
          <span class="o-quiet"> {factsOf(rule, t).join(' · ')}</span>
          <RuleBadges rule={rule} t={t} />
        </li>
      ))}
    </ul>
  );
}

/** The same facts on the lists and on a rule's own page. */
export function factsOf(rule: RuleSummary, t: Translator): string[] {
  const { theme, since, versions, checkedDaysAgo, examples, edges, mutants } = rule;
  return [
    theme,
    since ? t('editors.since', { date: formatDate(since, t.language) }) : t('editors.not_in_force'),
    t('editors.versions', { count: versions }),
    t('editors.checked', { count: checkedDaysAgo }),
    t('editors.examples', { count: examples }),
    ...(edges.all > 0 ? [t('editors.edges', edges)] : []),
    mutants
      ? t('editors.mutants', { ...mutants, all: mutants.killed + mutants.survived })
      : t('editors.mutants_not_measured'),
  ];
}

export function RuleBadges({ rule, t }: { rule: RuleSummary; t: Translator }) {
  const marks = MARKS.filter(({ shown }) => fits(rule, shown));
  if (marks.length === 0) return null;
  return (
    <p class="o-badges">
      {marks.map(({ shown, icon, text }) => (
        <Badge key={shown} tone="uncertain" icon={icon}>
          {t(text)}
        </Badge>
      ))}
    </p>
  );
}
