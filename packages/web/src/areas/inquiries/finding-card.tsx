// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedOutcome, Translator } from '@opstap/publication';
import type { JudgedFinding, JudgedOutcome, Question } from '@opstap/rules';
import { Details } from '../../ui/details.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Folded } from '../../ui/folded.tsx';
import { Both, Pair, type Sides } from '../../ui/pair.tsx';
import { Feedback } from '../feedback/feedback.tsx';
import { OutcomeAnswer, sentenceOf, Why } from './outcome-lines.tsx';
import type { LoadedInquiry } from './use-inquiry.ts';
import { WaysToChange } from './ways-to-change.tsx';

export type Explain = (judged: JudgedOutcome) => ExplainedOutcome;

type FindingCardProps = {
  finding: JudgedFinding;
  /** How outcomes are put into words, in each language that is shown. */
  sides: Sides<Explain>;
  loaded: LoadedInquiry;
};

/** One finding: its answer, what belongs to it, why, what would change it, and whether that is right. */
export function FindingCard({ finding, sides, loaded }: FindingCardProps) {
  const [own] = sides;
  if (!own) return null;
  const { t } = own;
  const { outcome, good, severity, answer } = finding;
  const isReversible = good !== undefined && answer.kind === 'known' && answer.value !== good;
  return (
    <li class={`o-card o-finding o-finding--${severity}`} id={`finding-${outcome}`}>
      <Pair sides={sides}>
        {(explain, side) => <Words finding={finding} explain={explain} loaded={loaded} t={side} />}
      </Pair>
      {isReversible && (
        <Folded
          summary={<Both sides={sides}>{(_, side) => side('answer.make_yes')}</Both>}
          draw={() => <WaysToChange outcome={outcome} wanted={good} loaded={loaded} sides={sides} />}
        />
      )}
      {!saysNothing(finding) && (
        <Details summary={t('answer.is_right')}>
          <Feedback about={{ type: 'answer', id: outcome }} language={t.language} t={t} isTitled={false} />
        </Details>
      )}
    </li>
  );
}

/** Nothing of the finding is known yet: only what must be answered first is worth a line. */
function saysNothing({ answer, with: others }: JudgedFinding): boolean {
  return [answer, ...others.map((one) => one.answer)].every(({ kind }) => kind === 'unknown');
}

type WordsProps = { finding: JudgedFinding; explain: Explain; loaded: LoadedInquiry; t: Translator };

function Words({ finding, explain, loaded, t }: WordsProps) {
  const lead = explain(finding);
  const told = finding.with.filter(({ answer }) => answer.kind === 'known').map(explain);
  return (
    <>
      <h3 class="o-card__title">{lead.title}</h3>
      <OutcomeAnswer outcome={lead} t={t} />
      {finding.severity === 'open' && <Needed outcome={finding.outcome} loaded={loaded} t={t} />}
      {told.length > 0 && (
        <dl class="o-told">
          {told.map((one) => (
            <Told key={one.outcome} outcome={one} />
          ))}
        </dl>
      )}
      {!saysNothing(finding) && (
        <Why outcomes={[lead, ...told]} published={loaded.published} facts={loaded.facts} t={t} />
      )}
    </>
  );
}

function Told({ outcome }: { outcome: ExplainedOutcome }) {
  const sentence = sentenceOf(outcome);
  const isSentence = typeof outcome.value === 'boolean' && sentence !== undefined;
  return (
    <div>
      <dt>{outcome.title}</dt>
      <dd>
        <Explained>{isSentence ? sentence : outcome.words}</Explained>
      </dd>
    </div>
  );
}

/** The questions that would decide an open outcome, "I don't know" ones too, each with a way to answer it. */
function Needed({ outcome, loaded, t }: { outcome: string; loaded: LoadedInquiry; t: Translator }) {
  const questions: Question[] = loaded.inquiry.next([outcome]);
  if (questions.length === 0) return null;
  return (
    <p>
      {t('answer.needed')}:{' '}
      {questions.map(({ id }, index) => (
        <>
          {index > 0 && ', '}
          <a class="nl-link" href={`#change-${id}`}>
            {t(`questions.${id}.title`)}
          </a>
        </>
      ))}
    </p>
  );
}
