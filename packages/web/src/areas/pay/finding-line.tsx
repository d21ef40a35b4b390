// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type PlainDate } from '@opstap/kernel';
import { type ExplainedOutcome, outcomeExplainer, type Translator } from '@opstap/publication';
import type { Facts, Outcome } from '@opstap/rules';
import type { Published } from '../../app/published.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Pair } from '../../ui/pair.tsx';
import { OutcomeAnswer, Why } from '../inquiries/outcome-lines.tsx';
import type { Figure, Finding, Verdict } from './finding.ts';
import { euro } from './in-words.ts';

const LOOK: Record<Verdict, { tone: BadgeTone; icon: IconName; border: string }> = {
  right: { tone: 'done', icon: 'check', border: 'ok' },
  wrong: { tone: 'wrong', icon: 'warning', border: 'wrong' },
  open: { tone: 'uncertain', icon: 'question', border: 'watch' },
};

export function VerdictBadge({ verdict, t }: { verdict: Verdict; t: Translator }) {
  const { tone, icon } = LOOK[verdict];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`pay.verdict.${verdict}`)}
    </Badge>
  );
}

/** What puts findings into words: the law, the answers they rest on, and the languages that are shown. */
export type Telling = { published: Published; facts: Facts; translators: readonly Translator[] };

type Props = { finding: Finding; on: PlainDate; telling: Telling };

/** One line: what was looked at and how it stands, the sentence of the law, the amounts, and on request why. */
export function FindingLine({ finding, on, telling }: Props) {
  const sides = telling.translators.map((t) => ({
    language: t.language,
    t,
    value: outcomeExplainer(telling.published.pack, t)(finding.outcome, finding.answer, { on }),
  }));
  return (
    <li class={`o-card o-finding o-finding--${LOOK[finding.verdict].border}`}>
      <Pair sides={sides}>
        {(explained, t) => <Words finding={finding} explained={explained} telling={telling} t={t} />}
      </Pair>
    </li>
  );
}

type WordsProps = { finding: Finding; explained: ExplainedOutcome; telling: Telling; t: Translator };

function Words({ finding: { verdict, answer, figures }, explained, telling, t }: WordsProps) {
  const { published, facts } = telling;
  // A number that is good to know is not judged.
  const isJudged = verdict !== 'right' || (answer.kind === 'known' && typeof answer.value === 'boolean');
  return (
    <>
      <p class="o-card__title">
        {explained.title} {isJudged && <VerdictBadge verdict={verdict} t={t} />}
      </p>
      {answer.kind === 'unknown' ? (
        <p>{t('pay.line.missing', { facts: missingLabels(answer, t) })}</p>
      ) : (
        <OutcomeAnswer outcome={explained} t={t} />
      )}
      {figures.length > 0 && (
        <dl class="o-amounts">
          {figures.map((figure) => (
            <div key={figure.outcome}>
              <dt>{t(`outcomes.${figure.outcome}.title`)}</dt>
              <dd>{figureText(figure, t)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Why outcomes={[explained]} published={published} facts={facts} t={t} />
    </>
  );
}

function figureText({ outcome, value }: Figure, t: Translator): string {
  if (outcome.endsWith('_cent')) return euro(value, t);
  return `${formatNumber(value, t.language)} ${t('pay.form.hours')}`;
}

function missingLabels({ missing }: Extract<Outcome, { kind: 'unknown' }>, t: Translator): string {
  return missing
    .filter((fact) => t.has(`facts.${fact}.label`))
    .map((fact) => t(`facts.${fact}.label`))
    .join(', ');
}
