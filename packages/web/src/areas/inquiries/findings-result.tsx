// SPDX-License-Identifier: EUPL-1.2
import { formatDate, outcomeExplainer, type TextKey, type Translator } from '@opstap/publication';
import { find, type JudgedFinding, type JudgedOutcome, SEVERITIES, type Severity } from '@opstap/rules';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Folded } from '../../ui/folded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Both, type Sides } from '../../ui/pair.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { useDrawn } from '../../ui/use-drawn.ts';
import { AnswerFoot } from './answer-foot.tsx';
import { type Explain, FindingCard } from './finding-card.tsx';
import { type ResultProps, resultTexts } from './inquiry.tsx';
import { NextAfter } from './next-after.tsx';
import { useBeside } from './use-beside.ts';

type Props = ResultProps & {
  /** Stands between the findings and the tools. */
  below?: ComponentChildren;
};

/** All findings of an inquiry, the worst first; what does not apply is folded away. */
export function FindingsResult({ loaded, isLed, goOn, below, t }: Props) {
  const { name, published, inquiry, asOf, openQuestions } = loaded;
  const { pack } = published;
  const beside = useBeside(t, resultTexts(name));
  const sides = useExplainers(beside.translators, loaded);
  const findings = useMemo(() => find(pack, name, inquiry), [pack, name, inquiry]);
  const [first, ...rest] = findings;
  const groups = useMemo(
    () =>
      SEVERITIES.flatMap((severity) => {
        const own = (isLed ? rest : findings).filter((finding) => finding.severity === severity);
        if (own.length === 0) return [];
        return [<Group key={severity} severity={severity} findings={own} sides={sides} loaded={loaded} />];
      }),
    [findings, isLed, sides, loaded],
  );
  // The answer comes at once, then one group after another, then what stands below them.
  const drawn = useDrawn(groups.length + 2);
  return (
    <div class="o-result">
      <Heading level={2} id="answer" focusable>
        <Both sides={sides}>
          {(_, side) =>
            side === t ? t('answer.result') : `${pageTitle(name, side)} · ${side('answer.result')}`
          }
        </Both>
      </Heading>
      <Paragraph quiet>
        <Both sides={sides}>
          {(_, side) => side('answer.result_on', { date: formatDate(asOf.on, side.language) })}
        </Both>
      </Paragraph>
      {goOn && (
        <Notice
          kind="info"
          title={
            <Both sides={sides}>{(_, side) => side('answer.left', { count: openQuestions.length })}</Both>
          }
        >
          <Button onClick={goOn}>{t('answer.go_on')}</Button>
        </Notice>
      )}
      {isLed && first && (
        <ul class="o-findings">
          <FindingCard finding={first} sides={sides} loaded={loaded} />
        </ul>
      )}
      {groups.slice(0, isLed ? drawn : drawn + 1)}
      {drawn > groups.length && (
        <>
          {below}
          <NextAfter loaded={loaded} findings={findings} t={t} />
        </>
      )}
      {drawn > groups.length + 1 && (
        <AnswerFoot outcomes={told(findings)} loaded={loaded} beside={beside} t={t} />
      )}
    </div>
  );
}

/** What can be known of the findings: the outcomes whose sources the page lists. */
function told(findings: readonly JudgedFinding[]) {
  return findings
    .filter(({ severity }) => severity !== 'not_applicable')
    .flatMap((finding) => [finding, ...finding.with])
    .map(({ answer }) => answer);
}

/** How outcomes are put into words in each language that is shown. */
export function useExplainers(
  translators: readonly Translator[],
  { published, asOf }: ResultProps['loaded'],
): Sides<Explain> {
  return useMemo(
    () =>
      translators.map((t) => {
        const explain = outcomeExplainer(published.pack, t);
        const value: Explain = ({ outcome, answer }: JudgedOutcome) => explain(outcome, answer, asOf);
        return { language: t.language, t, value };
      }),
    [translators, published.pack, asOf],
  );
}

type GroupProps = {
  severity: Severity;
  findings: readonly JudgedFinding[];
  sides: Sides<Explain>;
  loaded: ResultProps['loaded'];
};

function Group({ severity, findings, sides, loaded }: GroupProps) {
  const list = () => (
    <ul class="o-findings">
      {findings.map((finding) => (
        <FindingCard key={finding.outcome} finding={finding} sides={sides} loaded={loaded} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={`group-${severity}`}>
      <Heading level={2} id={`group-${severity}`}>
        <Both sides={sides}>{(_, side) => severityTitle(loaded.name, severity, side)}</Both>
      </Heading>
      {severity === 'not_applicable' ? (
        <Folded
          summary={<Both sides={sides}>{(_, side) => side('answer.show', { count: findings.length })}</Both>}
          draw={list}
        />
      ) : (
        list()
      )}
    </section>
  );
}

/** Above the answer in a second language: the page itself is in the reader’s own only. */
function pageTitle(name: string, t: Translator): string {
  // Every inquiry that is shown like this has a title.
  return (t as (key: TextKey) => string)(`check.${name}.title` as TextKey);
}

/** The heading of a group; an inquiry may have words of its own for it. */
function severityTitle(name: string, severity: Severity, t: Translator): string {
  // Which inquiries have words of their own is a matter of the texts, so the key is looked up before it is used.
  const own = `check.${name}.severity.${severity}` as TextKey;
  return t.has(own) ? (t as (key: TextKey) => string)(own) : t(`answer.severity.${severity}`);
}
