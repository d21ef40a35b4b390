// SPDX-License-Identifier: EUPL-1.2
import { amountsOf, explainSources, type TextKey } from '@opstap/publication';
import type { Finding, RuleVersion } from '@opstap/rules';
import type { PageContext } from '../../app/page.ts';
import { Details } from '../../ui/details.tsx';
import { Explained } from '../../ui/explained.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Paragraph } from '../../ui/text.tsx';

const SIDES = ['yes', 'no', 'value'] as const;

/** The rules of an inquiry for everybody, readable without JavaScript: what each can say, and its sources. */
export function GeneralRules({ context, inquiry }: { context: PageContext; inquiry: string }) {
  const { publication, today, t } = context;
  const findings = publication.pack.findings[inquiry] ?? [];
  const outcomes = findings.flatMap((finding) => [finding, ...finding.with]);
  const versions = outcomes.flatMap(({ outcome }) => publication.pack.rules[outcome]?.versions ?? []);
  const ids = [...new Set(versions.filter((version) => isInForce(version, today)).flatMap(sourcesOf))];
  return (
    <div class="o-general-rules">
      <Details summary={t('answer.rules.title')}>
        <Paragraph>{t('answer.rules.text')}</Paragraph>
        {findings.map((finding) => (
          <section key={finding.outcome}>
            <h3>{t(`outcomes.${finding.outcome}.title`)}</h3>
            <Sentences finding={finding} context={context} />
          </section>
        ))}
        <h3>{t('answer.sources')}</h3>
        <SourceList sources={explainSources(ids, today, publication)} t={t} isTarget={false} />
      </Details>
    </div>
  );
}

function Sentences({
  finding,
  context: { publication, today, t },
}: {
  finding: Finding;
  context: PageContext;
}) {
  const amounts = amountsOf(publication.pack, { on: today }, t);
  const keys = [finding, ...finding.with].flatMap(({ outcome }) =>
    SIDES.map((side): TextKey => `rules.${outcome}.${side}`).filter((key) => t.has(key)),
  );
  return (
    <ul>
      {keys.map((key) => (
        <li key={key}>
          <Explained>
            {(t as (key: TextKey, values: Record<string, string>) => string)(key, amounts)}
          </Explained>
        </li>
      ))}
    </ul>
  );
}

function isInForce({ validFrom, validTo, planned }: RuleVersion, today: string): boolean {
  return !planned && validFrom <= today && (validTo === undefined || validTo >= today);
}

function sourcesOf({ sources }: RuleVersion): readonly string[] {
  return sources;
}
