// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { RuleLines } from './rule-lines.tsx';
import {
  listThemes,
  type RuleSummary,
  SHOWN,
  type Shown,
  selectRules,
  summarizeRules,
} from './summarize-rules.ts';

const MOST_CHARACTERS = 80;
/** What an editor must look at; of each the first few stand on the page, and a link leads to all. */
const ATTENTION = ['stale', 'weak', 'below_bar'] as const;
const MOST_AT_ONCE = 5;

type PartProps = { rules: readonly RuleSummary[]; context: PageContext };

/** All rules and amounts for editors: what needs attention and the themes, or what a search finds. */
export function rulesPage(context: PageContext): Page {
  const { t, language, search, publication, today } = context;
  const text = search.get('text')?.slice(0, MOST_CHARACTERS).trim() ?? '';
  const shown = SHOWN.find((one) => one === search.get('show')) ?? 'all';
  const rules = summarizeRules(publication, today);
  const isSearch = text !== '' || shown !== 'all';
  return {
    title: t('editors.title'),
    description: t('editors.description'),
    crumbs: [{ path: '/sources', label: t('shell.footer.sources') }],
    unlisted: true,
    body: (
      <>
        <Heading level={1}>{t('editors.title')}</Heading>
        <Paragraph lead>{t('editors.lead', { rules: rules.length })}</Paragraph>
        <Paragraph quiet>{t('editors.mutants_measured')}</Paragraph>
        <search>
          <form method="get" action={localised(language, '/rules')}>
            <TextField
              id="text"
              label={t('editors.find')}
              hint={t('editors.find_hint')}
              value={text}
              maxLength={MOST_CHARACTERS}
            />
            <ShownChoice rules={rules} shown={shown} t={t} />
            <p class="o-actions">
              <Button kind="primary" type="submit">
                {t('editors.find_button')}
              </Button>
            </p>
          </form>
        </search>
        {isSearch ? (
          <Found rules={selectRules(rules, text, shown)} context={context} />
        ) : (
          <>
            <Attention rules={rules} context={context} />
            <Themes rules={rules} context={context} />
          </>
        )}
        <Differences t={t} />
      </>
    ),
  };
}

function ShownChoice({ rules, shown, t }: { rules: readonly RuleSummary[]; shown: Shown; t: Translator }) {
  const choices = SHOWN.map((value) => ({ value, label: labelOf(value, rules, t) }));
  return <RadioGroup id="show" legend={t('editors.show_label')} choices={choices} value={shown} />;
}

function labelOf(shown: Shown, rules: readonly RuleSummary[], t: Translator): string {
  return t(`editors.show.${shown}`, { count: selectRules(rules, '', shown).length });
}

function Found({ rules, context }: PartProps) {
  return (
    <section aria-labelledby="found">
      <Heading level={2} id="found">
        {context.t('editors.found', { count: rules.length })}
      </Heading>
      <RuleLines rules={rules} context={context} />
    </section>
  );
}

function Attention({ rules, context }: PartProps) {
  const { t, language } = context;
  return (
    <section aria-labelledby="attention">
      <Heading level={2} id="attention">
        {t('editors.attention')}
      </Heading>
      {ATTENTION.map((shown) => {
        const those = selectRules(rules, '', shown);
        return (
          <section key={shown}>
            <Heading level={3}>{labelOf(shown, rules, t)}</Heading>
            {those.length === 0 && <Paragraph>{t('editors.nothing')}</Paragraph>}
            {those.length > 0 && <RuleLines rules={those.slice(0, MOST_AT_ONCE)} context={context} />}
            {those.length > MOST_AT_ONCE && (
              <p>
                <Link href={localised(language, `/rules?show=${shown}`)}>
                  {t('editors.see_all', { what: labelOf(shown, rules, t) })}
                </Link>
              </p>
            )}
          </section>
        );
      })}
    </section>
  );
}

/** The folders of the corpus, each with what needs attention there. */
function Themes({ rules, context }: PartProps) {
  const { t, language } = context;
  return (
    <section aria-labelledby="themes">
      <Heading level={2} id="themes">
        {t('editors.themes')}
      </Heading>
      <ul class="o-rules">
        {listThemes(rules).map(([theme, own]) => {
          const marks = ATTENTION.filter((shown) => selectRules(own, '', shown).length > 0);
          const facts = marks.map((shown) => labelOf(shown, own, t));
          return (
            <li key={theme}>
              <Link href={localised(language, `/rules/theme/${theme}`)}>
                <code lang="nl">{theme}</code>
              </Link>
              <span class="o-quiet">
                {' '}
                {[t('editors.theme_rules', { count: own.length }), ...facts].join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
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
