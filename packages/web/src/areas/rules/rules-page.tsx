// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type Translator } from '@opstap/publication';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { type RuleSummary, SHOWN, type Shown, selectRules, summarizeRules } from './summarize-rules.ts';

const MOST_CHARACTERS = 80;

/** Every rule and amount with what an editor looks for; an ordinary form chooses among them. */
export function rulesPage(context: PageContext): Page {
  const { t, language, search, publication, today } = context;
  const text = search.get('text')?.slice(0, MOST_CHARACTERS).trim() ?? '';
  const shown = SHOWN.find((one) => one === search.get('show')) ?? 'all';
  const all = summarizeRules(publication, today);
  const found = selectRules(all, text, shown);
  return {
    title: t('editors.title'),
    description: t('editors.description'),
    crumbs: [{ path: '/sources', label: t('shell.footer.sources') }],
    unlisted: true,
    body: (
      <>
        <Heading level={1}>{t('editors.title')}</Heading>
        <Paragraph lead>{t('editors.lead', { rules: all.length })}</Paragraph>
        <Paragraph quiet>
          {t(publication.written?.mutants ? 'editors.mutants_measured' : 'editors.mutants_not_measured')}
        </Paragraph>
        <search>
          <form method="get" action={localised(language, '/rules')}>
            <TextField
              id="text"
              label={t('editors.find')}
              hint={t('editors.find_hint')}
              value={text}
              maxLength={MOST_CHARACTERS}
            />
            <ShownChoice all={all} shown={shown} t={t} />
            <p class="o-actions">
              <Button kind="primary" type="submit">
                {t('editors.find_button')}
              </Button>
            </p>
          </form>
        </search>
        <section aria-labelledby="found">
          <Heading level={2} id="found">
            {t('editors.found', { count: found.length })}
          </Heading>
          <ul class="o-rules">
            {found.map((rule) => (
              <RuleLine key={rule.name} rule={rule} context={context} />
            ))}
          </ul>
        </section>
        <Differences t={t} />
      </>
    ),
  };
}

function ShownChoice({ all, shown, t }: { all: readonly RuleSummary[]; shown: Shown; t: Translator }) {
  const choices = SHOWN.map((value) => ({
    value,
    label: t(`editors.show.${value}`, { count: selectRules(all, '', value).length }),
  }));
  return <RadioGroup id="show" legend={t('editors.show_label')} choices={choices} value={shown} />;
}

function RuleLine({ rule, context }: { rule: RuleSummary; context: PageContext }) {
  const { t, language } = context;
  return (
    <li>
      <Link href={localised(language, `/rules/${rule.name}`)}>
        <code lang="nl">{rule.name}</code>
      </Link>
      <span class="o-quiet"> {factsOf(rule, t).join(' · ')}</span>
      <RuleBadges rule={rule} t={t} />
    </li>
  );
}

/** The same facts on the list and on a rule's own page. */
export function factsOf(rule: RuleSummary, t: Translator): string[] {
  const { theme, since, versions, checkedDaysAgo, examples, edges, mutants } = rule;
  return [
    theme,
    since ? t('editors.since', { date: formatDate(since, t.language) }) : t('editors.not_in_force'),
    t('editors.versions', { count: versions }),
    t('editors.checked', { count: checkedDaysAgo }),
    t('editors.examples', { count: examples }),
    ...(edges.all > 0 ? [t('editors.edges', edges)] : []),
    ...(mutants ? [t('editors.mutants', { ...mutants, all: mutants.killed + mutants.survived })] : []),
  ];
}

export function RuleBadges({ rule, t }: { rule: RuleSummary; t: Translator }) {
  if (!rule.isStale && !rule.isUncertain && rule.examples > 0) return null;
  return (
    <p class="o-badges">
      {rule.isStale && (
        <Badge tone="uncertain" icon="clock">
          {t('shell.source.stale')}
        </Badge>
      )}
      {rule.isUncertain && (
        <Badge tone="uncertain" icon="question">
          {t('shell.source.verify')}
        </Badge>
      )}
      {rule.examples === 0 && (
        <Badge tone="uncertain" icon="warning">
          {t('editors.no_example')}
        </Badge>
      )}
    </p>
  );
}

function Differences({ t }: { t: Translator }) {
  return (
    <section aria-labelledby="differences">
      <Heading level={2} id="differences">
        {t('editors.differences')}
      </Heading>
      <Paragraph>{t('editors.differences_text')}</Paragraph>
      <pre class="o-written">
        <code>npx --no-install opstap rules diff HEAD --persons 100000</code>
      </pre>
    </section>
  );
}
