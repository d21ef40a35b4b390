// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type Translator } from '@opstap/publication';
import type { Outcome, Pack } from '@opstap/rules';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Details } from '../../ui/details.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Foreign } from '../../ui/text.tsx';
import type { Finding, Verdict } from './assess-payslip.ts';
import { euro } from './letter.ts';

const LOOK: Record<Verdict, { tone: BadgeTone; icon: IconName }> = {
  right: { tone: 'done', icon: 'check' },
  wrong: { tone: 'wrong', icon: 'warning' },
  open: { tone: 'uncertain', icon: 'question' },
};

export function VerdictBadge({ verdict, t }: { verdict: Verdict; t: Translator }) {
  return (
    <Badge {...LOOK[verdict]}>{t(`pay.verdict.${verdict}`)}</Badge>
  );
}

type Props = { finding: Finding; pack: Pack; t: Translator };

/** One line: what was looked at, how it stands, the sentence of the law and the amounts, and on request why. */
export function FindingLine({ finding, pack, t }: Props) {
  const { outcome, verdict, answer, amounts } = finding;
  return (
    <li class="o-finding">
      <p class="o-finding__head">
        <strong>{t(`outcomes.${outcome}.title`)}</strong> <VerdictBadge verdict={verdict} t={t} />
        {answer.kind === 'known' && answer.verify && (
          <Badge tone="uncertain" icon="question">
            {t('pay.line.verify')}
          </Badge>
        )}
      </p>
      <p>{sentenceOf(finding, t)}</p>
      {amounts.length > 0 && (
        <dl class="o-amounts">
          {amounts.map((amount) => (
            <div key={amount.outcome}>
              <dt>{t(`outcomes.${amount.outcome}.title`)}</dt>
              <dd>{euro(amount.cents, t)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Why answer={answer} pack={pack} t={t} />
    </li>
  );
}

/** What the law says here, in a sentence of its texts; where it does not answer, what is needed or where to ask. */
export function sentenceOf({ outcome, answer }: Finding, t: Translator): string {
  switch (answer.kind) {
    case 'known':
      return t(`rules.${outcome}.${answer.value === true ? 'yes' : answer.value === false ? 'no' : 'value'}`);
    case 'unknown':
      return t('pay.line.missing', { facts: labelsOf(answer.missing, t) });
    case 'ask_a_person':
      return t(`rules.not_modelled.${answer.text}`);
    default:
      return t(`pay.line.${answer.kind}`);
  }
}

function labelsOf(facts: readonly string[], t: Translator): string {
  return facts
    .filter((fact) => t.has(`facts.${fact}.label`))
    .map((fact) => t(`facts.${fact}.label`))
    .join(', ');
}

function Why({ answer, pack, t }: { answer: Outcome; pack: Pack; t: Translator }) {
  const texts = answer.reasons.flatMap(({ rule, text }) => {
    const key = `rules.${rule}.${text}` as const;
    return t.has(key) ? [t(key)] : [];
  });
  const ids = new Set(answer.reasons.flatMap(({ sources }) => sources));
  const sources = [...ids].flatMap((id) => pack.sources[id] ?? []);
  if (sources.length === 0) return null;
  return (
    <Details summary={t('pay.line.why')}>
      <ul>
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ul class="o-quiet">
        {sources.map(({ title, checkedOn, verify }) => (
          <li key={title}>
            <Foreign language="nl">{title}</Foreign> ·{' '}
            {t('shell.source.checked', { date: formatDate(checkedOn, t.language) })}
            {verify && ` · ${t('shell.source.verify')}`}
          </li>
        ))}
      </ul>
    </Details>
  );
}
