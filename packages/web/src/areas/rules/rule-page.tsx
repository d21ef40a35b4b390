// SPDX-License-Identifier: EUPL-1.2
import { explainSources, formatDate, type Translator, type WrittenLaw } from '@opstap/publication';
import type { ParameterVersion, RuleVersion } from '@opstap/rules';
import type { Page, PageContext } from '../../app/page.ts';
import { Details } from '../../ui/details.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { factsOf, RuleBadges } from './rule-lines.tsx';
import { summarizeRules } from './summarize-rules.ts';

const SIDES = ['yes', 'no', 'value', 'unknown'] as const;
const MOST_EXAMPLES = 40;

/** One rule or amount: its texts, its versions, how it is written, its examples and its sources. */
export function rulePage(context: PageContext, name: string): Page | undefined {
  const { t, publication, today } = context;
  const { pack, written } = publication;
  if (!written || !Object.hasOwn(written.rules, name)) return undefined;
  const versions = (pack.rules[name] ?? pack.parameters[name])?.versions ?? [];
  const summary = summarizeRules(publication, today).find((rule) => rule.name === name);
  const ids = [...new Set(versions.flatMap(({ sources }) => sources))];
  return {
    title: name,
    description: t('editors.rule_description', { name }),
    crumbs: [
      { path: '/sources', label: t('shell.footer.sources') },
      { path: '/rules', label: t('editors.title') },
    ],
    unlisted: true,
    body: (
      <>
        <Heading level={1}>
          <code lang="nl">{breakable(name)}</code>
        </Heading>
        {summary && (
          <>
            <Paragraph quiet>{factsOf(summary, t).join(' · ')}</Paragraph>
            <RuleBadges rule={summary} t={t} />
          </>
        )}
        <Texts name={name} t={t} />
        <Versions versions={versions} t={t} />
        <Written name={name} written={written} t={t} />
        <Examples name={name} written={written} t={t} />
        <section>
          <Heading level={2}>{t('shell.step.sources')}</Heading>
          <SourceList sources={explainSources(ids, today, publication)} t={t} />
        </section>
      </>
    ),
  };
}

/** On a small screen the words of a name stand below each other; to be copied it stays one word. */
function breakable(name: string) {
  return name.split(/(?<=_)/).flatMap((word) => [word, <wbr key={word} />]);
}

type PartProps = { name: string; t: Translator };

/** What people read; the place of an amount is marked with its name. */
function Texts({ name, t }: PartProps) {
  const names = new Proxy<Record<string, string>>({}, { get: (_, amount) => `{${String(amount)}}` });
  const sides = SIDES.filter((side) => t.has(`rules.${name}.${side}`));
  if (sides.length === 0) return null;
  return (
    <section>
      <Heading level={2}>{t('editors.texts')}</Heading>
      <dl class="o-was">
        {sides.map((side) => (
          <div key={side}>
            <dt>{t(`editors.side.${side}`)}</dt>
            <dd>{t(`rules.${name}.${side}`, names)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Versions({ versions, t }: { versions: readonly (RuleVersion | ParameterVersion)[]; t: Translator }) {
  const day = (date: RuleVersion['validFrom']) => formatDate(date, t.language);
  return (
    <section>
      <Heading level={2}>{t('editors.versions_title')}</Heading>
      <ul>
        {versions.map((version) => {
          const { validFrom, validTo, knownFrom, verify, sources } = version;
          const marks = [
            knownFrom && t('editors.known_from', { date: day(knownFrom) }),
            'planned' in version && version.planned && t('editors.planned'),
            verify && t('shell.source.verify'),
          ].filter(Boolean);
          return (
            <li key={`${validFrom} ${knownFrom}`}>
              {validTo
                ? t('editors.from_to', { from: day(validFrom), to: day(validTo) })
                : t('editors.from', { from: day(validFrom) })}
              <span class="o-quiet">
                {marks.length > 0 && ` · ${marks.join(' · ')}`} · <code lang="nl">{sources.join(', ')}</code>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Written({ name, written, t }: PartProps & { written: WrittenLaw }) {
  return (
    <section>
      <Heading level={2}>{t('editors.written')}</Heading>
      {written.rules[name]?.parts.map(({ path, text }) => (
        <figure key={path} class="o-written">
          <figcaption>
            <code>{path}</code>
          </figcaption>
          <pre lang="nl">
            <code>{text}</code>
          </pre>
        </figure>
      ))}
    </section>
  );
}

/** First those that expect something of this rule itself. */
function Examples({ name, written, t }: PartProps & { written: WrittenLaw }) {
  const all = (written.rules[name]?.examples ?? []).flatMap((index) => written.examples[index] ?? []);
  const own = all.filter(({ expect }) => name in expect);
  const shown = [...own, ...all.filter(({ expect }) => !(name in expect))].slice(0, MOST_EXAMPLES);
  return (
    <section>
      <Heading level={2}>{t('editors.examples_title')}</Heading>
      <Paragraph quiet>
        {t('editors.examples_of', { all: all.length, own: own.length, shown: shown.length })}
      </Paragraph>
      {shown.map(({ path, name: title, on, facts, expect }) => (
        <Details
          key={`${path} ${title} ${on}`}
          summary={
            <span lang="en">
              {on}: {title}
            </span>
          }
        >
          <p>
            <code>{path}</code>
          </p>
          <ul lang="nl">
            {Object.entries(facts).map(([fact, value]) => (
              <li key={fact}>
                <code>
                  {fact}: {String(value)}
                </code>
              </li>
            ))}
          </ul>
          <p lang="nl">
            {Object.entries(expect).map(([outcome, value]) => (
              <code key={outcome} class="o-expected">
                → {outcome}: {typeof value === 'object' ? value.kind : String(value)}{' '}
              </code>
            ))}
          </p>
        </Details>
      ))}
    </section>
  );
}
