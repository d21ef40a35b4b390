// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, type CefrLevel, isCefrLevel } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import {
  guidedHours,
  type LanguagePlan,
  languageStepsBetween,
  monthsOfLessons,
  PACES,
  type Pace,
} from '@opstap/taxonomy';
import { useEffect, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { knownFacts } from '../../app/known-facts.ts';
import { useDevice } from '../../app/use-device.ts';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { sayOrigin } from '../known/earlier-answers.tsx';

type Props = { plan: LanguagePlan };
const MOST_HOURS = 20;

/** The Dutch that the steps or the profile say; nothing else is read for it. */
function useKnownDutch() {
  const { device, profile } = useDevice();
  const known = device && knownFacts(device, profile)['nederlands'];
  return known && isCefrLevel(known.value) ? { ...known, value: known.value } : undefined;
}

/** From hours a week to months: plain arithmetic on the device; nothing is kept. */
function LanguagePlanner({ plan, t }: Props & { t: Translator }) {
  const [from, setFrom] = useState<CefrLevel>('A0');
  const [to, setTo] = useState<CefrLevel>('B1');
  const [hours, setHours] = useState(6);
  const [pace, setPace] = useState<Pace>('ordinary');
  const dutch = useKnownDutch();
  // Only until the person chooses: what is known comes a moment after the page.
  useEffect(() => {
    if (!dutch) return;
    setFrom(dutch.value);
    const goal = CEFR_LEVELS[CEFR_LEVELS.indexOf(dutch.value) + 1];
    if (goal && dutch.value >= to) setTo(goal);
  }, [dutch?.value]);
  const levels = CEFR_LEVELS.filter((level) => plan.steps.some((step) => step.from === level));
  const goals = CEFR_LEVELS.filter((level) => plan.steps.some((step) => step.to === level));
  const label = (level: CefrLevel) => (level === 'A0' ? t('language.plan.level_none') : level);
  const choose = (set: (level: CefrLevel) => void) => (value: string) => {
    if (isCefrLevel(value)) set(value);
  };
  const steps = languageStepsBetween(plan, from, to);
  const needed = guidedHours(plan, steps, pace);
  const months = monthsOfLessons(needed, hours);
  return (
    <div class="o-no-print">
      <Paragraph quiet>{t('language.plan.private')}</Paragraph>
      <Select
        id="plan-from"
        label={t('language.plan.from')}
        value={from}
        onInput={choose(setFrom)}
        options={levels.map((value) => ({ value, label: label(value) }))}
      />
      {dutch && dutch.value === from && (
        <Paragraph quiet>
          {t('known.said', { answer: label(dutch.value), origin: sayOrigin(dutch, t) })}
        </Paragraph>
      )}
      <Select
        id="plan-to"
        label={t('language.plan.to')}
        value={to}
        onInput={choose(setTo)}
        options={goals.map((value) => ({ value, label: value }))}
      />
      <div class="o-slider">
        <Field id="plan-hours" label={t('language.plan.hours')}>
          <input
            id="plan-hours"
            type="range"
            min={1}
            max={MOST_HOURS}
            step={1}
            value={hours}
            aria-valuetext={t('language.plan.hours_value', { count: hours })}
            onInput={(event) => setHours(Number(event.currentTarget.value))}
          />
          <output for="plan-hours">{t('language.plan.hours_value', { count: hours })}</output>
        </Field>
      </div>
      <RadioGroup
        id="plan-pace"
        legend={t('language.plan.pace')}
        value={pace}
        onChange={(value) => setPace(PACES.find((known) => known === value) ?? 'ordinary')}
        choices={PACES.map((value) => ({ value, label: t(`language.plan.paces.${value}`) }))}
      />
      <div role="status">
        {steps.length === 0 ? (
          <p class="o-plan__result">{t('language.plan.no_step')}</p>
        ) : (
          <>
            <p class="o-plan__result">{t('language.plan.result', { from, to, ...months })}</p>
            <Paragraph quiet>{t('language.plan.result_hours', needed)}</Paragraph>
          </>
        )}
      </div>
    </div>
  );
}

export const island: IslandDefinition<Props> = { texts: ['language', 'known'], view: LanguagePlanner };
