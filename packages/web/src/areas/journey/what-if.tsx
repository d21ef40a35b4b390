// SPDX-License-Identifier: EUPL-1.2
import { whatIf } from '@opstap/journeys';
import { CEFR_LEVELS, type PlainDate } from '@opstap/kernel';
import { formatAnswer, type Translator } from '@opstap/publication';
import type { Fact, Value } from '@opstap/rules';
import { useState } from 'preact/hooks';
import { answer, tickedSteps } from '../../app/device-journey.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/inputs.tsx';
import type { LoadedJourney } from './use-journey.ts';

type WhatIfProps = { loaded: LoadedJourney; today: PlainDate; t: Translator };

/** Change one answer and see which steps move, without changing anything. */
export function WhatIf({ loaded, today, t }: WhatIfProps) {
  const { published, facts, device, change } = loaded;
  const { pack, reference } = published;
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState('');
  const fact = pack.facts[name];
  const names = Object.keys(pack.facts).filter(
    (one) => pack.facts[one]?.question && valuesOf(pack.facts[one]).length > 0,
  );
  const others = valuesOf(fact).filter((value) => value !== facts[name]);
  const value = others.find((other) => String(other) === chosen);
  const moves =
    fact && value !== undefined
      ? whatIf(pack, facts, { [name]: value }, { on: today, done: tickedSteps(device) })
      : undefined;

  const adopt = () =>
    fact?.question &&
    value !== undefined &&
    void change((before) =>
      answer(before, fact.question ?? '', { [name]: value }, new Date().toISOString(), 'klantreis'),
    ).then(() => setChosen(''));

  return (
    <div class="o-what-if">
      <Select
        id="what-if-fact"
        label={t('result.what_if.fact')}
        empty={t('result.what_if.choose')}
        value={name}
        options={names.map((one) => ({ value: one, label: t(`facts.${one}.label`) }))}
        onInput={(next) => {
          setName(next);
          setChosen('');
        }}
      />
      {fact && (
        <Select
          id="what-if-value"
          label={t('result.what_if.value')}
          empty={t('result.what_if.choose')}
          value={chosen}
          options={others.map((other) => ({
            value: String(other),
            label: formatAnswer(name, other, pack, reference, t),
          }))}
          onInput={setChosen}
        />
      )}
      <div role="status">
        {moves && <p>{t('result.what_if.changes', { count: moves.length })}</p>}
        <ul>
          {moves?.map(({ step, from, to }) => (
            <li key={step}>
              <strong>{t(`steps.${step}.title`)}</strong>: {t(`journey.status.${from}`)} →{' '}
              {t(`journey.status.${to}`)}
            </li>
          ))}
        </ul>
      </div>
      {moves && <Button onClick={adopt}>{t('result.what_if.adopt')}</Button>}
    </div>
  );
}

function valuesOf(fact: Fact | undefined): readonly Value[] {
  if (fact?.type === 'yesno') return [true, false];
  if (fact?.type === 'cefr') return CEFR_LEVELS;
  return fact?.type === 'enum' ? (fact.values ?? []) : [];
}
