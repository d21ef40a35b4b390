// SPDX-License-Identifier: EUPL-1.2
import { formatAnswer, formatAnswers, type Translator } from '@opstap/publication';
import type { Facts } from '@opstap/rules';
import { type DeviceJourney, skippedQuestions } from '../../app/device-journey.ts';
import type { Known } from '../../app/known-facts.ts';
import type { Published } from '../../app/published.ts';
import { Both, partOf, sidesOf } from '../../ui/pair.tsx';
import { sayOrigin } from '../known/earlier-answers.tsx';

type AnswerListProps = {
  answered: { published: Published; known: Known; facts: Facts; device: DeviceJourney };
  /** The address of the page that puts the questions. */
  page: string;
  t: Translator;
  /** The languages that are shown beside the reader’s own. */
  others?: readonly Translator[];
};

/** Every question that was put, with its answers and a way to change them. */
export function AnswerList({ answered, page, t, others = [] }: AnswerListProps) {
  const { published, known, facts, device } = answered;
  const { pack, reference } = published;
  const skipped = new Set(skippedQuestions(device));
  const rows = pack.questions.flatMap((question) => {
    const sides = sidesOf([t, ...others], (side) =>
      formatAnswers(question.facts, facts, pack, reference, side),
    );
    const given = sides[0]?.value ?? [];
    return given.length > 0 || skipped.has(question.id) ? [{ id: question.id, given, sides }] : [];
  });
  return (
    <dl class="o-answers">
      {rows.map(({ id, given, sides }) => (
        <div key={id}>
          <dt>
            <Both sides={sides}>{(_, side) => side(`questions.${id}.title`)}</Both>
          </dt>
          <dd>
            {given.length === 0 && (
              <span>
                <Both sides={sides}>{(_, side) => side('flow.unknown')}</Both>
              </span>
            )}
            {given.map(({ fact }, row) => (
              <span key={fact}>
                <Both sides={partOf(sides, (answers) => answers[row])}>
                  {({ label, answer }) => (given.length > 1 ? `${label}: ${answer}` : answer)}
                </Both>
                {known[fact] && <span class="o-quiet"> · {sayOrigin(known[fact], t)}</span>}
              </span>
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
