// SPDX-License-Identifier: EUPL-1.2
import { formatAnswer, formatAnswers, type Translator } from '@opstap/publication';
import type { Facts } from '@opstap/rules';
import { type DeviceJourney, skippedQuestions } from '../../app/device-journey.ts';
import type { Published } from '../../app/published.ts';

type AnswerListProps = {
  answered: { published: Published; facts: Facts; device: DeviceJourney };
  /** The address of the page that puts the questions. */
  page: string;
  t: Translator;
};

/** Every question that was put, with its answers and a way to change them. */
export function AnswerList({ answered, page, t }: AnswerListProps) {
  const { published, facts, device } = answered;
  const { pack, reference } = published;
  const skipped = new Set(skippedQuestions(device));
  const rows = pack.questions.flatMap((question) => {
    const answers = formatAnswers(question.facts, facts, pack, reference, t);
    return answers.length > 0 || skipped.has(question.id) ? [{ id: question.id, answers }] : [];
  });
  return (
    <dl class="o-answers">
      {rows.map(({ id, answers }) => (
        <div key={id}>
          <dt>{t(`questions.${id}.title`)}</dt>
          <dd>
            {answers.length === 0 && <span>{t('flow.unknown')}</span>}
            {answers.map(({ fact, label, answer }) => (
              <span key={fact}>{answers.length > 1 ? `${label}: ${answer}` : answer}</span>
            ))}
            {device.replaced
              .filter(({ fact }) => pack.facts[fact]?.question === id)
              .map(({ fact, value, at }) => (
                <span class="o-quiet" key={fact + at}>
                  {t('flow.other_device', { answer: formatAnswer(fact, value, pack, reference, t) })}
                </span>
              ))}
            <a class="nl-link" href={`${page}#change-${id}`}>
              {t('flow.change')}
              <span class="o-visually-hidden">: {t(`questions.${id}.title`)}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
