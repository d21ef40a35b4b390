// SPDX-License-Identifier: EUPL-1.2
import type { Page, PageContext } from '../../app/page.ts';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { RuleLines } from './rule-lines.tsx';
import { summarizeRules } from './summarize-rules.ts';

/** The rules and amounts of one folder of the corpus. */
export function themePage(context: PageContext, theme: string): Page | undefined {
  const { t, publication, today } = context;
  const rules = summarizeRules(publication, today).filter((rule) => rule.theme === theme);
  if (rules.length === 0) return undefined;
  return {
    title: t('editors.theme_title', { theme }),
    description: t('editors.theme_description', { theme }),
    crumbs: [
      { path: '/sources', label: t('shell.footer.sources') },
      { path: '/rules', label: t('editors.title') },
    ],
    unlisted: true,
    body: (
      <>
        <Heading level={1}>{t('editors.theme_title', { theme })}</Heading>
        <Paragraph lead>{t('editors.theme_rules', { count: rules.length })}</Paragraph>
        <RuleLines rules={rules} context={context} />
      </>
    ),
  };
}
