// SPDX-License-Identifier: EUPL-1.2
import {
  type ExplainedOutcome,
  explainSources,
  formatAnswers,
  formatDate,
  type Translator,
} from '@opstap/publication';
import type { Facts } from '@opstap/rules';
import type { Published } from '../../app/published.ts';
import { Badge } from '../../ui/badge.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Folded } from '../../ui/folded.tsx';
import { Foreign } from '../../ui/text.tsx';

/** The answer of one outcome: a value with its sentence, a sentence alone for yes and no, or why there is no answer. */
export function OutcomeAnswer({ outcome, t }: { outcome: ExplainedOutcome; t: Translator }) {
  const sentence = sentenceOf(outcome);
  const isSentence = typeof outcome.value === 'boolean' && sentence !== undefined;
  return (
    <>
      {!isSentence && (
        <p class={outcome.kind === 'known' ? 'o-value' : ''}>
          <Explained>{outcome.words}</Explained>
        </p>
      )}
      {sentence && outcome.kind === 'known' && (
        <p>
          <Explained>{sentence}</Explained>
        </p>
      )}
      {outcome.verify && outcome.kind === 'known' && (
        <p class="o-badges">
          <Badge tone="uncertain" icon="question">
            {t('answer.not_certain')}
          </Badge>
        </p>
      )}
    </>
  );
}

/** The sentence of the outcome's own rule. */
export function sentenceOf({ outcome, reasons }: ExplainedOutcome): string | undefined {
  return reasons.find(({ rule, text }) => rule === outcome && text !== '')?.text;
}

type WhyProps = {
  outcomes: readonly ExplainedOutcome[];
  published: Published;
  facts: Facts;
  t: Translator;
};

/** Folded away: every reason with the answers behind it, and the sources with the day on which each was checked. */
export function Why({ outcomes, published, facts, t }: WhyProps) {
  const reasons = [
    ...new Map(outcomes.flatMap((one) => one.reasons).map((reason) => [reason.rule, reason])).values(),
  ];
  const [first] = outcomes;
  if (!first || reasons.length === 0) return null;
  const ids = [...new Set(reasons.flatMap(({ source }) => source))];
  return (
    <Folded
      summary={t('answer.why')}
      draw={() => (
        <>
          <ul>
            {reasons
              .filter(({ text }) => text !== '')
              .map(({ rule, text, facts: names, verify }) => (
                <li key={rule}>
                  <Explained>{text}</Explained>
                  {verify && <span class="o-quiet"> · {t('answer.not_certain')}</span>}
                  <Answers names={names} published={published} facts={facts} t={t} />
                </li>
              ))}
          </ul>
          {outcomes.some(({ verify }) => verify) && <p>{t('answer.not_certain_text')}</p>}
          <ul class="o-quiet">
            {explainSources(ids, first.on, published).map(({ id, title, publisher, checkedOn }) => (
              <li key={id}>
                <a class="nl-link" href={`#source-${id}`}>
                  <Foreign language="nl">{title}</Foreign>
                </a>{' '}
                (<Foreign language="nl">{publisher}</Foreign>) ·{' '}
                {t('shell.source.checked', { date: formatDate(checkedOn, t.language) })}
              </li>
            ))}
          </ul>
        </>
      )}
    />
  );
}

type AnswersProps = Omit<WhyProps, 'outcomes'> & { names: readonly string[] };

function Answers({ names, published, facts, t }: AnswersProps) {
  const answers = formatAnswers(names, facts, published.pack, published.reference, t);
  if (answers.length === 0) return null;
  return (
    <span class="o-quiet"> ({answers.map(({ label, answer }) => `${label}: ${answer}`).join('; ')})</span>
  );
}
