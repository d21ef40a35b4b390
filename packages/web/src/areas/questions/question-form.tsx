// SPDX-License-Identifier: EUPL-1.2
import type { FieldFault, PlainDate } from '@opstap/kernel';
import { formatAnswer, type Translator } from '@opstap/publication';
import { type Facts, type Question, shownFacts, type Value } from '@opstap/rules';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Published } from '../../app/published.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { type Draft, draftFrom, factsSoFar, readDraft } from './draft.ts';
import { FactField } from './fact-field.tsx';
import { faultText, focusField } from './faults.ts';

type QuestionFormProps = {
  question: Question;
  facts: Facts;
  today: PlainDate;
  published: Published;
  t: Translator;
  onAnswer: (values: Record<string, Value | null>) => void;
  onSkip: () => void;
  onBack: (() => void) | undefined;
};

/** One screen: the question, why it is asked, its fields, and three ways on: next, "I don't know", back. */
export function QuestionForm({
  question,
  facts,
  today,
  published,
  t,
  onAnswer,
  onSkip,
  onBack,
}: QuestionFormProps) {
  const { pack, reference } = published;
  const label = (fact: string, value: Value) => formatAnswer(fact, value, pack, reference, t);
  const [draft, setDraft] = useState<Draft>(() => draftFrom(pack, question.facts, facts, label));
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const shown = shownFacts(pack, question, { ...facts, ...factsSoFar(pack, draft) }, { on: today });
  const errors = new Map(faults.map((fault) => [fault.field, faultText(fault, t)]));

  // Before the next frame: a key pressed right after must not land on the button that was just used.
  useLayoutEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);

  const submit = (event: Event) => {
    event.preventDefault();
    const read = readDraft(pack, draft, shown);
    const isEmpty = Object.values(read.values).every((value) => value === null);
    if (read.faults.length > 0) setFaults(read.faults);
    else if (isEmpty) setFaults([{ field: shown[0] ?? '', code: 'empty' }]);
    else onAnswer({ ...nothing(question.facts), ...read.values });
  };

  return (
    <form onSubmit={submit} noValidate data-question={question.id}>
      <Heading level={2} id="question" focusable>
        {t(`questions.${question.id}.title`)}
      </Heading>
      {t.has(`questions.${question.id}.help`) && <Paragraph>{t(`questions.${question.id}.help`)}</Paragraph>}
      {faults.length > 0 && (
        <div ref={summary} tabIndex={-1}>
          <Notice kind="error" title={t('flow.mend', { count: faults.length })}>
            <ul>
              {faults.map((fault) => (
                <li key={fault.field}>
                  <a href={`#${fault.field}`} onClick={(event) => focusField(event, fault.field)}>
                    {shown.length > 1 && `${t(`facts.${fault.field}.label`)}: `}
                    {faultText(fault, t)}
                  </a>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {shown.map((name) => (
        <FactField
          key={name}
          name={name}
          value={draft[name] ?? ''}
          error={errors.get(name)}
          published={published}
          t={t}
          onChange={(value) => setDraft((before) => ({ ...before, [name]: value }))}
        />
      ))}
      <Details summary={t('flow.why')}>
        <Paragraph>{t(`questions.${question.id}.why`)}</Paragraph>
      </Details>
      <div class="o-actions o-flow__actions">
        <Button kind="primary" type="submit" iconEnd="arrow">
          {t('flow.next')}
        </Button>
        <Button onClick={onSkip}>{t('flow.skip')}</Button>
        {onBack && (
          <Button kind="subtle" onClick={onBack}>
            {t('flow.back')}
          </Button>
        )}
      </div>
    </form>
  );
}

function nothing(facts: readonly string[]): Record<string, null> {
  return Object.fromEntries(facts.map((fact) => [fact, null]));
}
